/** A table in the cells of a sheet: the head on one of the first rows, and what stands below it. */
import type { Heads } from '../heads/heads.ts';
import { both, type Remarks, type Whence } from '../remark.ts';
import type { Cells, Grid } from './grid.ts';
import type { RawRow } from './raw-row.ts';
import { rowsWhere } from './rows.ts';
import { type Table, tableOf } from './table.ts';

/** How many rows may stand above the head. */
export const MOST_BEFORE_HEAD = 10;

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
  const [head] = at < 0 ? [] : rows.texts(at, at + 1);
  if (head === undefined) return undefined;
  const names = distinct(head);
  const rawAt = (i: number): RawRow => {
    return { whence: new RowPlace(file, part, at + i + 2), heads: names, cells: rows.row(at + 1 + i) };
  };
  const raw = rowsWhere(rows.length - at - 1, rawAt, (row) => isReadable(sheet, row, remarks));
  return tableOf({ file, hint, part }, raw, heads, remarks, names);
}

/** The row of heads: of the first rows the one with most that are known, two at least, or one where there is no more. */
function headAt(rows: Grid, heads: Heads): number {
  const scores = rows.texts(0, MOST_BEFORE_HEAD).map((row) => {
    const cells = row.filter((cell) => cell.trim() !== '');
    const known = knownIn(cells, heads);
    return known >= 2 || (known === 1 && cells.length === 1) ? known : 0;
  });
  const most = Math.max(0, ...scores);
  return most === 0 ? -1 : scores.indexOf(most);
}

/** What might be the heads of a table in which none is known: the first row with more than one cell, else the first. */
export function headsFound(rows: Grid): readonly string[] {
  const first = rows.texts(0, MOST_BEFORE_HEAD).map((row) => row.filter((cell) => cell.trim() !== ''));
  return first.find((row) => row.length > 1) ?? first.find((row) => row.length > 0) ?? [];
}

/** How many different fields the row has heads for. */
export function knownIn(row: readonly string[], heads: Heads): number {
  return new Set(row.map((cell) => heads.of(cell)?.field).filter((field) => field !== undefined)).size;
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
  if (isEmptyFrom(0, cells)) return false;
  if (!isEmptyFrom(head.length, cells)) {
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

/** Whether no cell from a column on holds anything. */
function isEmptyFrom(column: number, cells: Cells): boolean {
  for (let i = column; i < cells.length; i++) if (cells.at(i).trim() !== '') return false;
  return true;
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
