/** Coverage: the days on which enough of several sets of days hold at once. */

import { ALL, type DaySet, EMPTY, intersect, union } from './day-set.ts';

/**
 * The days that are in at least `atLeast` of the sets; every day where `atLeast` is 0 or less.
 * Linear in the intervals for each set and each level, so meant for a small `atLeast` (a routine asks for 1 or 2).
 */
export function coveredDays(sets: readonly DaySet[], atLeast: number): DaySet {
  if (atLeast <= 0) return ALL;
  const levels: DaySet[] = new Array(atLeast).fill(EMPTY);
  for (const set of sets) raise(levels, set);
  return levels[atLeast - 1] as DaySet;
}

/** `levels[k]` holds the days seen more than k times so far; counts one more set in, the highest level first. */
function raise(levels: DaySet[], set: DaySet): void {
  for (let k = levels.length - 1; k > 0; k--) {
    levels[k] = union(levels[k] as DaySet, intersect(levels[k - 1] as DaySet, set));
  }
  levels[0] = union(levels[0] as DaySet, set);
}
