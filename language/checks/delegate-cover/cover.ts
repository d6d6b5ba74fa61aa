/** What the checks of an absence share: the days in need of an ombud, and the ombud. */
import type { Absence, Person, Workspace } from '../../model/index.ts';
import { type DaySet, daySet } from '../../time/index.ts';
import { type Horizon, needByAbsence } from './need.ts';
import { type Stand, standsOf } from './stands.ts';

export interface Cover {
  /** The days of each absence that need an ombud; a day of two absences is with the one that began first. */
  readonly days: ReadonlyMap<Absence, DaySet>;
  readonly stands: readonly Stand[];
}

/** The need and the ombud of a person, for all absences at once. */
export function coverOf(ws: Workspace, owner: Person, horizon: Horizon): Cover {
  return ws.rememberLatest(owner, `cover:${horizon.asOf}:${horizon.until}`, () => {
    const days = needByAbsence(ws, owner, horizon);
    const isNeeded = [...days.values()].some((need) => !daySet.isEmpty(need));
    return { days, stands: isNeeded ? standsOf(ws, owner, horizon) : [] };
  });
}

/** Whether something about the owner's absences could not be read, so that nothing can be said to be uncovered. */
export function isCoverUncertain(ws: Workspace, owner: Person): boolean {
  return (
    owner.broken ||
    ws.isLost(owner.name) ||
    (ws.lookup('absences', owner.name) as readonly Absence[]).some((absence) => absence.broken)
  );
}
