/** Whether a person's access to a unit is older than its read-only mode. */
import {
  administrationOf,
  assignmentsWithin,
  holdsOn,
  isChainUncertain,
  mayReachElsewhere,
  type Person,
  type Unit,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';

/** Why a person should not have access: the first uppdrag in the unit's förvaltning began too late, or none is in force there. */
type AccessFault = 'new' | 'none';

/**
 * What is wrong with a person's access by his uppdrag in the förvaltning of a unit (its huvudman where it has none); undefined
 * where nothing is, or where it is not known. Who moves within it is not new.
 * @param after the last day on which the first uppdrag could begin
 */
export function accessFault(ws: Workspace, person: Person, unit: Unit, after: Day, asOf: Day): AccessFault | undefined {
  const within = administrationOf(ws, unit);
  if (within === undefined || isChainUncertain(ws, unit) || mayReachElsewhere(ws, person)) return undefined;
  const periods = assignmentsWithin(ws, person, within).map(({ period }) => period);
  if (!periods.some((period) => holdsOn(period, asOf))) return 'none';
  return periods.every(({ from }) => from > after) ? 'new' : undefined;
}
