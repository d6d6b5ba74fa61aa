/** Tables from CSV: semicolon, comma, tab or bar between cells, the head on one of the first rows. */
import { parse } from 'papaparse';
import type { NoText } from '../encoding.ts';
import type { Heads } from '../heads/heads.ts';
import { both, type Remarks, type Whence } from '../remark.ts';
import { isWorkList } from '../work-list-head.ts';
import { ColumnGrid, type Grid } from './grid.ts';
import type { RawRow } from './raw-row.ts';
import { rowsWhere } from './rows.ts';
import { type Table, tableOf } from './table.ts';

/** How many rows may stand above the head. */
const MOST_BEFORE_HEAD = 10;

/** What parts the cells is told by the first characters alone. */
const MOST_LOOKED_AT = 1 << 18;

/** Every row of the text as cells; undefined and why where a quotation mark is never closed. */
export function cellsIn(text: string, heads: Heads): Grid | NoText {
  const [, stated] = /^sep=(.)\r?\n/.exec(text) ?? [];
  const rows = new ColumnGrid();
  let row: number | undefined;
  parse<string[]>(text, {
    delimiter: stated ?? delimiterIn(text.slice(0, MOST_LOOKED_AT), heads),
    step: ({ data, errors }, parser) => {
      if (errors.some(({ type }) => type === 'Quotes')) row = rows.length + 1;
      rows.add(data);
      if (row !== undefined) parser.abort();
    },
  });
  rows.close();
  if (row === undefined) return rows;
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
  readonly rows: Grid;
  /** Of a text: there a row that ends early may have been cut off. */
  readonly isText: boolean;
}

/** The table in the cells of a file; undefined where no row looks like a head. */
export function sheetTable(sheet: Sheet, heads: Heads, remarks: Remarks): Table | undefined {
  const { file, hint, part, rows } = sheet;
  const at = headAt(rows, heads);
  const head = at < 0 ? undefined : rows.at(at);
  if (head === undefined) return undefined;
  const names = distinct(head);
  const rawAt = (i: number): RawRow => {
    return { whence: new RowPlace(file, part, at + i + 2), heads: names, cells: rows.at(at + 1 + i) ?? [] };
  };
  const raw = rowsWhere(rows.length - at - 1, rawAt, (row) => isReadable(sheet, row, remarks));
  return tableOf({ file, hint, part }, raw, heads, remarks, names);
}

/** The row of heads: of the first rows the one with most that are known, two at least, or one where there is no more. */
function headAt(rows: Grid, heads: Heads): number {
  const scores = rows.slice(0, MOST_BEFORE_HEAD).map((row) => {
    const cells = row.filter((cell) => cell.trim() !== '');
    const known = knownIn(cells, heads);
    return known >= 2 || (known === 1 && cells.length === 1) ? known : 0;
  });
  const most = Math.max(0, ...scores);
  return most === 0 ? -1 : scores.indexOf(most);
}

/** What might be the heads of a table in which none is known: the first row with more than one cell, else the first. */
export function headsFound(rows: Grid): readonly string[] {
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

/** Where a row stands: its number is made a text when that is asked for. */
class RowPlace implements Whence {
  readonly file: string;
  readonly #part: string;
  readonly #number: number;

  constructor(file: string, part: string, number: number) {
    this.file = file;
    this.#part = part;
    this.#number = number;
  }

  get place(): string {
    return this.#part === '' ? `rad ${this.#number}` : `${this.#part} rad ${this.#number}`;
  }
}

/** Whether a row holds anything, and as many cells as the head; a remark or a question says where it does not. */
function isReadable({ file, isText }: Sheet, { whence, heads: head, cells }: RawRow, remarks: Remarks): boolean {
  if (cells.every((cell) => cell.trim() === '')) return false;
  if (cells.slice(head.length).some((cell) => cell.trim() !== '')) {
    remarks.skipped(
      whence,
      both('Raden har fler fält än rubriken', 'The row has more cells than the head'),
      both('Sätt citattecken om värden som innehåller skiljetecknet.', 'Quote values that hold the delimiter.'),
    );
    return false;
  }
  const width = head.findLastIndex((name) => name.trim() !== '') + 1;
  return !isText || cells.length >= width || mayBeShort(file, remarks, whence);
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
