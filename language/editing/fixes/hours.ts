/** Times at which a unit is open on every day that it is open. */
import { openingOf, type Unit } from '../../model/index.ts';
import {
  type Day,
  formatTime,
  hoursOn,
  type Minute,
  type OpeningRules,
  type Span,
  type Weekday,
  weeklyHours,
} from '../../time/index.ts';

const STEP = 15;

/** The minutes, in quarters of an hour, that lie within the hours of each weekday on which the unit is open. */
export function sharedMinutes(unit: Unit): readonly Minute[] {
  return sharedMinutesOf(openingOf(unit));
}

/** Those of some opening hours. */
export function sharedMinutesOf(rules: OpeningRules): readonly Minute[] {
  const days = Array.from({ length: 7 }, (_, weekday) => weeklyHours(rules, weekday as Weekday));
  return minutesIn(days.filter((spans) => spans.length > 0));
}

/** Those within the hours of one date. */
export function minutesOn(unit: Unit, day: Day): readonly Minute[] {
  return minutesIn([hoursOn(openingOf(unit), day)]);
}

function minutesIn(days: readonly (readonly Span[])[]): readonly Minute[] {
  const all = Array.from({ length: (24 * 60) / STEP }, (_, index) => index * STEP);
  return all.filter((minute) =>
    days.every((spans) => spans.some(({ start, end }) => start <= minute && minute <= end)),
  );
}

/** So many times spread over the minutes, as written; fewer where there is no room. */
export function spreadTimes(minutes: readonly Minute[], count: number): readonly string[] {
  const inner = minutes.length > count ? minutes.slice(1) : minutes;
  const chosen = new Set<Minute>();
  for (let index = 0; index < count; index++) {
    const at = inner[Math.floor((index * Math.max(inner.length - 1, 0)) / Math.max(count - 1, 1))];
    if (at !== undefined) chosen.add(at);
  }
  return [...chosen].map(formatTime);
}

/** The minute nearest to one, of those that are not taken. */
export function nearestMinute(
  minutes: readonly Minute[],
  wanted: Minute,
  taken: ReadonlySet<Minute>,
): Minute | undefined {
  return minutes
    .filter((minute) => !taken.has(minute))
    .reduce<Minute | undefined>(
      (best, minute) => (best === undefined || Math.abs(minute - wanted) < Math.abs(best - wanted) ? minute : best),
      undefined,
    );
}
