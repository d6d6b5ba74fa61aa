/** Where nothing may be added or changed: units in läsläge or arkiverad, on the as-of date or on a later day of the horizon. */
import type { IsoDate, OperatingMode, ProvisionedUnit } from '../../model/index.ts';

/** Whether a state lets nothing be added or changed. */
export function isFrozen(mode: OperatingMode): boolean {
  return mode === 'read-only' || mode === 'archived';
}

/** Whether what begins on the day (null: it has begun) must not be added to the unit, be it now or when that day comes. */
export function refusesFrom(unit: ProvisionedUnit, from: IsoDate | null): boolean {
  const later = unit.modeChanges.findLast((change) => from !== null && change.from <= from);
  return isFrozen(unit.mode) || (later !== undefined && isFrozen(later.mode));
}
