/** The days on which some weekdays are open, with or without holidays: a few sets that all units of a region share. */

import { type DaySet, fromDays, onWeekdays, subtract, union } from './day-set.ts';
import type { Day } from './days.ts';
import { specialDays } from './holidays.ts';

/** The sets made so far for a range, by weekdays and special days. */
interface Range {
  readonly from: Day;
  readonly to: Day;
  readonly sets: Map<number, DaySet>;
}

/** So many ranges are kept: those of a judgement (the horizon, and some lengths past it), and one that an editor asks for. */
const MOST_RANGES = 6;

/** The ranges that were asked for last, the latest first. */
let known: readonly Range[] = [];

/**
 * The days from `from` to `to`, both inclusive and real days, that fall on the weekdays whose bits are set (Monday is 1,
 * Sunday 64), where special days are open or closed whatever their weekday. Asked again for the range, it gives the same set.
 */
export function ordinaryDays(from: Day, to: Day, weekdays: number, opensOnSpecialDays: boolean): DaySet {
  const { sets } = rangeOf(from, to);
  const key = weekdays * 2 + (opensOnSpecialDays ? 1 : 0);
  const shared = sets.get(key);
  if (shared !== undefined) return shared;
  const made = compute(from, to, weekdays, opensOnSpecialDays);
  sets.set(key, made);
  return made;
}

function rangeOf(from: Day, to: Day): Range {
  const [latest] = known;
  if (latest?.from === from && latest.to === to) return latest;
  const range = known.find((one) => one.from === from && one.to === to) ?? { from, to, sets: new Map() };
  known = [range, ...known.filter((one) => one !== range)].slice(0, MOST_RANGES);
  return range;
}

function compute(from: Day, to: Day, weekdays: number, opensOnSpecialDays: boolean): DaySet {
  const week = onWeekdays(from, to, (weekday) => (weekdays & (1 << weekday)) !== 0);
  const special = fromDays(specialDays(from, to));
  return opensOnSpecialDays ? union(week, special) : subtract(week, special);
}
