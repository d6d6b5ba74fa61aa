/** A column of a table: what it holds, and how much of it. */
import type { Field } from '../heads/fields.ts';

export interface Column {
  readonly head: string;
  /** What it holds; undefined where nobody knows. An answer may tell later. */
  field: Field | undefined;
  /** The head that is used in its stead, since both are heads of one thing. */
  readonly rival: string | undefined;
  /** How many cells of it hold anything. */
  readonly cells: number;
  /** Some of what stands in it. */
  readonly samples: readonly string[];
  /** How many rows hold another value in the column that is used in its stead. */
  readonly differing: number;
  /** What it holds is told by its cells, not by its head. */
  readonly isTakenByCells: boolean;
}

/** A column that is being found out. */
export type OpenColumn = { -readonly [K in Exclude<keyof Column, 'samples'>]: Column[K] } & {
  readonly samples: Set<string>;
  rank: number;
};
