/** Where nothing may be added or changed: units in läsläge or arkiverad, on the as-of date or on a later day of the horizon. */

import type { Unit } from '../model/declarations.ts';
import { modeOn } from '../model/queries/organisation.ts';
import type { OperatingMode } from '../model/values.ts';
import type { Workspace } from '../model/workspace/workspace.ts';
import type { Day } from '../time/index.ts';
import type { IsoDate, ProvisionedUnit } from './provisioning.ts';

/** Whether a state lets nothing be added or changed. */
export function isFrozen(mode: OperatingMode): boolean {
  return mode === 'read-only' || mode === 'archived';
}

/** Whether nothing may be added to nor changed in a unit on a day. */
export function isFrozenOn(ws: Workspace, unit: Unit, day: Day): boolean {
  return isFrozen(modeOn(ws, unit, day));
}

/** Whether what begins on the day (null: it has begun) must not be added to the unit, be it now or when that day comes. */
export function refusesFrom({ mode, modeChanges }: ProvisionedUnit, from: IsoDate | null): boolean {
  const later = modeChanges.findLast((change) => from !== null && change.from <= from)?.mode ?? mode;
  return isFrozen(mode) || isFrozen(later);
}
