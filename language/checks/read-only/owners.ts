/** Persons who work nowhere but where there is read-only mode. */
import {
  daysInMode,
  holdsOn,
  isModeUncertain,
  type Part,
  type Person,
  placeOf,
  unitsUnder,
  type Workspace,
} from '../../model/index.ts';
import { type Day, type DaySet, daySet } from '../../time/index.ts';
import { mayWorkElsewhere } from '../support/departments.ts';

/** Where someone works, and the days on which all of it is in read-only mode. */
interface ReadOnlyWork {
  readonly units: readonly Part[];
  readonly days: DaySet;
}

/** A person's current work, if on some days all of it is in read-only mode; undefined where not, or where not known. */
export function readOnlyWork(ws: Workspace, person: Person, asOf: Day): ReadOnlyWork | undefined {
  const units = new Set<Part>();
  let days = daySet.ALL;
  for (const assignment of person.assignments) {
    const place = holdsOn(assignment.period, asOf) ? placeOf(ws, assignment) : undefined;
    if (place !== undefined) {
      const work = workAt(ws, place);
      days = daySet.intersect(days, work.days);
      if (daySet.isEmpty(days)) return undefined;
      for (const unit of work.units) units.add(unit);
    }
  }
  return units.size === 0 || mayWorkElsewhere(ws, person) ? undefined : { units: [...units], days };
}

/** The units at or under a workplace (itself where there are none), and the days on which all are in read-only mode. */
function workAt(ws: Workspace, place: Part): ReadOnlyWork {
  return ws.rememberOf(place, 'read-only work', () => {
    const under = unitsUnder(ws, place);
    const units = under.length === 0 ? [place] : under;
    const days = units.some((unit) => isModeUncertain(ws, unit))
      ? daySet.EMPTY
      : units
          .map((unit) => daysInMode(ws, unit, 'read-only'))
          .reduce((all, some) => daySet.intersect(all, some), daySet.ALL);
    return { units, days };
  });
}
