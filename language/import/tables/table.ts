/** Rows of an export by what their columns hold, whatever form the file had. */
import { type CleanFault, cleanedCell, isIdentityNumber } from '../clean.ts';
import type { Field } from '../heads/fields.ts';
import type { Heads } from '../heads/heads.ts';
import { both, type Remarks, type Whence } from '../remark.ts';
import { dateIn } from '../values/dates.ts';
import { type Column, columnsOf } from './columns.ts';
import { isInDoubt } from './doubt.ts';
import type { RawRow } from './raw-row.ts';
import { noteFaults, noteLostRole } from './row-faults.ts';
import { isState } from './states.ts';

/** One row. A field that the row leaves empty is not there. */
export interface Row {
  readonly whence: Whence;
  readonly values: ReadonlyMap<Field, string>;
  /** What its columns say of whether it holds, the empty ones included. */
  readonly states: readonly State[];
  readonly table: RowTable;
}

/** A cell that says whether its row holds. */
export interface State {
  readonly column: Column;
  readonly text: string;
}

/** What the rows of a table have in common. */
interface RowTable {
  /** The head under which the table has each field. */
  readonly heads: ReadonlyMap<Field, string>;
  /** Fields in which nearly every row has a date, also one for no end: there an empty cell says nothing. */
  readonly writesNoEnd: ReadonlySet<Field>;
}

export interface Table {
  readonly file: string;
  /** What the table calls itself: the name of the file, or of the sheet or list in it. */
  readonly hint: string;
  /** The sheet or list in the file; empty where the file is the table. */
  readonly part: string;
  readonly columns: readonly Column[];
  /** The fields of columns that hold anything. */
  readonly fields: ReadonlySet<Field>;
  readonly rows: readonly Row[];
}

/** Where a table stands. */
type TableName = Pick<Table, 'file' | 'hint' | 'part'>;

/** The table of raw rows. Identity numbers are left behind; each column says what it is used as. */
export function tableOf(
  name: TableName,
  raw: readonly RawRow[],
  heads: Heads,
  remarks: Remarks,
  head?: readonly string[],
): Table {
  const columns = columnsOf(head ?? [], raw, heads);
  const isHeld = isInDoubt(name, columns.values(), heads, remarks);
  const used: RowTable = { heads: headsOf(columns.values()), writesNoEnd: noEndsIn(columns.values(), raw.length) };
  if ([...columns.values()].some(({ field, cells }) => field === 'identityNumber' && cells > 0)) {
    remarks.noted({ file: name.file, place: name.part }, ...IDENTITY);
  }
  const rows = isHeld ? [] : raw.flatMap((row) => readRow(row, columns, used, remarks));
  const held = [...columns.values()].filter(({ cells }) => cells > 0);
  const fields = new Set(
    held.flatMap(({ field, rival }) => (field === undefined || rival !== undefined ? [] : [field])),
  );
  return { ...name, columns: [...columns.values()], fields, rows };
}

const IDENTITY = [
  both('Personnummer i filen kopierades inte', 'Identity numbers in the file were not copied'),
  both('Ta bort kolumnen ur exporten; den hör inte hit.', 'Remove the column from the export; it does not belong.'),
] as const;

function headsOf(columns: Iterable<Column>): ReadonlyMap<Field, string> {
  const heads = new Map<Field, string>();
  for (const { field, rival, head } of columns) {
    if (field !== undefined && rival === undefined && !heads.has(field)) heads.set(field, head);
  }
  return heads;
}

/** So many rows, and so large a share of them with a date, make an empty cell an exception. */
const FEWEST_ROWS = 10;
const NEARLY_ALL = 0.9;

function noEndsIn(columns: Iterable<Column>, rows: number): ReadonlySet<Field> {
  const fields = new Set<Field>();
  for (const { field, rival, samples, cells } of columns) {
    const isFilled = rows >= FEWEST_ROWS && cells >= rows * NEARLY_ALL;
    if (isFilled && field !== undefined && rival === undefined && samples.some(isWrittenNoEnd)) fields.add(field);
  }
  return fields;
}

function isWrittenNoEnd(text: string): boolean {
  const read = /[0-9]/.test(text) ? dateIn(text, 'to') : undefined;
  return read !== undefined && 'date' in read && read.date === null;
}

function readRow(
  { whence, cells }: RawRow,
  columns: ReadonlyMap<string, Column>,
  table: RowTable,
  remarks: Remarks,
): Row[] {
  const values = new Map<Field, string>();
  const faults = new Set<CleanFault>();
  const states: State[] = [];
  for (const [head, value] of cells) {
    const column = columns.get(head);
    const field = column?.field;
    if (column === undefined || field === undefined || field === 'identityNumber') continue;
    if (isState(field)) {
      if (column.cells > 0) states.push({ column, text: cleanedCell(value).text });
      continue;
    }
    if (column.rival !== undefined) continue;
    const { text, faults: own } = cleanedCell(value);
    for (const fault of own) faults.add(fault);
    if (isIdentityNumber(text)) {
      faults.add('identity');
      continue;
    }
    if (text !== '' && !values.has(field)) values.set(field, text);
  }
  noteFaults(whence, faults, remarks);
  noteLostRole(whence, cells, columns, values.get('role'), remarks);
  return values.size === 0 || faults.has('lost') || faults.has('garbled') ? [] : [{ whence, values, states, table }];
}

/** The rows of a table with what its fields mean in it. */
export function rowsMeaning(rows: readonly Row[], meant: (field: Field) => Field): readonly Row[] {
  const [first] = rows;
  if (first === undefined) return rows;
  const { heads, writesNoEnd } = first.table;
  const table: RowTable = {
    heads: new Map([...heads].map(([field, head]) => [meant(field), head] as const)),
    writesNoEnd: new Set([...writesNoEnd].map(meant)),
  };
  return rows.map(({ whence, values, states }) => ({
    ...{ whence, states, table },
    values: new Map([...values].map(([field, value]) => [meant(field), value] as const)),
  }));
}
