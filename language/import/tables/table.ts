/** Rows of an export by what their columns hold, whatever form the file had. */
import { type CleanFault, cleanedCell, isIdentityNumber } from '../clean.ts';
import type { Field } from '../heads/fields.ts';
import type { Heads } from '../heads/heads.ts';
import { both, type Remarks, type Whence } from '../remark.ts';
import { type Column, columnsOf } from './columns.ts';
import type { RawRow } from './raw-row.ts';
import { noteFaults, noteLostRole } from './row-faults.ts';

/** One row. A field that the row leaves empty is not there. */
export interface Row {
  readonly whence: Whence;
  readonly values: ReadonlyMap<Field, string>;
  /** The head under which its table has each field. */
  readonly heads: ReadonlyMap<Field, string>;
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
  const used = headsOf(columns.values());
  if ([...columns.values()].some(({ field, cells }) => field === 'identityNumber' && cells > 0)) {
    remarks.noted({ file: name.file, place: name.part }, ...IDENTITY);
  }
  const rows = raw.flatMap((row) => readRow(row, columns, used, remarks));
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

function readRow(
  { whence, cells }: RawRow,
  columns: ReadonlyMap<string, Column>,
  heads: Row['heads'],
  remarks: Remarks,
): Row[] {
  const values = new Map<Field, string>();
  const faults = new Set<CleanFault>();
  for (const [head, value] of cells) {
    const column = columns.get(head);
    const field = column?.field;
    if (field === undefined || field === 'identityNumber' || column?.rival !== undefined) continue;
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
  return values.size === 0 || faults.has('lost') || faults.has('garbled') ? [] : [{ whence, values, heads }];
}

/** The rows of a table with what its fields mean in it. */
export function rowsMeaning(rows: readonly Row[], meant: (field: Field) => Field): readonly Row[] {
  const [first] = rows;
  if (first === undefined) return rows;
  const heads = new Map([...first.heads].map(([field, head]) => [meant(field), head] as const));
  return rows.map(({ whence, values }) => ({
    ...{ whence, heads },
    values: new Map([...values].map(([field, value]) => [meant(field), value] as const)),
  }));
}
