/** Rows of an export by what their columns hold, whatever form the file had. */
import type { Field } from '../heads/fields.ts';
import type { Heads } from '../heads/heads.ts';
import { both, type Remarks } from '../remark.ts';
import { dateIn } from '../values/dates.ts';
import type { Column } from './column.ts';
import { columnsOf } from './columns.ts';
import { isInDoubt } from './doubt.ts';
import type { RawRow } from './raw-row.ts';
import { RowReader } from './read-rows.ts';
import type { ReadRow, Row, RowTable } from './row.ts';
import type { Rows } from './rows.ts';
import { isState } from './states.ts';
import type { Names } from './values.ts';

export interface Table {
  readonly file: string;
  /** What the table calls itself: the name of the file, or of the sheet or list in it. */
  readonly hint: string;
  /** The sheet or list in the file; empty where the file is the table. */
  readonly part: string;
  readonly columns: readonly Column[];
  /** The fields of columns that hold anything. */
  readonly fields: ReadonlySet<Field>;
  readonly rows: Rows<ReadRow>;
  readonly used: RowTable;
}

/** Where a table stands. */
type TableName = Pick<Table, 'file' | 'hint' | 'part'>;

/** The table of raw rows. Identity numbers are left behind; each column says what it is used as. */
export function tableOf(
  name: TableName,
  raw: Rows<RawRow>,
  heads: Heads,
  remarks: Remarks,
  head?: readonly string[],
): Table {
  const columns = columnsOf(head ?? [], raw, heads);
  const isHeld = isInDoubt(name, columns.values(), heads, remarks);
  const used: RowTable = {
    heads: headsOf(columns.values()),
    writesNoEnd: noEndsIn(columns.values(), raw.length),
    names: namesOf(columns.values()),
  };
  if ([...columns.values()].some(({ field, cells }) => field === 'identityNumber' && cells > 0)) {
    remarks.noted({ file: name.file, place: name.part }, ...IDENTITY);
  }
  const reader = new RowReader(columns, used);
  const [readable] = raw.parted((row) => !isHeld && reader.isReadable(row, remarks));
  const rows = readable.map((row) => reader.read(row));
  const held = [...columns.values()].filter(({ cells }) => cells > 0);
  const fields = new Set(
    held.flatMap(({ field, rival }) => (field === undefined || rival !== undefined ? [] : [field])),
  );
  return { ...name, columns: [...columns.values()], fields, rows, used };
}

const IDENTITY = [
  both('Personnummer i filen kopierades inte', 'Identity numbers in the file were not copied'),
  both('Ta bort kolumnen ur exporten; den hör inte hit.', 'Remove the column from the export; it does not belong.'),
] as const;

/** Columns of states, and those in whose stead another is used, are no values. */
function namesOf(columns: Iterable<Column>): Names {
  const names = new Map<Field, Field>();
  for (const { field, rival } of columns) {
    const isRead = field !== undefined && field !== 'identityNumber' && !isState(field) && rival === undefined;
    if (isRead) names.set(field, field);
  }
  return names;
}

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

/** The rows of a table with what its fields mean in it. */
export function rowsMeaning({ rows, used }: Table, meant: (field: Field) => Field): Rows<Row> {
  const { heads, writesNoEnd, names } = used;
  const table: RowTable = {
    heads: new Map([...heads].map(([field, head]) => [meant(field), head] as const)),
    writesNoEnd: new Set([...writesNoEnd].map(meant)),
    names: new Map([...names].map(([field, name]) => [meant(field), name] as const)),
  };
  return rows.map(({ whence, values, states }) => ({ whence, values: values.named(table.names), states, table }));
}
