/** The two READMEs say the same: headings, commands, links and numbers; and what they lead to is there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '../../language/cli/commands/registry.ts';
import { coverageOf } from '../../language/report/coverage/coverage.ts';
import { parseDay } from '../../language/time/index.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { workspaceOf } from '../support/judged.ts';

const swedish = readFileSync(join(CHECKOUT, 'README.md'), 'utf8');
const english = readFileSync(join(CHECKOUT, 'README.en.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The shape of the headings: how deep each is. */
function headings(text: string): readonly string[] {
  return [...text.matchAll(/^(#+) /gm)].map(([, depth = '']) => depth);
}

/** Commands without what is said of them. */
function commands(text: string): readonly string[] {
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, body = '']) => body);
  return blocks.flatMap((body) => body.split('\n')).flatMap((line) => line.split(/\s+#/)[0]?.trim() || []);
}

/** Links, pictures and what stands as code, but for the lines that lead from one to the other. */
function named(text: string): readonly string[] {
  const own = text.replace(/^> .*$/gm, '').replace(/^```[\s\S]*?^```/gm, '');
  return [...own.matchAll(/\]\(([^)]+)\)|`([^`]+)`/g)].map(([, link, code]) => link ?? code ?? '');
}

describe('the READMEs', () => {
  it('have the same headings and the same commands', () => {
    expect(headings(english)).toEqual(headings(swedish));
    expect(commands(swedish).length).toBeGreaterThan(6);
    expect(commands(english)).toEqual(commands(swedish));
  });

  it('name the same things, but for how English is asked for', () => {
    expect(named(english).filter((one) => one !== '--lang en')).toEqual(named(swedish));
  });

  it('lead to what is there', () => {
    const links = [...`${swedish}${english}`.matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(CHECKOUT, link)))).toEqual([]);
  });

  it('give commands that there are', () => {
    const known = registry.map(({ name }) => name);
    const given = [...swedish.matchAll(/npm run (?:-s )?(?:rutin -- )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(given.length).toBeGreaterThan(6);
    expect(given.filter((name) => !known.includes(name) && scripts[name] === undefined && name !== '--help')).toEqual(
      [],
    );
  });

  it('count the sentences that there are', () => {
    const asOf = parseDay('2026-11-21');
    if (asOf === undefined) throw new Error('not a date');
    const { accountedFor, documents } = coverageOf(workspaceOf({}), asOf);
    expect(documents).toHaveLength(5);
    expect(swedish).toContain(`Alla ${accountedFor} meningar i de fem dokument`);
    expect(english).toContain(`All ${accountedFor} sentences of the five documents`);
  });
});
