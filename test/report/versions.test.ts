/** What coverage and explain say of versions: in force, not yet, no longer, repealed; in the terminal and in the editor. */
import { describe, expect, it } from 'vitest';
import { allChecks } from '../../language/checks/index.ts';
import { explanationOf } from '../../language/lsp/panels/explain.ts';
import type { Coverage } from '../../language/report/coverage/coverage.ts';
import { Session } from '../../language/services/session.ts';
import { parseDay } from '../../language/time/index.ts';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';
import { valid } from '../support/schemas.ts';

removeFolders();

const krav = (id: string, words: string, more = 'prövas genom EX-A-01'): string =>
  `krav ${id} upplysning { avsnitt "Syfte" citat "${words}" ${more} }`;
const version = (name: string, head: string, clauses: readonly string[], document = 'EXEMPEL-1'): string =>
  `rutin ${name} "Rutin för jouren" {\n    dokument "${document}"\n    ${head}\n    ${clauses.join('\n    ')}\n}\n`;
const bound = (times: number): string =>
  krav(
    'EX-A-01',
    'Den bevakas.',
    `kontroll bevakning { inkorg samverkan gånger_per_dag ${times} inom_öppettid ja }`,
  ).replace('upplysning', 'ska');

const TEXT = [
  version('Ett', 'version "1.0" giltig från 2026-01-01 till 2026-12-31', [
    bound(3),
    krav('EX-A-02', 'Två.'),
    krav('EX-A-03', 'Tre.'),
    krav('EX-A-04', 'Fyra.'),
  ]),
  version(
    'Tva',
    'version "2.0" giltig från 2026-06-01 till 2027-12-31 ersätter "1.0" i övrigt som "1.0" utgår EX-A-04',
    [krav('EX-A-02', 'Två till.')],
  ),
  version(
    'Tre',
    'version "3.0" giltig från 2026-12-15 till 2028-12-31 ersätter "2.0" i övrigt som "2.0" utgår EX-A-03',
    [bound(4), krav('EX-A-05', 'Fem.'), krav('EX-A-06', 'Tre.')],
  ),
  version(
    'Gammal',
    'version "1.0" giltig från 2026-01-01 till 2027-12-31 upphävd 2026-09-01 beslut "RS 1"',
    [krav('EX-G-01', 'Gammalt.')],
    'EXEMPEL-2',
  ),
  version('Nattett', 'version "1.0" giltig från 2026-01-01 till 2027-12-31', [krav('EX-B-01', 'Natt.')], 'EXEMPEL-3'),
  version(
    'Natttva',
    'version "7.0" giltig från 2026-08-01 till 2027-12-31 ersätter "EXEMPEL-3" "1.0"',
    [krav('EX-B-01', 'Natt och dag.')],
    'EXEMPEL-4',
  ),
].join('\n');
const folder = folderOf({ 'r.rutin': TEXT });

async function explained(code: string, datum = '2026-11-21', ...more: string[]): Promise<string> {
  const { out } = await callCli(['explain', code, folder, '--datum', datum, ...more]);
  return out.replace(/\s+/g, ' ');
}

describe('a clause of several versions', () => {
  it('is the one in force, with what the next makes of it and what the present one did', async () => {
    expect(await explained('EX-A-01')).toMatch(
      /version 2\.0 .* Framöver från 2026-12-15 \(version 3\.0\): bevakning, gånger per dag: 3 → 4 \(strängare\)/,
    );
    expect(await explained('EX-A-01')).not.toContain('Ändrat');
    expect(await explained('EX-A-02')).toMatch(/Ändrat sedan 2026-06-01 \(version 2\.0\): ändrad lydelse/);
    expect(await explained('EX-A-02')).not.toContain('Framöver');
    expect(await explained('EX-A-03')).toContain('Framöver från 2026-12-15 (version 3.0): omnumrerad till EX-A-06');
    expect(await explained('EX-A-06', '2026-12-15')).toContain('(version 3.0): hette tidigare EX-A-03');
    expect(await explained('EX-A-04', '2026-03-01')).toContain('Framöver från 2026-06-01 (version 2.0): utgår');
    expect(await explained('EX-A-02', '2026-03-01', '--lang', 'en')).toContain(
      'Coming from 2026-06-01 (version 2.0): changed wording',
    );
  });

  it('is followed through all that come', async () => {
    expect(await explained('EX-A-03', '2026-03-01')).toContain('Framöver från 2026-12-15 (version 3.0): omnumrerad');
    expect(await explained('EX-A-01', '2026-03-01')).toMatch(/Framöver från 2026-12-15 \(version 3\.0\): bevakning/);
    expect(await explained('EX-B-01', '2026-03-01')).toContain(
      'Framöver från 2026-08-01 (version 7.0): ändrad lydelse',
    );
  });

  it('is not vouched for before it begins, nor after it has gone', async () => {
    expect(await explained('EX-A-05')).toContain('Nu gäller inte än, från 2026-12-15 (version 3.0) Prövas då');
    expect(await explained('EX-A-05', '2026-12-15')).toContain('Ändrat sedan 2026-12-15 (version 3.0): nytt krav');
    expect(await explained('EX-A-04')).toContain('Nu gäller inte sedan 2026-06-01: utgår i version 2.0');
    expect(await explained('EX-G-01', '2026-08-31')).toContain('Framöver från 2026-09-01 (version 1.0): upphävd');
    expect(await explained('EX-G-01')).toContain('Nu gäller inte sedan 2026-09-01: version 1.0 är upphävd');
    expect(await explained('EX-G-01')).not.toContain('Prövas');
  });

  it('is told the same in the editor', () => {
    const session = new Session({
      checks: allChecks,
      asOf: parseDay('2026-11-21') ?? 0,
      horizonDays: 90,
      language: 'sv',
    });
    session.setText('r.rutin', TEXT);
    expect(explanationOf(session, 'EX-A-01')).toContain('- **Framöver** från 2026-12-15 (version 3.0): bevakning');
    expect(explanationOf(session, 'EX-A-05')).toContain('- **Nu** gäller inte än, från 2026-12-15');
    expect(explanationOf(session, 'EX-G-01')).toContain('version 1.0 är upphävd');
    expect(explanationOf(session, 'RUT-012')).toMatch(/^# /);
    expect(explanationOf(session, 'EX-A-99')).toBeUndefined();
  });
});

describe('coverage', () => {
  const coverage = async (...more: string[]): Promise<string> =>
    (await callCli(['coverage', folder, '--datum', '2026-11-21', ...more])).out;

  it('counts the versions in force, and says which and how long they hold', async () => {
    const table = await coverage();
    expect(table).toContain('Tva 2.0 · från 2026-06-01 till 2026-12-14');
    expect(table).toContain('291 av 291 meningar är genomgångna; räknas inte: 2 krav från tidigare');
    expect(table).toContain('upphävda rutiner och 1 krav i kommande versioner.');
    expect(table).not.toMatch(/EX-A-05 .*upplysning/);
  });

  it.each([
    ['sv', /Tre 3\.0 · gäller inte än, från 2026-12-15/, /Gammal 1\.0 · upphävd 2026-09-01/],
    ['en', /Tre 3\.0 · not yet in force, from 2026-12-15/, /Gammal 1\.0 · repealed 2026-09-01/],
  ])('tells what is not yet and what was repealed, in every format (%s)', async (language, coming, ended) => {
    for (const format of ['table', 'markdown']) {
      const out = await coverage('--lang', language, '--format', format);
      expect(out).toMatch(coming);
      expect(out).toMatch(ended);
    }
  });

  it('has it as data', async () => {
    const { coming, ended } = valid<Coverage>('coverage', await coverage('--format', 'json'));
    expect(coming.map(({ version: number, from, unchanged }) => [number, from, unchanged])).toEqual([
      ['3.0', '2026-12-15', 1],
    ]);
    expect(coming[0]?.clauses.map(({ id, how, oldId }) => [id, how, oldId])).toEqual([
      ['EX-A-05', 'new', null],
      ['EX-A-01', 'changed', null],
      ['EX-A-06', 'renumbered', 'EX-A-03'],
    ]);
    expect(ended.map(({ since, clauses }) => [since, clauses.map(({ id, how }) => `${id} ${how}`)])).toEqual([
      ['2026-09-01', ['EX-G-01 repealed']],
    ]);
  });
});
