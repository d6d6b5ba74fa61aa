/** When nobody holds a role in a verksamhet, and whether that can be told. */
import { type DaySet, daySet, unionOf } from '../../time/index.ts';
import type { Part, Person } from '../declarations.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { employedDays, heldDays, personsAssignedIn } from './assignments.ts';
import { chainOf, isDepartmentUncertain, mayMeanWithin, unitsUnder } from './organisation.ts';

/**
 * The days on which certainly nobody holds one of the roles in the verksamhet. None where something that could not be read, or
 * an uppdrag at a place that does not exist, may be what is looked for.
 */
export function daysWithoutHolder(ws: Workspace, roles: readonly string[], department: Part): DaySet {
  return ws.rememberOf(department, `unheld:${roles.join('|')}`, () => {
    const units = unitsUnder(ws, department);
    const persons = personsAssignedIn(ws, department, units);
    const held = persons.map((person) => heldDays(ws, person, roles, department));
    const isUnknown = isDepartmentUncertain(ws, department) || held.some((one) => one.isUnknown);
    const holding = held.map(({ days }, i) => daySet.intersect(days, employedDays(persons[i] as Person)));
    const days = daySet.subtract(daySet.ALL, unionOf(holding));
    const isKnown = daySet.isEmpty(days) || !(isUnknown || mayHoldUnseen(ws, roles, department, units));
    return isKnown ? days : daySet.EMPTY;
  });
}

function mayHoldUnseen(ws: Workspace, roles: readonly string[], department: Part, units: readonly Part[]): boolean {
  const workplaces = [
    ...chainOf(ws, department).filter(({ kind }) => kind === 'department' || kind === 'unit'),
    ...units,
  ];
  return (
    workplaces.some((part) => ws.isLost(part.name)) ||
    unresolvedPlaces(ws).some((place) =>
      (ws.lookup('assigned', place) as readonly Person[]).some((person) =>
        person.assignments.some(
          (assignment) =>
            assignment.place.name === place &&
            roles.includes(assignment.role.value) &&
            [department, ...units].some((part) => mayMeanWithin(ws, assignment.place, part)),
        ),
      ),
    )
  );
}

/** Names of places where someone has an uppdrag, though nothing has that name. Depends on nothing but which names there are. */
function unresolvedPlaces(ws: Workspace): readonly string[] {
  return ws.remember('places:unresolved', () => {
    const placed = new Set(ws.keys('placed'));
    return [...ws.keys('assigned')].filter((name) => !placed.has(name)).sort();
  });
}
