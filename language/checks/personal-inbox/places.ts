/** Where a person works on a day, and for whom. */
import {
  assignmentsOn,
  departmentOf,
  isDepartmentUncertain,
  type Part,
  type Person,
  type Principal,
  placeOf,
  principalOf,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';

/** Whether the person has, as far as all was read, a personal inbox and is employed on the day. */
export function hasPersonalInbox({ broken, noPersonalInbox, employment }: Person, day: Day): boolean {
  const isEmployed =
    employment === undefined || !employment.readable || (employment.from <= day && day <= employment.to);
  return !broken && noPersonalInbox === undefined && isEmployed;
}

/** Whether the one inbox may have to do for several places. */
export function mayShareInbox(person: Person, day: Day): boolean {
  return person.assignments.length > 1 && hasPersonalInbox(person, day);
}

/** The verksamheter of the uppdrag in force, in the order of the uppdrag; those that are not known for certain left out. */
export function currentDepartments(ws: Workspace, person: Person, day: Day): readonly Part[] {
  const departments = new Set<Part>();
  for (const place of placesOn(ws, person, day)) {
    if (!isDepartmentUncertain(ws, place)) departments.add(departmentOf(ws, place));
  }
  return [...departments];
}

/** The huvudmän of the uppdrag in force, once each; undefined for one that is not known or of no stated kind. */
export function currentPrincipals(ws: Workspace, person: Person, day: Day): readonly (Principal | undefined)[] {
  const principals = placesOn(ws, person, day).map((place) => principalOf(ws, place));
  return [...new Set(principals.map((principal) => (principal?.type === undefined ? undefined : principal)))];
}

function placesOn(ws: Workspace, person: Person, day: Day): readonly Part[] {
  return assignmentsOn(ws, person, day)
    .map((assignment) => placeOf(ws, assignment))
    .filter((place) => place !== undefined);
}
