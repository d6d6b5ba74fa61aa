/** When a unit is in read-only mode, as its rules look at it. */
import { daysInMode, isModeUncertain, type Unit, type Workspace } from '../../model/index.ts';
import { type Day, type DaySet, daySet } from '../../time/index.ts';

/** The days on which the unit certainly is in read-only mode. */
export function readOnlyDays(ws: Workspace, unit: Unit): DaySet {
  return isModeUncertain(ws, unit) ? daySet.EMPTY : daysInMode(ws, unit, 'read-only');
}

/** The first of the days within the horizon, of which something that holds on them is told; undefined where there is none. */
export function dayTold(
  holdsOn: DaySet,
  { asOf, until }: { readonly asOf: Day; readonly until: Day },
): Day | undefined {
  return daySet.first(daySet.clip(holdsOn, asOf, until));
}
