/** Opening hours: which rule decides a day, the hours it gives, and the days that are open. */

import type { DaySet } from './day-set.ts';
import * as daySet from './day-set.ts';
import { type Day, type Weekday, weekdayOf } from './days.ts';
import { isSpecialDay, specialDays } from './holidays.ts';
import type { Minute } from './minutes.ts';
import { ordinaryDays } from './ordinary-days.ts';
import { isInside, NO_HOURS, type Span, WHOLE_DAY } from './spans.ts';

/** When a unit is open. A special day is a holiday or one of the three eves (`isSpecialDay`). */
export interface OpeningRules {
  /** `öppet dygnet runt`: every day, special days too. */
  readonly always: boolean;
  /** Seven lists, Monday first; an empty one is a closed weekday. */
  readonly weekly: readonly (readonly Span[])[];
  /** `öppet helgdagar`: the hours of special days, which are closed without it. */
  readonly holidays?: readonly Span[];
  /** `avvikande`: dates with hours of their own. */
  readonly deviating: ReadonlyMap<Day, readonly Span[]>;
  /** `stängt`: dates and periods. */
  readonly closed: DaySet;
  /** Nothing is stated about the week: its days are assumed, and no time is outside them. */
  readonly assumed?: boolean;
}

/** The rule that decides a day: the first of these, in this order, that has something to say about it. */
type HoursRule = 'closed' | 'deviating' | 'always' | 'holiday' | 'weekly';

/** A day whose hours are stated apart from the week's. */
export interface OtherHours {
  readonly day: Day;
  readonly spans: readonly Span[];
  readonly why: 'deviating' | 'holiday';
}

/** The hours of a unit that states none: Monday to Friday without limits. Spread it to add `deviating` and `closed`. */
export const ASSUMED_HOURS: OpeningRules = {
  always: false,
  weekly: [WHOLE_DAY, WHOLE_DAY, WHOLE_DAY, WHOLE_DAY, WHOLE_DAY, NO_HOURS, NO_HOURS],
  deviating: new Map(),
  closed: daySet.EMPTY,
  assumed: true,
};

/** The rule that decides the day's hours. */
export function ruleOn(rules: OpeningRules, day: Day): HoursRule {
  if (daySet.contains(rules.closed, day)) return 'closed';
  if (rules.deviating.has(day)) return 'deviating';
  if (rules.always) return 'always';
  return isSpecialDay(day) ? 'holiday' : 'weekly';
}

/** The day's hours; empty when it is closed. */
export function hoursOn(rules: OpeningRules, day: Day): readonly Span[] {
  const rule = ruleOn(rules, day);
  switch (rule) {
    case 'closed':
      return NO_HOURS;
    case 'deviating':
      return rules.deviating.get(day) ?? NO_HOURS;
    case 'always':
      return WHOLE_DAY;
    case 'holiday':
      return rules.holidays ?? NO_HOURS;
    case 'weekly':
      return weeklyHours(rules, weekdayOf(day));
    default:
      return rule satisfies never;
  }
}

/** The hours of an ordinary day of the week; empty when it is closed. */
export function weeklyHours(rules: OpeningRules, weekday: Weekday): readonly Span[] {
  return rules.always ? WHOLE_DAY : (rules.weekly[weekday] ?? NO_HOURS);
}

/** True where the day has hours. */
export function isOpenOn(rules: OpeningRules, day: Day): boolean {
  return hoursOn(rules, day).length > 0;
}

/** True where the time is outside the hours of that weekday; never where the week is assumed. */
export function isOutsideWeekly(rules: OpeningRules, weekday: Weekday, minute: Minute): boolean {
  return rules.assumed !== true && !isInside(weeklyHours(rules, weekday), minute);
}

/** True where the time is outside the day's hours. Where the week is assumed, only stated hours have an outside. */
export function isOutsideOn(rules: OpeningRules, day: Day, minute: Minute): boolean {
  return !(rules.assumed === true && isAssumedOn(rules, day)) && !isInside(hoursOn(rules, day), minute);
}

/** The days with hours from one day to another, both inclusive; both must be real days, such as a horizon's ends. */
export function openDays(rules: OpeningRules, from: Day, to: Day): DaySet {
  const ordinary = rules.always ? daySet.of(from, to) : weeklyOpenDays(rules, from, to);
  return daySet.subtract(withDeviating(rules, ordinary, from, to), rules.closed);
}

/**
 * The days from one day to another, both inclusive, whose hours are stated apart from the week's: each `avvikande` date, and
 * special days where `öppet helgdagar` decides. In order; a day that `stängt` closes is not among them.
 */
export function otherHoursDays(rules: OpeningRules, from: Day, to: Day): OtherHours[] {
  const out: OtherHours[] = [];
  for (const [day, spans] of rules.deviating) {
    if (from <= day && day <= to && ruleOn(rules, day) === 'deviating') out.push({ day, spans, why: 'deviating' });
  }
  const spans = rules.holidays;
  if (spans === undefined) return out.sort(byDay);
  for (const day of specialDays(from, to)) {
    if (ruleOn(rules, day) === 'holiday') out.push({ day, spans, why: 'holiday' });
  }
  return out.sort(byDay);
}

function isAssumedOn(rules: OpeningRules, day: Day): boolean {
  const rule = ruleOn(rules, day);
  return rule === 'weekly' || (rule === 'holiday' && rules.holidays === undefined);
}

function weeklyOpenDays(rules: OpeningRules, from: Day, to: Day): DaySet {
  let weekdays = 0;
  for (let weekday = 0; weekday < 7; weekday++) {
    if ((rules.weekly[weekday] ?? NO_HOURS).length > 0) weekdays |= 1 << weekday;
  }
  return ordinaryDays(from, to, weekdays, (rules.holidays ?? NO_HOURS).length > 0);
}

function withDeviating(rules: OpeningRules, ordinary: DaySet, from: Day, to: Day): DaySet {
  if (rules.deviating.size === 0) return ordinary;
  const open: Day[] = [];
  const shut: Day[] = [];
  for (const [day, spans] of rules.deviating) {
    if (from <= day && day <= to) (spans.length > 0 ? open : shut).push(day);
  }
  return daySet.subtract(daySet.union(ordinary, daySet.fromDays(open)), daySet.fromDays(shut));
}

function byDay(a: OtherHours, b: OtherHours): number {
  return a.day - b.day;
}
