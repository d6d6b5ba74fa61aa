/** Ombud as they are to stand in the real system. */

import type { Absence, DayedRef, Person } from '../model/declarations.ts';
import { assignmentsOn, placeOf } from '../model/queries/assignments.ts';
import { unitsUnder } from '../model/queries/organisation.ts';
import { type DelegateWay, delegateWays } from '../model/queries/ways.ts';
import type { Workspace } from '../model/workspace/workspace.ts';
import { type Day, daySet } from '../time/index.ts';
import { isFrozenOn } from './frozen.ts';
import { datedOf, dateWord, isoOf, sortedBy } from './order.ts';
import type { ProvisionedDelegate } from './provisioning.ts';

/** What is asked about ombud: as of which day, and whether why someone is away is to be told. */
interface DelegateOptions {
  readonly asOf: Day;
  readonly includeAbsenceKind?: boolean | undefined;
}

/**
 * The ombud of a person's inbox: those who reach it, save those that are wholly past and those that will begin where nothing may
 * then be added.
 */
export function delegatesOf(ws: Workspace, owner: Person, options: DelegateOptions): readonly ProvisionedDelegate[] {
  const { asOf, includeAbsenceKind = false } = options;
  const absences = byAbsence(delegateWays(ws, owner));
  if (absences.size === 0) return [];
  const frozen = worksOnlyInFrozen(ws, owner, asOf);
  const all = [...absences].flatMap(([absence, ways]) => {
    const away = { ...(includeAbsenceKind ? { kind: absence.absenceKind } : {}), ...datedOf(absence.period) };
    return [...periodsIn(ways)].flatMap(([delegate, periods]) =>
      [...daySet.intervals(daySet.fromIntervals(periods))]
        .filter((period) => period.to >= asOf && (frozen || !beginsInFrozen(ws, owner, period.from, asOf)))
        .map((period) => provisioned(absence, away, delegate, period, frozen)),
    );
  });
  return sortedBy(all, (one) => [one.delegate, dateWord(one.from), dateWord(one.to), () => JSON.stringify(one)]);
}

/** The ways by the absence that names them. */
function byAbsence(ways: readonly DelegateWay[]): ReadonlyMap<Absence, readonly DelegateWay[]> {
  const absences = new Map<Absence, DelegateWay[]>();
  for (const way of ways) absences.set(way.declaration, [...(absences.get(way.declaration) ?? []), way]);
  return absences;
}

/** The periods of each ombud that one absence names; those that could not be read are left out. */
function periodsIn(ways: readonly DelegateWay[]): ReadonlyMap<string, readonly daySet.Interval[]> {
  const periods = new Map<string, daySet.Interval[]>();
  for (const { person, period } of ways) {
    if (period.readable) periods.set(person.name, [...(periods.get(person.name) ?? []), period]);
  }
  return periods;
}

function provisioned(
  absence: Absence,
  away: ProvisionedDelegate['absence'],
  delegate: string,
  period: daySet.Interval,
  frozen: boolean,
): ProvisionedDelegate {
  return {
    owner: absence.person.name,
    delegate,
    from: isoOf(period.from),
    to: isoOf(period.to),
    decidedBy: absence.decidedBy?.name ?? null,
    decidedOn: dayOf(absence.decidedBy),
    assignedBy: absence.assignedBy?.name ?? null,
    assignedOn: dayOf(absence.assignedBy),
    absence: away,
    frozen,
  };
}

function dayOf(ref: DayedRef | undefined): string | null {
  return ref === undefined || ref.unreadable ? null : isoOf(ref.day);
}

/** Whether what has yet to begin does so when the person works in läsläge or arkiverad alone. */
function beginsInFrozen(ws: Workspace, owner: Person, from: Day, asOf: Day): boolean {
  return from > asOf && worksOnlyInFrozen(ws, owner, from);
}

/** Whether every unit where the person works on the day is in läsläge or arkiverad. */
function worksOnlyInFrozen(ws: Workspace, person: Person, day: Day): boolean {
  const places = assignmentsOn(ws, person, day).map((assignment) => placeOf(ws, assignment));
  const units = places.flatMap((place) => (place === undefined ? [] : unitsUnder(ws, place)));
  return units.length > 0 && units.every((unit) => isFrozenOn(ws, unit, day));
}
