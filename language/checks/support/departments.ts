/** In which verksamheter persons work, and which two of them share. */
import {
  type Assignment,
  departmentOf,
  departmentsOf,
  isDepartmentUncertain,
  isWithin,
  type Part,
  type Person,
  placeOf,
  type Workspace,
} from '../../model/index.ts';
import { type Day, type DaySet, daySet } from '../../time/index.ts';

/** Whether some uppdrag of the person could not be read or its verksamhet told: he may work where he is not seen to. */
export function mayWorkElsewhere(ws: Workspace, person: Person): boolean {
  return (
    person.broken ||
    person.assignments.some((assignment) => {
      const place = placeOf(ws, assignment);
      return !assignment.period.readable || place === undefined || isDepartmentUncertain(ws, place);
    })
  );
}

/** The uppdrag, those that could be read, that hold on some day from one day to another, both inclusive. */
export function assignmentsBetween(ws: Workspace, person: Person, from: Day, to: Day): readonly Assignment[] {
  return person.assignments.filter(
    (assignment) =>
      assignment.period.readable &&
      Math.max(assignment.period.from, from) <= Math.min(assignment.period.to, to) &&
      placeOf(ws, assignment) !== undefined,
  );
}

/** The verksamheter of uppdrag, those left out whose verksamhet cannot be told. */
export function knownDepartments(ws: Workspace, assignments: readonly Assignment[]): readonly Part[] {
  const known = assignments.filter((assignment) => {
    const place = placeOf(ws, assignment);
    return place !== undefined && !isDepartmentUncertain(ws, place);
  });
  return [...departmentsOf(ws, known)];
}

/** The verksamheter in which both have an uppdrag on every day from one day to another. */
export function sharedDepartments(ws: Workspace, a: Person, b: Person, from: Day, to: Day): readonly Part[] {
  const days = daySet.of(from, to);
  const candidates = new Set([...departmentsOf(ws, a.assignments), ...departmentsOf(ws, b.assignments)]);
  return [...candidates].filter(
    (department) =>
      daySet.isSubset(days, daysIn(ws, a, department)) && daySet.isSubset(days, daysIn(ws, b, department)),
  );
}

/** The days on which some uppdrag of the person lies in the verksamhet, or above it and so holds in all its units. */
function daysIn(ws: Workspace, person: Person, department: Part): DaySet {
  const assignments = person.assignments.filter((assignment) => {
    const place = assignment.period.readable ? placeOf(ws, assignment) : undefined;
    return place !== undefined && (departmentOf(ws, place) === department || isWithin(ws, department, place));
  });
  return daySet.fromIntervals(assignments.map(({ period }) => period));
}
