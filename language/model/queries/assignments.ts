/** Uppdrag: who works where, who holds which role in which verksamhet. */
import type { Day } from '../../time/index.ts';
import type { Assignment, Part, Person } from '../declarations.ts';
import type { Period } from '../values.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { chainOf, departmentOf, isDepartmentUncertain, isWithin, mayMeanWithin } from './organisation.ts';
import { partNamed } from './resolve.ts';

/** Whether a readable period holds on a day. */
export function holdsOn(period: Period, day: Day): boolean {
  return period.readable && period.from <= day && day <= period.to;
}

/** The unit or verksamhet of an uppdrag; undefined where the name leads nowhere or to another kind. */
export function placeOf(ws: Workspace, assignment: Assignment): Part | undefined {
  const part = partNamed(ws, assignment.place.name);
  return part?.kind === 'unit' || part?.kind === 'department' ? part : undefined;
}

/** The uppdrag in force on a day, those with a readable place. Employment is not looked at. */
export function assignmentsOn(ws: Workspace, person: Person, day: Day): readonly Assignment[] {
  return person.assignments.filter(
    (assignment) => holdsOn(assignment.period, day) && placeOf(ws, assignment) !== undefined,
  );
}

/** The verksamheter (a unit for itself where it has none) in which the uppdrag lie. */
export function departmentsOf(ws: Workspace, assignments: readonly Assignment[]): ReadonlySet<Part> {
  const departments = new Set<Part>();
  for (const assignment of assignments) {
    const place = placeOf(ws, assignment);
    if (place !== undefined) {
      departments.add(departmentOf(ws, place));
    }
  }
  return departments;
}

/** Whether an uppdrag holds in a part: it is at the part, above it, or in the same verksamhet when the part is that verksamhet. */
export function isAssignedIn(ws: Workspace, assignment: Assignment, part: Part): boolean {
  const place = placeOf(ws, assignment);
  return (
    place !== undefined && (isWithin(ws, part, place) || (part.kind === 'department' && isWithin(ws, place, part)))
  );
}

export type Certainty = 'yes' | 'no' | 'unknown';

/**
 * Whether the person holds one of the roles in the verksamhet on the day. `unknown` when something about the person could
 * not be read or names a place that does not exist and may have been meant for this one.
 */
export function holdsRole(
  ws: Workspace,
  person: Person,
  roles: readonly string[] | undefined,
  department: Part,
  day: Day,
): Certainty {
  let answer: Certainty = person.broken || isDepartmentUncertain(ws, department) ? 'unknown' : 'no';
  for (const assignment of person.assignments) {
    if (roles !== undefined && !roles.includes(assignment.role.value)) {
      continue;
    }
    const place = placeOf(ws, assignment);
    if (place === undefined) {
      if (partNamed(ws, assignment.place.name) === undefined && mayMeanWithin(ws, assignment.place, department)) {
        answer = 'unknown';
      }
    } else if (isWithin(ws, department, place) || departmentOf(ws, place) === department) {
      if (holdsOn(assignment.period, day)) {
        return 'yes';
      }
      answer = assignment.period.readable ? answer : 'unknown';
    } else if (isDepartmentUncertain(ws, place)) {
      answer = 'unknown';
    }
  }
  return answer;
}

/** Everyone with an uppdrag, on any day, in the part, above it or (for a verksamhet) in its units. */
export function personsAssignedIn(ws: Workspace, part: Part, units: readonly Part[]): readonly Person[] {
  const persons = new Set<Person>();
  for (const place of [...chainOf(ws, part), ...units]) {
    for (const person of ws.lookup('assigned', place.name) as readonly Person[]) {
      if (ws.lookup('person', person.name)[0] === person) {
        persons.add(person);
      }
    }
  }
  return [...persons];
}
