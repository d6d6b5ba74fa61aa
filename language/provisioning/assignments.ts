/** Verksamheter and uppdrag as a provisioning tells of them. */

import type { Assignment, Division, Part, Person } from '../model/declarations.ts';
import { isAssignedIn, placeOf } from '../model/queries/assignments.ts';
import { chainOf, isWithin, principalOf } from '../model/queries/organisation.ts';
import { partNamed } from '../model/queries/resolve.ts';
import type { Workspace } from '../model/workspace/workspace.ts';
import type { Day } from '../time/index.ts';
import { dateWord, isoOf, sortedBy } from './order.ts';
import type { ProvisionedAssignment, ProvisionedDepartment } from './provisioning.ts';
import { textOf } from './units.ts';

/** All verksamheter; for a part those in it or above it. By key. */
export function departmentsIn(ws: Workspace, only: Part | undefined): readonly ProvisionedDepartment[] {
  const departments = [...ws.keys('placed')]
    .map((name) => partNamed(ws, name))
    .filter((part): part is Division => part?.kind === 'department')
    .filter((part) => only === undefined || isWithin(ws, part, only) || isWithin(ws, only, part));
  return sortedBy(
    departments.map((part) => ({ key: part.name, name: textOf(part), parent: parentKeyOf(ws, part) })),
    ({ key }) => [key],
  );
}

function parentKeyOf(ws: Workspace, department: Part): string | null {
  const above = chainOf(ws, department).slice(1);
  return (above.find(({ kind }) => kind === 'department') ?? principalOf(ws, department))?.name ?? null;
}

/**
 * The uppdrag of a person, those that are wholly past left out; for a part those that hold in it or in something of it.
 * By place, role and date.
 */
export function assignmentsIn(
  ws: Workspace,
  person: Person,
  asOf: Day,
  only: Part | undefined,
): readonly ProvisionedAssignment[] {
  const told = person.assignments.filter(
    (assignment) =>
      assignment.period.readable &&
      assignment.period.to >= asOf &&
      placeOf(ws, assignment) !== undefined &&
      (only === undefined || isAssignedAround(ws, assignment, only)),
  );
  return sortedBy(
    told.map(({ role, place, period }) => ({
      person: person.name,
      role: role.value,
      place: place.name,
      from: isoOf(period.from),
      to: isoOf(period.to),
    })),
    ({ place, role, from, to }) => [place, role, dateWord(from), dateWord(to)],
  );
}

/** Whether an uppdrag holds in a part or in something of it. */
export function isAssignedAround(ws: Workspace, assignment: Assignment, part: Part): boolean {
  const place = partNamed(ws, assignment.place.name);
  return isAssignedIn(ws, assignment, part) || (place !== undefined && isWithin(ws, place, part));
}
