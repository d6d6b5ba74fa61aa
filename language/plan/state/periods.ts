/** Periods as a state writes them, and as sets of days to reckon with. */
import { type Dated, datedOf } from '../../provisioning/index.ts';
import { type Day, type DaySet, daySet, FIRST_DAY, LAST_DAY, parseDay } from '../../time/index.ts';

/** The days of a period. One whose dates cannot be read, or that ends before it begins, has none. */
export function daysOf({ from, to }: Dated): DaySet {
  const first = from === null ? FIRST_DAY : parseDay(from);
  const last = to === null ? LAST_DAY : parseDay(to);
  return first === undefined || last === undefined || last < first ? daySet.EMPTY : daySet.of(first, last);
}

/** The days of several periods. */
export function daysOfAll(periods: readonly Dated[]): DaySet {
  return periods.map(daysOf).reduce(daySet.union, daySet.EMPTY);
}

/** The periods that a set of days is made of, in order. */
export function periodsOf(days: DaySet): readonly Dated[] {
  return [...daySet.intervals(days)].map(datedOf);
}

/** The days that remain, from the as-of date on. */
export function remaining(days: DaySet, asOf: Day): DaySet {
  return daySet.clip(days, asOf, LAST_DAY);
}

/**
 * Whether two lists of periods give the same days from the as-of date on: when something once began makes no
 * difference.
 */
export function samePeriods(a: readonly Dated[], b: readonly Dated[], asOf: Day): boolean {
  return daySet.equals(remaining(daysOfAll(a), asOf), remaining(daysOfAll(b), asOf));
}
