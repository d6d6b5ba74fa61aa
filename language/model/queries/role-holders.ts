/** Whether anyone holds a role in a verksamhet, and whether that can be told. */
import type { Day } from '../../time/index.ts';
import type { Part, Person } from '../declarations.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Certainty, holdsRole, personsAssignedIn } from './assignments.ts';
import { chainOf, isDepartmentUncertain, mayMeanWithin, unitsUnder } from './organisation.ts';

/**
 * Whether someone holds one of the roles in the verksamhet on the day. `unknown` when nobody is seen to, but something
 * that could not be read, or an uppdrag at a place that does not exist, may be what is looked for.
 */
export function someoneHolds(ws: Workspace, roles: readonly string[], department: Part, day: Day): Certainty {
  return ws.rememberOf(department, `holds:${roles.join('|')}:${day}`, () => {
    const units = unitsUnder(ws, department);
    let answer: Certainty = isDepartmentUncertain(ws, department) ? 'unknown' : 'no';
    for (const person of personsAssignedIn(ws, department, units)) {
      const holds = holdsRole(ws, person, roles, department, day);
      if (holds === 'yes') {
        return 'yes';
      }
      answer = holds === 'unknown' ? 'unknown' : answer;
    }
    return answer === 'no' && mayHoldUnseen(ws, roles, department, units) ? 'unknown' : answer;
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
