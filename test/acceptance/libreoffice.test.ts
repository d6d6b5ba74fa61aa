/** The work lists opened in a spreadsheet with Swedish settings: every cell is there as it was written, and none is a formula. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { fristad } from '../support/cli.ts';
import { filesOf, materialOf, textIn } from '../support/generators/material.ts';
import { small } from '../support/generators/small.ts';
import { itIsInstalled, toolAt } from './tools.ts';

const office = toolAt('/usr/bin/soffice', '/usr/bin/libreoffice', '/opt/homebrew/bin/soffice');
const folder = mkdtempSync(join(tmpdir(), 'rutin-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Cell {
  readonly text: string;
  readonly type: string | undefined;
  readonly formula: string | undefined;
}

/** Semicolons, quotes, UTF-8, Swedish, numbers and dates recognised, formulas calculated: all that Excel does unasked. */
const IMPORT = 'CSV:59,34,76,1,,1053,false,true,false,false,false,-1,true';

/** The cells of a CSV file as the spreadsheet has them. */
function opened(csv: string): readonly (readonly Cell[])[] {
  const path = join(folder, 'lista.csv');
  writeFileSync(path, csv);
  const profile = `-env:UserInstallation=file://${join(folder, 'profil')}`;
  const args = ['--headless', profile, `--infilter=${IMPORT}`, '--convert-to', 'fods', '--outdir', folder, path];
  const { status, stderr } = spawnSync(office as string, args, { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  return rowsIn(readFileSync(join(folder, 'lista.fods'), 'utf8'));
}

function rowsIn(xml: string): readonly (readonly Cell[])[] {
  const rows = [...xml.matchAll(/<table:table-row[^>]*>([\s\S]*?)<\/table:table-row>/g)];
  return rows.map(([, row = '']) => {
    const cells = row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g);
    return [...cells].flatMap(([, attributes = '', content = '']) => {
      const cell = {
        text: textOf(content),
        type: attributeIn(attributes, 'office:value-type'),
        formula: attributeIn(attributes, 'table:formula'),
      };
      return Array.from({ length: Number(attributeIn(attributes, 'table:number-columns-repeated') ?? 1) }, () => cell);
    });
  });
}

function attributeIn(attributes: string, name: string): string | undefined {
  return new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
}

function textOf(content: string): string {
  return content
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string | undefined) => ' '.repeat(Number(count ?? 1)))
    .replace(/<\/text:p>\s*<text:p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .trim()
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '',
    );
}

const HOSTILE = small(
  { unitText: '=1+1' },
  `person exehe1 "=HYPERLINK(\\"x\\",\\"klicka\\")" { uppdrag läkare vid Norr }
funktionsinkorg Koord "+46 10;\\"två\\"" { för "-2+3" vid Ettan beslut "@SUM(A1)" medlemmar exehe1 }
funktionsinkorg Rader "rad ett\\n=1+1" { för "1/2" vid Ettan beslut "mars 2026" medlemmar exehe1 }`,
);

describe.skipIf(office === undefined)('a spreadsheet', () => {
  it.each([
    ['the example', fristad, 'verksamheten'],
    ['the example', fristad, 'support'],
    ['hostile names', HOSTILE, 'verksamheten'],
    ['hostile names', HOSTILE, 'support'],
    ['hostile names', HOSTILE, 'enhetsprocessen'],
  ])('has every cell of %s, %#', (_, texts, list) => {
    const csv = textIn(filesOf(materialOf(texts), ['csv']), `arbetslista/${list}.csv`);
    const written = Papa.parse<string[]>(csv, { delimiter: ';', newline: '\r\n', skipEmptyLines: true }).data;
    const found = opened(csv).slice(0, written.length);
    expect(found.map((row) => row.slice(0, 12).map(({ text }) => text))).toEqual(
      written.map((row) => row.map((cell) => cell.trim())),
    );
    expect(found.flat().filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it('takes the periods for dates', () => {
    const csv = textIn(filesOf(materialOf(fristad), ['csv']), 'arbetslista/verksamheten.csv');
    const row = opened(csv).find((cells) => cells[1]?.text === 'Lägg till ombud') ?? [];
    expect(row.slice(3, 5).map(({ type, text }) => [type, text])).toEqual([
      ['date', '2026-12-07'],
      ['date', '2026-12-18'],
    ]);
  });

  it('would calculate what is not defused', () => {
    expect(opened('\uFEFFa;b\r\nx;=1+1\r\n')[1]?.[1]).toMatchObject({
      text: '2',
      formula: expect.stringContaining('1+1'),
    });
  });
});

itIsInstalled('LibreOffice', office);
