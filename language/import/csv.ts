/** Tables from CSV: semicolon, comma, tab or bar between cells, the head on one of the first rows. */
import { parse } from 'papaparse';
import { fieldOf } from './columns.ts';
import type { NoText } from './encoding.ts';
import { both, type Remarks } from './remark.ts';
import { type RawRow, type Table, tableOf } from './table.ts';
import { isWorkList } from './work-list-head.ts';

/** How many rows may stand above the head. */
const MOST_BEFORE_HEAD = 10;

/** Every row of the text as cells; undefined and why where a quotation mark is never closed. */
export function cellsIn(text: string): readonly (readonly string[])[] | NoText {
  const [, stated] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const { data, errors } = parse<string[]>(text, { delimiter: stated ?? delimiterIn(text) });
  const open = errors.find(({ type }) => type === 'Quotes');
  if (open === undefined) return data;
  const row = (open.row ?? 0) + 1;
  return {
    reason: both(
      `har ett citattecken på rad ${row} som inte avslutas`,
      `has a quotation mark on row ${row} that is not closed`,
    ),
    advice: both('Rätta raden eller exportera om.', 'Correct the row or export anew.'),
  };
}

const DELIMITERS = [';', ',', '\t', '|'];

/** The one that shows most heads that are known. */
function delimiterIn(text: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = parse<string[]>(text, { delimiter, preview: MOST_BEFORE_HEAD });
    return isWorkList(data) ? Number.POSITIVE_INFINITY : Math.max(0, ...data.map((row) => knownIn(row)));
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ';';
}

/** How many different fields the row has heads for. */
function knownIn(row: readonly string[]): number {
  return new Set(row.map(fieldOf).filter((field) => field !== undefined)).size;
}

/** The table in the cells of a file; undefined where no row looks like a head. */
export function csvTable(file: string, rows: readonly (readonly string[])[], remarks: Remarks): Table | undefined {
  const at = rows.slice(0, MOST_BEFORE_HEAD).findIndex(isHead);
  const head = rows[at];
  if (head === undefined) return undefined;
  const raw = rows.slice(at + 1).flatMap((cells, i) => rawRow(file, head, cells, at + i + 2, remarks));
  return tableOf(file, stemOf(file), raw, remarks, head);
}

/** Two heads that are known, or one where there is no more. */
function isHead(row: readonly string[]): boolean {
  const heads = row.filter((cell) => cell.trim() !== '');
  const known = knownIn(heads);
  return known >= 2 || (known === 1 && heads.length === 1);
}

function rawRow(
  file: string,
  head: readonly string[],
  cells: readonly string[],
  number: number,
  remarks: Remarks,
): readonly RawRow[] {
  const whence = { file, place: `rad ${number}` };
  if (cells.every((cell) => cell.trim() === '')) return [];
  if (cells.slice(head.length).some((cell) => cell.trim() !== '')) {
    remarks.skipped(
      whence,
      both('Raden har fler fält än rubriken', 'The row has more cells than the head'),
      both('Sätt citattecken om värden som innehåller skiljetecknet.', 'Quote values that hold the delimiter.'),
    );
    return [];
  }
  return [{ whence, cells: head.map((name, i) => [name, undefused(cells[i] ?? '')] as const) }];
}

/** Without the apostrophe that keeps a spreadsheet from calculating. */
function undefused(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, '');
}

/** The name of a file without folders and suffix. */
export function stemOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/, '');
}
