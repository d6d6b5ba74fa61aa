/** A row before anybody knows what its columns hold. */
import type { Whence } from '../remark.ts';

/** A row as it was read: its cells by their heads. */
export interface RawRow {
  readonly whence: Whence;
  readonly cells: readonly (readonly [head: string, value: string])[];
}
