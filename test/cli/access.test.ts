/** `rutin access` from the outside: who reaches what, by which line, in three formats. */
import { describe, expect, it } from 'vitest';
import { callCli, folderOf, type Ran, removeFolders } from '../support/cli.ts';
import { rowsOfCsv } from '../support/plan/csv.ts';
import { fristad } from '../support/plan/fristad.ts';
import { valid } from '../support/schemas.ts';

removeFolders();

const folder = folderOf(fristad);

function access(...args: readonly string[]): Promise<Ran> {
  return callCli(['access', '--datum', '2026-12-08', ...args], { cwd: folder });
}

interface Published {
  readonly subject: { readonly kind: string; readonly name: string };
  readonly rows: readonly {
    readonly person: string;
    readonly kind: string;
    readonly object: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
}

describe('a table', () => {
  it('of a person says what he reaches and who reaches his inbox', async () => {
    const { code, out, err } = await access('exeet1');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^Exempel Ett \(exeet1\) den 2026-12-08\n\nExempel Ett når\n/);
    expect(out).toMatch(
      / {2}läser +Fristad vårdcentral Närhälsan Samverkan +FristadVC\.samverkan +enheter\.rutin:\d+\n/,
    );
    expect(out).toMatch(
      /nås också av\n {2}Exempel Tre \(exetr1\) +ombud +2026-12-07 – 2026-12-18 +personer\.rutin:\d+\n/,
    );
  });

  it('of an inbox says who reaches it, and of a unit by which inbox', async () => {
    expect((await access('FristadVC.samverkan')).out).toMatch(
      /\n4 personer\n\n {2}Exempel Enhetschef \(exeec1\) +administrerar/,
    );
    expect((await access('FristadVC')).out).toMatch(/Exempel Två \(exetv1\) +läser +OpKoordExempel/);
    expect((await access('FristadVC', '--lang', 'en')).out).toMatch(/on 2026-12-08\n4 persons\n[\s\S]*reads/);
  });

  it('says so where nobody reaches anything', async () => {
    const empty = folderOf({ 'a.rutin': 'person exeka1 "Exempel" { utan personlig inkorg }\n' });
    const { out } = await callCli(['access', 'exeka1', empty, '--datum', '2026-12-08']);
    expect(out).toContain('Ingen når något här den dagen.');
  });
});

describe('json', () => {
  it('is as its schema says, and each place is where the name stands', async () => {
    for (const word of ['exeet1', 'exetv1', 'FristadVC.meddelande', 'OpKoordExempel', 'BoråsHemsjukvård']) {
      const { rows } = valid<Published>('access', (await access(word, '--format', 'json')).out);
      expect(rows.length).toBeGreaterThan(0);
      for (const { person, file, line, column } of rows) {
        const text = (fristad[file] as string).split('\n')[line - 1]?.slice(column - 1);
        expect(text?.replace(/^ombud /, '').startsWith(person), `${file}:${line}:${column} ${person}`).toBe(true);
      }
    }
  });
});

describe('csv', () => {
  it('opens in a spreadsheet, one row a way to reach, and no cell is a formula', async () => {
    const named = {
      ...fristad,
      'personer.rutin': (fristad['personer.rutin'] as string).replace('"Exempel Ett"', '"=1+1"'),
    };
    const { out } = await callCli(['access', 'exeet1', folderOf(named), '--datum', '2026-12-08', '--format', 'csv']);
    expect(out.startsWith('\uFEFFDag;Person;VGR-id;')).toBe(true);
    const [head, ...rows] = rowsOfCsv(out.trimEnd());
    expect(head).toHaveLength(13);
    expect(rows.map((row) => row[1])).toContain("'=1+1");
    expect(rows.map((row) => row.at(-1))).toContain('personer.rutin:16');
    expect(rows.every((row) => row.length === 13)).toBe(true);
  });
});

describe('exit code 2', () => {
  it('for a word that stands for nothing, with the nearest that does', async () => {
    const { code, out, err } = await access('FristadVC.samverka');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('Menade du FristadVC.samverkan?');
  });

  it('where something could not be read, so that rows may be missing', async () => {
    const broken = folderOf({ ...fristad, 'trasig.rutin': 'enhet Halv "Halv" {\n    inkorg samverkan {\n' });
    const { code, out, err } = await callCli(['access', 'exeet1', broken, '--datum', '2026-12-08']);
    expect(code).toBe(2);
    expect(out).toContain('Exempel Ett når');
    expect(err).toContain('listan kan sakna rader');
  });

  it('for a date that is none', async () => {
    expect((await callCli(['access', 'exeet1', folder, '--datum', '2026-02-30'])).code).toBe(2);
  });
});
