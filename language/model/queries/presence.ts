/** Who is there on which days: uppdrag in force, employment, absences. */
import { type Day, type DaySet, daySet } from '../../time/index.ts';
import type { Absence, FunctionGroup, Person, Unit, Watcher } from '../declarations.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { isWithin } from './organisation.ts';
import { functionNamed, partNamed, personNamed } from './resolve.ts';

/** The absences of a person that could be read, in the order of files. */
export function absencesOf(ws: Workspace, person: Person): readonly Absence[] {
  return (ws.lookup('absences', person.name) as readonly Absence[]).filter((absence) => absence.period.readable);
}

/**
 * The days in the range on which the person is present.
 * @param at the unit whose inboxes are watched: an absence that concerns another unit alone does not count. Without it
 * (for an ombud) no absence that concerns one unit alone counts.
 */
export function presentDays(ws: Workspace, person: Person, at: Unit | undefined, from: Day, to: Day): DaySet {
  if (person.broken) {
    return daySet.of(from, to);
  }
  let days = assignedDays(ws, person, from, to);
  if (person.employment?.readable) {
    days = daySet.intersect(days, daySet.of(person.employment.from, person.employment.to));
  }
  for (const absence of absencesOf(ws, person)) {
    if (countsAt(ws, absence, at)) {
      days = daySet.subtract(days, daySet.of(absence.period.from, absence.period.to));
    }
  }
  return days;
}

/** The days on which some uppdrag is in force. One that could not be read, or whose place is unknown, counts as in force. */
function assignedDays(ws: Workspace, person: Person, from: Day, to: Day): DaySet {
  const intervals: daySet.Interval[] = [];
  for (const assignment of person.assignments) {
    if (!assignment.period.readable || partNamed(ws, assignment.place.name) === undefined) {
      return daySet.of(from, to);
    }
    const first = Math.max(assignment.period.from, from);
    const last = Math.min(assignment.period.to, to);
    if (first <= last) {
      intervals.push({ from: first, to: last });
    }
  }
  return intervals.length === 0 ? daySet.EMPTY : daySet.fromIntervals(intervals);
}

/**
 * Whether an absence takes the person away from a unit (or, without a unit, from being an ombud). A broken one proves nothing:
 * what was lost may have limited it.
 */
function countsAt(ws: Workspace, absence: Absence, at: Unit | undefined): boolean {
  if (absence.broken) {
    return false;
  }
  if (absence.concerns === undefined) {
    return true;
  }
  const place = partNamed(ws, absence.concerns.name);
  return at !== undefined && place !== undefined && isWithin(ws, at, place);
}

/** The days on which someone who staffs the funktion is present. */
export function functionPresentDays(ws: Workspace, group: FunctionGroup, at: Unit, from: Day, to: Day): DaySet {
  let days: DaySet = group.broken ? daySet.of(from, to) : daySet.EMPTY;
  for (const ref of group.staff) {
    const person = personNamed(ws, ref.name);
    days = daySet.union(days, person === undefined ? daySet.of(from, to) : presentDays(ws, person, at, from, to));
  }
  return days;
}

/** The days on which the one who watches is present; a name that refers to nothing counts as present. */
export function watcherPresentDays(ws: Workspace, watcher: Watcher, at: Unit, from: Day, to: Day): DaySet {
  if (watcher.isFunction) {
    const group = functionNamed(ws, watcher.name);
    return group === undefined ? daySet.of(from, to) : functionPresentDays(ws, group, at, from, to);
  }
  const person = personNamed(ws, watcher.name);
  return person === undefined ? daySet.of(from, to) : presentDays(ws, person, at, from, to);
}
