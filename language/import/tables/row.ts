/** A row of an export, by what its columns hold. */
import type { Field } from '../heads/fields.ts';
import type { Whence } from '../remark.ts';
import type { Column } from './column.ts';
import type { Names, RowValues, Values } from './values.ts';

/** One row. A field that the row leaves empty is not there. */
export interface Row {
  readonly whence: Whence;
  readonly values: Values;
  /** What its columns say of whether it holds, the empty ones included. */
  readonly states: readonly State[];
  readonly table: RowTable;
}

/** A row as it was read from a file. */
export interface ReadRow extends Row {
  readonly values: RowValues;
}

/** A cell that says whether its row holds. */
export interface State {
  readonly column: Column;
  readonly text: string;
}

/** What the rows of a table have in common. */
export interface RowTable {
  /** The head under which the table has each field. */
  readonly heads: ReadonlyMap<Field, string>;
  /** Fields in which nearly every row has a date, also one for no end: there an empty cell says nothing. */
  readonly writesNoEnd: ReadonlySet<Field>;
  /** Its fields, by what they mean. */
  readonly names: Names;
}
