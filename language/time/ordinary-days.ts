/** The days on which some weekdays are open, with or without holidays: a few sets that all units of a region share. */

import { type DaySet, fromDays, onWeekdays, subtract, union } from './day-set.ts';
import type { Day } from './days.ts';
import { specialDays } from './holidays.ts';

/** The sets made so far for one range, by weekdays and special days; another range starts it afresh. */
let known: { readonly from: Day; readonly to: Day; readonly sets: Map<number, DaySet> } | undefined;

/**
 * The days from `from` to `to`, both inclusive and real days, that fall on the weekdays whose bits are set (Monday is 1,
 * Sunday 64), where special days are open or closed whatever their weekday. Asked again for the range, it gives the same set.
 */
export function ordinaryDays(from: Day, to: Day, weekdays: number, opensOnSpecialDays: boolean): DaySet {
  if (known?.from !== from || known.to !== to) known = { from, to, sets: new Map() };
  const key = weekdays * 2 + (opensOnSpecialDays ? 1 : 0);
  const shared = known.sets.get(key);
  if (shared !== undefined) return shared;
  const made = compute(from, to, weekdays, opensOnSpecialDays);
  known.sets.set(key, made);
  return made;
}

function compute(from: Day, to: Day, weekdays: number, opensOnSpecialDays: boolean): DaySet {
  const week = onWeekdays(from, to, (weekday) => (weekdays & (1 << weekday)) !== 0);
  const special = fromDays(specialDays(from, to));
  return opensOnSpecialDays ? union(week, special) : subtract(week, special);
}
