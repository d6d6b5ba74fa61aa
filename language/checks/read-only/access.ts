/** Whether a person's access to a unit is older than its read-only mode. */
import {
  holdsOn,
  isAssignedIn,
  isChainUncertain,
  mayMeanWithin,
  type Person,
  partNamed,
  type Unit,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';

/** Why a person should not have access: the uppdrag in the unit began too late, or none is in force. */
type AccessFault = 'new' | 'none';

/**
 * What is wrong with a person's access by his uppdrag in a unit; undefined where nothing is, or where it is not known.
 * @param after the last day on which an uppdrag could begin
 */
export function accessFault(ws: Workspace, person: Person, unit: Unit, after: Day, asOf: Day): AccessFault | undefined {
  if (isUncertain(ws, person, unit)) {
    return undefined;
  }
  const periods = person.assignments.filter((one) => isAssignedIn(ws, one, unit)).map(({ period }) => period);
  if (!periods.some((period) => holdsOn(period, asOf))) {
    return 'none';
  }
  return periods.every(({ from }) => from > after) ? 'new' : undefined;
}

/** Whether an uppdrag that could not be read, or whose place does not exist, may be in the unit. */
function isUncertain(ws: Workspace, person: Person, unit: Unit): boolean {
  return (
    person.broken ||
    isChainUncertain(ws, unit) ||
    person.assignments.some(
      (assignment) =>
        (!assignment.period.readable && isAssignedIn(ws, assignment, unit)) ||
        (partNamed(ws, assignment.place.name) === undefined && mayMeanWithin(ws, assignment.place, unit)),
    )
  );
}
