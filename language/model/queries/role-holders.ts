/** When nobody holds a role in a verksamhet, and whether that can be told. */
import { type DaySet, daySet, unionOf } from '../../time/index.ts';
import type { Part, Person } from '../declarations.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { employedDays, type HeldDays, hasFewAssignments, heldDays, personsAssignedAt } from './assignments.ts';
import { chainOf, isDepartmentUncertain, mayMeanWithin, unitsUnder } from './organisation.ts';

/**
 * The days on which certainly nobody holds one of the roles in the verksamhet. None where something that could not be read, or
 * an uppdrag at a place that does not exist, may be what is looked for.
 */
export function daysWithoutHolder(ws: Workspace, roles: readonly string[], department: Part): DaySet {
  return ws.rememberOf(department, `unheld:${roles.join('|')}`, () => {
    const units = unitsUnder(ws, department);
    const places = [...chainOf(ws, department), ...units].map((place) => heldAt(ws, place, roles, department));
    const many = [...new Set(places.flatMap(({ withMany }) => withMany))];
    const held = [...places, heldBy(ws, many, roles, department)];
    const isUnknown = isDepartmentUncertain(ws, department) || held.some((one) => one.isUnknown);
    const days = daySet.subtract(daySet.ALL, unionOf(held.map((one) => one.days)));
    const isKnown = daySet.isEmpty(days) || !(isUnknown || mayHoldUnseen(ws, roles, department, units));
    return isKnown ? days : daySet.EMPTY;
  });
}

/** What is remembered of a place, and for which verksamhet: that of the place itself, for another it is reckoned anew. */
interface HeldAt extends HeldDays {
  readonly department: Part;
  /** Those with many uppdrag, maybe at as many places, who are not counted here. */
  readonly withMany: readonly Person[];
}

/**
 * The days on which those with an uppdrag at a place hold one of the roles in the verksamhet. Remembered with the place, since a
 * change at one of the many places of a verksamhet is none at the others.
 */
function heldAt(ws: Workspace, place: Part, roles: readonly string[], department: Part): HeldAt {
  const made = (): HeldAt => {
    const persons = personsAssignedAt(ws, place);
    const held = heldBy(ws, persons.filter(hasFewAssignments), roles, department);
    return { department, ...held, withMany: persons.filter((person) => !hasFewAssignments(person)) };
  };
  const known = ws.rememberOf(place, `held:${roles.join('|')}`, made);
  return known.department === department ? known : made();
}

/** The days on which some of the persons, employed, hold one of the roles in the verksamhet. */
function heldBy(ws: Workspace, persons: readonly Person[], roles: readonly string[], department: Part): HeldDays {
  const held = persons.map((person) => heldDays(ws, person, roles, department));
  const days = held.map((one, index) => daySet.intersect(one.days, employedDays(persons[index] as Person)));
  return { days: unionOf(days), isUnknown: held.some((one) => one.isUnknown) };
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
