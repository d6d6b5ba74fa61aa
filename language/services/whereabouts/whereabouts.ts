/**
 * Which files of a workspace say something under what can be looked up. Kept from one start of an editor to the next, so that a
 * judgement needs only those that it looks something up in. It follows from what the files hold, not from the day or the settings.
 */
import { codeOf } from '../../engine/traces/index.ts';
import type { Space, Table } from '../../model/index.ts';

/** Plain data. */
export interface Whereabouts {
  /** The files by their numbers. */
  readonly files: readonly string[];
  /** What each of them held. */
  readonly digests: readonly string[];
  /** A look-up and the number of a file, together one number each, in their order. */
  readonly entries: Float64Array;
  /** The names of a table, by file. */
  readonly namesIn: (table: SoughtTable) => readonly NamesIn[];
}

/** The number of a file, and the names in it. */
export type NamesIn = readonly [number, ...(readonly string[])];

/** The tables of which the nearest name is told to whoever writes another. */
export const SOUGHT = [
  'placed',
  'principal',
  'administration',
  'department',
  'unit',
  'function',
  'function-inbox',
  'person',
  'flow',
] as const satisfies readonly Table[];

export type SoughtTable = (typeof SOUGHT)[number];

export function isSought(table: Table): table is SoughtTable {
  return (SOUGHT as readonly Table[]).includes(table);
}

/** So many files can have a number in an entry. */
export const MOST_FILES = 2 ** 20;

/** What a look-up is of, as codes of traces have it: the space above, the key in the last bits. */
const SPACE_SHIFT = 2 ** 47;
const MIX = 0x9e3779b1;

/** The first entry that a look-up can have. Two look-ups may share it, by which more files are put in than must be. */
export function entryOf(space: Space, key: string): number {
  return entryOfCode(codeOf(space, key));
}

export function entryOfCode(code: number): number {
  const mixed = ((code % 2 ** 32) | 0) ^ Math.imul(Math.floor(code / SPACE_SHIFT), MIX);
  return (mixed >>> 0) * MOST_FILES;
}
