/** Coverage: the days on which enough of several sets of days hold at once. */

import { ALL, type DaySet, EMPTY, fromIntervals, type Interval, union } from './day-set.ts';
import { at } from './day-set-form.ts';
import type { Day } from './days.ts';

/** The days that are in one of the sets or more. The work grows as n log n with the intervals. */
export function unionOf(sets: readonly DaySet[]): DaySet {
  const [one = EMPTY, other = EMPTY] = sets;
  if (sets.length <= 2) return union(one, other);
  const all: Interval[] = [];
  for (const set of sets) {
    for (let i = 0; i < set.length; i += 2) all.push({ from: at(set, i), to: at(set, i + 1) });
  }
  return fromIntervals(all);
}

/** The days that are in at least `atLeast` of the sets; every day where `atLeast` is 0 or less. Grows as n log n with the intervals. */
export function coveredDays(sets: readonly DaySet[], atLeast: number): DaySet {
  if (atLeast <= 0) return ALL;
  if (sets.length < atLeast) return EMPTY;
  if (atLeast === 1) return unionOf(sets);
  const enough: { from: Day; to: Day }[] = [];
  let count = 0;
  let from: Day | undefined;
  for (const { day, more } of turnsOf(sets)) {
    count += more;
    if (count >= atLeast) from ??= day;
    else if (from !== undefined) {
      enough.push({ from, to: day - 1 });
      from = undefined;
    }
  }
  return fromIntervals(enough);
}

/** A day from which one set more holds, or one less. */
interface Turn {
  readonly day: Day;
  readonly more: 1 | -1;
}

/** In order. */
function turnsOf(sets: readonly DaySet[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const set of sets) {
    for (let i = 0; i < set.length; i += 2) {
      turns.push({ day: at(set, i), more: 1 }, { day: at(set, i + 1) + 1, more: -1 });
    }
  }
  return turns.sort((a, b) => a.day - b.day || b.more - a.more);
}
