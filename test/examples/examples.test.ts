/** The examples: the clean ones are clean, and the one that breaks every rule breaks exactly those it says, where it says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import type { Severity } from '../../language/model/index.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { textsIn } from '../support/folder.ts';
import { findingsIn, saidAbout } from '../support/judged.ts';

const EXAMPLES = join(CHECKOUT, 'examples');
const AS_OF = '2026-11-21';

/** The contract: every code with its severity, one row each. */
const rows = readFileSync(join(import.meta.dirname, 'findings.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([code = '', severity = '']) => ({ code, severity }));

/** Codes with one severity, for comments that leave it out. */
function severityOf(code: string): string {
  return rows.find((row) => row.code === code)?.severity ?? '';
}

describe.each(['vastra-gotaland', 'fristad', 'forvantningar'])('%s', (name) => {
  const findings = findingsIn(textsIn(join(EXAMPLES, name)), { asOf: AS_OF });

  it('is clean but for the validity of the routines', () => {
    const open = findings.filter(({ suppressedBy }) => suppressedBy === undefined);
    const said = open.map(({ code, severity }): [string, Severity] => [code, severity]);
    expect(said.sort()).toEqual([
      ['IN-META-05', 'warning'],
      ['LL-META-04', 'information'],
      ['MC-META-05', 'warning'],
    ]);
  });
});

describe('regelbrott', () => {
  const texts = textsIn(join(EXAMPLES, 'regelbrott'));
  const ownerOf = (file: string): string => (file.startsWith('support/') ? 'support' : 'verksamhet');
  const said = saidAbout(texts, { asOf: AS_OF, ownerOf });

  it.each(Object.keys(texts))('%s breaks exactly the rules it announces', (file) => {
    expect(said.filter((line) => line.startsWith(`${file}:`))).toEqual(announcedIn(file, texts[file] ?? ''));
  });

  it('breaks every rule of the contract', () => {
    const broken = new Set([...said.map((line) => line.split(' ').slice(1).join(' ')), ...onOtherDays(texts)]);
    const silent = rows.filter(({ code, severity }) => !broken.has(`${severity} ${code}`) && code !== 'MC-HAN-01');
    expect(silent).toEqual([]);
  });

  it('has a check for every code', () => {
    const rules = allChecks.flatMap((check) => (check.rule === undefined ? [] : [check.rule.code]));
    const missing = rows.filter(({ code }) => code.startsWith('RUT-') && !rules.includes(code));
    expect(missing).toEqual([]);
  });
});

/** What the routines' own validity says, which no file can announce: today, before they expire, and after. */
function onOtherDays(texts: Readonly<Record<string, string>>): readonly string[] {
  const words: Readonly<Record<Severity, string>> = {
    error: 'fel',
    warning: 'varning',
    information: 'upplysning',
    hint: 'tips',
  };
  return [AS_OF, '2026-12-19'].flatMap((asOf) =>
    findingsIn(texts, { asOf }).map(({ code, severity }) => `${words[severity]} ${code}`),
  );
}

/** `// väntat: MC-BEV-03, MC-HAN-06/upplysning` at the end of a line. */
function announcedIn(file: string, text: string): readonly string[] {
  const announced: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const codes = /\/\/ väntat: (.*)$/.exec(line)?.[1];
    for (const one of codes?.split(',') ?? []) {
      const [code = '', severity] = one.trim().split('/');
      announced.push(`${file}:${index + 1} ${severity ?? severityOf(code)} ${code}`);
    }
  }
  return announced.sort();
}
