/** `rutin check --why`: one finding by its fingerprint or its line, and what is said where there is none. */
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, fristad, removeFolders } from '../support/cli.ts';
import { valid } from '../support/schemas.ts';

removeFolders();

const DAY = ['--datum', '2026-11-21'];
const ABSENCE = 'frånvaro exetr1 sjukfrånvaro från 2026-12-07 till 2026-12-11\n';
const root = folderOf({ ...fristad, 'borta.rutin': ABSENCE });

interface Told {
  readonly findings: readonly { readonly finding: { readonly code: string; readonly fingerprint: string } }[];
}

const why = (asked: string, ...more: readonly string[]) =>
  callCli(['check', '--why', asked, ...DAY, ...more], { cwd: root });

async function told(asked: string): Promise<Told['findings']> {
  const { out, code } = await why(asked, '--format', 'json');
  expect(code).toBe(0);
  return valid<Told>('why', out).findings;
}

describe('why', () => {
  it('tells of all that is found on a line', async () => {
    const { out } = await callCli(['check', ...DAY, '--format', 'json'], { cwd: root });
    const { findings } = JSON.parse(out) as { findings: { file: string; line: number; fingerprint: string }[] };
    const here = findings.filter(({ file, line }) => file === 'borta.rutin' && line === 1);
    expect(here.length).toBeGreaterThan(0);
    const prints = (await told('borta.rutin:1')).map(({ finding }) => finding.fingerprint);
    expect([...prints].sort()).toEqual(here.map(({ fingerprint }) => fingerprint).sort());
    for (const { fingerprint } of here) {
      expect((await told(fingerprint.slice(0, 12))).map(({ finding }) => finding.fingerprint)).toEqual([fingerprint]);
    }
  });

  it('names the clause, the days and an edit, and no kind of absence', async () => {
    const { out, code } = await why('borta.rutin:1');
    expect(code).toBe(0);
    expect(out).toContain('Kravet\n');
    expect(out).toContain('måndag 2026-12-07');
    expect(out).toMatch(/prövat:\s+fyndet\s+försvinner,\s+inga\s+nya/);
    for (const format of ['pretty', 'markdown', 'json']) {
      expect((await why('borta.rutin:1', '--format', format)).out).not.toContain('sjukfrånvaro');
    }
  });

  it('speaks English', async () => {
    const { out } = await why('borta.rutin:1', '--lang', 'en');
    expect(out).toContain('The clause\n');
    expect(out).toMatch(/tried:\s+the\s+finding\s+is\s+gone,\s+nothing\s+new/);
  });

  it.each([
    ['borta.rutin:7', /^rutin: Inget fynd på rad 7 i borta\.rutin\. Närmaste fynd: rad 1 \(/],
    ['enheter.rutin:1', /^rutin: enheter\.rutin har inga fynd\./],
    ['ingen.rutin:1', /^rutin: ingen\.rutin är ingen fil i arbetsytan\./],
    ['zzzz', /^rutin: Inget fynd har fingeravtrycket zzzz\./],
    [' ', /^rutin: Inget fynd har fingeravtrycket/],
  ])('says so where there is none: %s', async (asked, words) => {
    const { code, out, err } = await why(asked);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(words);
  });

  it('writes no lists of findings, and goes with nothing that changes files', async () => {
    for (const more of [['--format', 'sarif'], ['--fix'], ['--write-baseline', 'x'], ['--what-if', 'person a']]) {
      expect((await why('borta.rutin:1', ...more)).code).toBe(2);
    }
  });
});
