/** Tables from CSV: semicolon, comma, tab or bar between cells, the head on one of the first rows. */
import { parse } from 'papaparse';
import type { NoText } from '../encoding.ts';
import type { Heads } from '../heads/heads.ts';
import { both, type Remarks } from '../remark.ts';
import { isWorkList } from '../work-list-head.ts';
import type { RawRow } from './raw-row.ts';
import { type Table, tableOf } from './table.ts';

/** How many rows may stand above the head. */
const MOST_BEFORE_HEAD = 10;

/** Every row of the text as cells; undefined and why where a quotation mark is never closed. */
export function cellsIn(text: string, heads: Heads): readonly (readonly string[])[] | NoText {
  const [, stated] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const { data, errors } = parse<string[]>(text, { delimiter: stated ?? delimiterIn(text, heads) });
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

/** The one that shows most heads that are known; of several, the one that parts the first row into most cells. */
function delimiterIn(text: string, heads: Heads): string {
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = parse<string[]>(text, { delimiter, preview: MOST_BEFORE_HEAD });
    if (isWorkList(data)) return Number.POSITIVE_INFINITY;
    const widest = Math.max(0, ...data.map((row) => row.filter((cell) => cell.trim() !== '').length));
    return Math.max(0, ...data.map((row) => knownIn(row, heads))) + Math.min(widest, MOST_COUNTED) / (MOST_COUNTED + 1);
  });
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ';';
}

/** More cells than this do not make a delimiter likelier. */
const MOST_COUNTED = 999;

/** How many different fields the row has heads for. */
function knownIn(row: readonly string[], heads: Heads): number {
  return new Set(row.map((cell) => heads.of(cell)?.field).filter((field) => field !== undefined)).size;
}

/** What a table of cells is called, and how its rows are. */
export interface Sheet {
  readonly file: string;
  readonly hint: string;
  /** The sheet of a workbook; empty for a file of its own. */
  readonly part: string;
  readonly rows: readonly (readonly string[])[];
  /** Of a text: there a row that ends early may have been cut off. */
  readonly isText: boolean;
}

/** The table in the cells of a file; undefined where no row looks like a head. */
export function sheetTable(sheet: Sheet, heads: Heads, remarks: Remarks): Table | undefined {
  const { file, hint, part, rows } = sheet;
  const at = headAt(rows, heads);
  const head = rows[at];
  if (head === undefined) return undefined;
  const names = distinct(head);
  const raw = rows.slice(at + 1).flatMap((cells, i) => rawRow(sheet, names, cells, at + i + 2, remarks));
  return tableOf({ file, hint, part }, raw, heads, remarks, names);
}

/** The row of heads: of the first rows the one with most that are known, two at least, or one where there is no more. */
function headAt(rows: readonly (readonly string[])[], heads: Heads): number {
  const scores = rows.slice(0, MOST_BEFORE_HEAD).map((row) => {
    const cells = row.filter((cell) => cell.trim() !== '');
    const known = knownIn(cells, heads);
    return known >= 2 || (known === 1 && cells.length === 1) ? known : 0;
  });
  const most = Math.max(0, ...scores);
  return most === 0 ? -1 : scores.indexOf(most);
}

/** What might be the heads of a table in which none is known: the first row with more than one cell, else the first. */
export function headsFound(rows: readonly (readonly string[])[]): readonly string[] {
  const first = rows.slice(0, MOST_BEFORE_HEAD).map((row) => row.filter((cell) => cell.trim() !== ''));
  return first.find((row) => row.length > 1) ?? first.find((row) => row.length > 0) ?? [];
}

/** Heads that stand twice, told apart by a number. */
function distinct(head: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return head.map((name) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 || name.trim() === '' ? name : `${name} (${before + 1})`;
  });
}

function rawRow(
  { file, part, isText }: Sheet,
  head: readonly string[],
  cells: readonly string[],
  number: number,
  remarks: Remarks,
): readonly RawRow[] {
  const whence = { file, place: part === '' ? `rad ${number}` : `${part} rad ${number}` };
  if (cells.every((cell) => cell.trim() === '')) return [];
  if (cells.slice(head.length).some((cell) => cell.trim() !== '')) {
    remarks.skipped(
      whence,
      both('Raden har fler fält än rubriken', 'The row has more cells than the head'),
      both('Sätt citattecken om värden som innehåller skiljetecknet.', 'Quote values that hold the delimiter.'),
    );
    return [];
  }
  const width = head.findLastIndex((name) => name.trim() !== '') + 1;
  if (isText && cells.length < width && !mayBeShort(file, remarks, whence)) return [];
  return [{ whence, cells: head.map((name, i) => [name, cells[i] ?? ''] as const) }];
}

const SHORT_ANSWERS = [
  { value: 'yes', label: both('ja, det som saknas är tomt', 'yes, what is missing is empty') },
  { value: 'no', label: both('nej, raderna är avbrutna', 'no, the rows are cut off') },
] as const;

/** A row with fewer cells than the head may be cut off; some programs leave out the empty ones at its end. */
function mayBeShort(file: string, remarks: Remarks, whence: RawRow['whence']): boolean {
  const question = {
    id: `${file}/short`,
    text: both(
      'Är det bara tomma celler sist i raden som saknas? Raden har färre fält än rubriken',
      'Are only empty cells at the end of the row missing? The row has fewer cells than the head',
    ),
    answers: SHORT_ANSWERS,
  };
  return remarks.ask(question, whence) === 'yes';
}

/** The name of a file without folders and suffix. */
export function stemOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.[^.]*$/, '');
}
