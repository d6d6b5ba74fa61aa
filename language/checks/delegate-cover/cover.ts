/** What the checks of an absence share: whose inbox it is, the days in need of an ombud, and the ombud. */
import { type Absence, type Person, personNamed, type Workspace } from '../../model/index.ts';
import { type DaySet, daySet } from '../../time/index.ts';
import { type Horizon, needOf } from './need.ts';
import { type Standing, standingOf, standsOf } from './stands.ts';

export interface Cover {
  readonly owner: Person;
  /** The days that need an ombud; at least one. */
  readonly days: DaySet;
  readonly standing: Standing;
}

/** The need and the ombud of an absence; undefined where no day needs one, or where that is not known. */
export function coverOf(ws: Workspace, absence: Absence, horizon: Horizon): Cover | undefined {
  return ws.rememberLatest(absence, `cover:${horizon.asOf}:${horizon.until}`, () => {
    const owner = absence.period.readable ? personNamed(ws, absence.person.name) : undefined;
    if (owner === undefined || owner.noPersonalInbox !== undefined || isCoverUncertain(ws, owner)) return undefined;
    const days = needOf(ws, owner, absence, horizon);
    return daySet.isEmpty(days) ? undefined : { owner, days, standing: allStandsOf(ws, owner, horizon) };
  });
}

/** How many days need an ombud from the as-of date to the end of an absence, and on how many of them one is there. */
interface CoverCount {
  readonly needed: number;
  readonly covered: number;
}

/** The numbers that a finding rests on; undefined where no day needs an ombud, or where that is not known. */
export function coverCount(ws: Workspace, absence: Absence, horizon: Horizon): CoverCount | undefined {
  const cover = coverOf(ws, absence, horizon);
  if (cover === undefined) return undefined;
  const covered = daySet.intersect(cover.days, cover.standing.anyone);
  return { needed: daySet.count(cover.days), covered: daySet.count(covered) };
}

/** The ombud whom the absences of a person name, all of which count for each of them. */
function allStandsOf(ws: Workspace, owner: Person, horizon: Horizon): Standing {
  const made = (): Standing => standingOf(standsOf(ws, owner, horizon));
  // The only absence of a person is asked once: what it was told is not kept.
  if (ws.lookup('absences', owner.name).length === 1) return made();
  return ws.rememberOf(owner, `stands:${horizon.asOf}:${horizon.until}`, made);
}

/** Whether something about the owner's absences could not be read, so that nothing can be said to be uncovered. */
export function isCoverUncertain(ws: Workspace, owner: Person): boolean {
  const absences = ws.lookup('absences', owner.name) as readonly Absence[];
  const made = (): boolean => owner.broken || ws.isLost(owner.name) || absences.some((absence) => absence.broken);
  // The only absence of a person is asked once.
  return absences.length === 1 ? made() : ws.rememberOf(owner, 'uncertain absences', made);
}
