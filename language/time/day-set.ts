/** Sets of days as sorted intervals: how to make one, ask it and walk through it. The merges are in day-set-algebra.ts. */

import { append, at, type DaySet, EMPTY, seal, search, span } from './day-set-form.ts';
import { type Day, type Weekday, weekdayOf } from './days.ts';

export { clip, equals, intersect, isSubset, overlaps, splitAfter, subtract, union } from './day-set-algebra.ts';
export type { DaySet } from './day-set-form.ts';
export { ALL, EMPTY } from './day-set-form.ts';

/** The days from `from` to `to`, both inclusive. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

/** The days from `from` to `to`, both inclusive; empty where `to` is before `from`. */
export function of(from: Day, to: Day): DaySet {
  return from <= to ? span(from, to) : EMPTY;
}

/** The union of intervals given in any order; one whose `to` is before its `from` holds no day. */
export function fromIntervals(list: readonly Interval[]): DaySet {
  const [one] = list;
  if (one === undefined) return EMPTY;
  if (list.length === 1) return of(one.from, one.to);
  const out: Day[] = [];
  for (const { from, to } of inOrder(list)) if (from <= to) append(out, from, to);
  return seal(out);
}

/** By their first days. Most lists are in that order as they come. */
function inOrder(list: readonly Interval[]): readonly Interval[] {
  const isInOrder = list.every(({ from }, index) => index === 0 || (list[index - 1] as Interval).from <= from);
  return isInOrder ? list : [...list].sort((a, b) => a.from - b.from);
}

/** The set of days given in any order, repetitions allowed. */
export function fromDays(list: Iterable<Day>): DaySet {
  const out: Day[] = [];
  for (const day of [...list].sort((a, b) => a - b)) append(out, day, day);
  return seal(out);
}

/** The days from `from` to `to`, both inclusive and both real days, that fall on the weekdays asked for. */
export function onWeekdays(from: Day, to: Day, isWanted: (weekday: Weekday) => boolean): DaySet {
  const out: Day[] = [];
  let weekday = weekdayOf(from);
  for (let day = from; day <= to; day++) {
    if (isWanted(weekday)) append(out, day, day);
    weekday = weekday === 6 ? 0 : ((weekday + 1) as Weekday);
  }
  return seal(out);
}

/** True where the day is in the set; logarithmic in the number of intervals. */
export function contains(set: DaySet, day: Day): boolean {
  const i = search(set, day);
  return i < set.length && at(set, i) <= day;
}

/** True where the set holds no day. */
export function isEmpty(set: DaySet): boolean {
  return set.length === 0;
}

/** The number of days. Means something only where both ends are real days: clip to a horizon first. */
export function count(set: DaySet): number {
  let days = 0;
  for (let i = 0; i < set.length; i += 2) days += at(set, i + 1) - at(set, i) + 1;
  return days;
}

/** The earliest day, which is FIRST_DAY where the set has no beginning; undefined for the empty set. */
export function first(set: DaySet): Day | undefined {
  return set[0];
}

/** The latest day, which is LAST_DAY where the set has no end; undefined for the empty set. */
export function last(set: DaySet): Day | undefined {
  return set[set.length - 1];
}

/** The intervals in ascending order. */
export function* intervals(set: DaySet): Generator<Interval> {
  for (let i = 0; i < set.length; i += 2) yield { from: at(set, i), to: at(set, i + 1) };
}

/** The days in ascending order, one by one: clip an unbounded set first. */
export function* days(set: DaySet): Generator<Day> {
  for (let i = 0; i < set.length; i += 2) {
    for (let day = at(set, i); day <= at(set, i + 1); day++) yield day;
  }
}
