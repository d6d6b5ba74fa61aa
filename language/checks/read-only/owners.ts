/** Persons who work nowhere but where there is read-only mode. */
import {
  assignmentsOn,
  daysInMode,
  isModeUncertain,
  type Part,
  type Person,
  placeOf,
  unitsUnder,
  type Workspace,
} from '../../model/index.ts';
import { type Day, type DaySet, daySet } from '../../time/index.ts';
import { mayWorkElsewhere } from '../support/departments.ts';

/** The units of all current uppdrag; empty where they are not all known. */
export function currentUnits(ws: Workspace, person: Person, asOf: Day): readonly Part[] {
  if (mayWorkElsewhere(ws, person)) {
    return [];
  }
  const places = assignmentsOn(ws, person, asOf).map((assignment) => placeOf(ws, assignment) as Part);
  return [...new Set(places.flatMap((place) => unitsOrItself(ws, place)))];
}

/** The days on which all the parts are in read-only mode; none where that is not known or there are no parts. */
export function allReadOnlyDays(ws: Workspace, parts: readonly Part[]): DaySet {
  let days = parts.length === 0 ? daySet.EMPTY : daySet.ALL;
  for (const part of parts) {
    if (daySet.isEmpty(days) || isModeUncertain(ws, part)) {
      return daySet.EMPTY;
    }
    days = daySet.intersect(days, daysInMode(ws, part, 'read-only'));
  }
  return days;
}

function unitsOrItself(ws: Workspace, place: Part): readonly Part[] {
  const units = unitsUnder(ws, place);
  return units.length === 0 ? [place] : units;
}
