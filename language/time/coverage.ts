/** Coverage: the days on which enough of several sets of days hold at once. */

import { ALL, type DaySet, EMPTY, fromIntervals, intervals } from './day-set.ts';
import type { Day } from './days.ts';

/** The days that are in one of the sets or more. The work grows as n log n with the intervals. */
export function unionOf(sets: readonly DaySet[]): DaySet {
  return fromIntervals(sets.flatMap((set) => [...intervals(set)]));
}

/** The days that are in at least `atLeast` of the sets; every day where `atLeast` is 0 or less. Grows as n log n with the intervals. */
export function coveredDays(sets: readonly DaySet[], atLeast: number): DaySet {
  if (atLeast <= 0) return ALL;
  if (sets.length < atLeast) return EMPTY;
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

/** The days from which one set more holds, or one less, in order. */
function turnsOf(sets: readonly DaySet[]): readonly { readonly day: Day; readonly more: 1 | -1 }[] {
  const turns = sets.flatMap((set) =>
    [...intervals(set)].flatMap(({ from, to }) => [
      { day: from, more: 1 as const },
      { day: to + 1, more: -1 as const },
    ]),
  );
  return turns.sort((a, b) => a.day - b.day || b.more - a.more);
}
