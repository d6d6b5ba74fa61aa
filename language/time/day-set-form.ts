/** The normal form of a set of days: its type, its constants, and how its numbers are added, found and read. */

import { type Day, FIRST_DAY, LAST_DAY } from './days.ts';

declare const normalised: unique symbol;

/**
 * An immutable set of days: `[from, to, from, to, …]`, both ends inclusive, ascending, with at least one day between two
 * intervals. Two equal sets therefore hold equal numbers. `FIRST_DAY` and `LAST_DAY` may stand as outer ends.
 * Only the functions of `day-set*.ts` make one; in memory and in JSON it is a plain array of numbers.
 */
export type DaySet = readonly Day[] & { readonly [normalised]: true };

/** No day. */
export const EMPTY: DaySet = make([]);

/** Every day. */
export const ALL: DaySet = make([FIRST_DAY, LAST_DAY]);

/** Adds an interval that begins no earlier than those before it, merging what touches. */
export function append(out: Day[], from: Day, to: Day): void {
  const end = out.length - 1;
  if (end < 0 || from > (out[end] as Day) + 1) out.push(from, to);
  else if (to > (out[end] as Day)) out[end] = to;
}

/** Index of the first interval that ends on `day` or later; the set's length where there is none. */
export function search(set: DaySet, day: Day): number {
  let low = 0;
  let high = set.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(set, 2 * middle + 1) < day) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

/** The number at an index that is known to hold one. */
export function at(set: DaySet, index: number): Day {
  return set[index] as Day;
}

/**
 * A finished list of numbers in normal form as a set; every empty set is the same one. The set has room for its own numbers alone: a
 * list that has grown has room for many more, and sets are kept by the hundred thousand.
 */
export function seal(out: readonly Day[]): DaySet {
  return out.length === 0 ? EMPTY : make(out.slice());
}

/** One interval, of which `from` is not after `to`. */
export function span(from: Day, to: Day): DaySet {
  return make([from, to]);
}

function make(out: readonly Day[]): DaySet {
  return out as DaySet;
}
