/** A row before anybody knows what its columns hold. */
import type { Whence } from '../remark.ts';
import type { Cells } from './grid.ts';

/** A row as it was read. The rows of a table that has one row of heads share it. */
export interface RawRow {
  readonly whence: Whence;
  readonly heads: readonly string[];
  /** A cell for each head; one that is missing is empty. */
  readonly cells: Cells;
}
