/** When something is wrong with someone whom a `bevakas` line names. */
import type { MonitoringLine } from '../../model/index.ts';
import { type Day, type DaySet, daySet } from '../../time/index.ts';

/**
 * Of the days on which it is wrong, those of which it is told: the as-of date, and later ones on which he is still there at all. A
 * line for a date asks for nothing on other days.
 */
export function namedDays({ days }: MonitoringLine, wrong: DaySet, engaged: DaySet, asOf: Day): DaySet {
  const told = daySet.intersect(wrong, daySet.union(engaged, daySet.of(asOf, asOf)));
  if (days.kind !== 'date') return told;
  return daySet.contains(wrong, days.day) ? daySet.intersect(told, daySet.fromDays([asOf, days.day])) : daySet.EMPTY;
}
