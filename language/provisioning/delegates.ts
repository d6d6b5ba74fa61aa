/** Ombud as they are to stand in the real system. */

import type { Absence, DayedRef, Delegate, Person } from '../model/declarations.ts';
import { assignmentsOn, placeOf } from '../model/queries/assignments.ts';
import { delegatePeriod } from '../model/queries/delegation.ts';
import { unitsUnder } from '../model/queries/organisation.ts';
import { absencesOf } from '../model/queries/presence.ts';
import { personNamed } from '../model/queries/resolve.ts';
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

/** The ombud of a person's inbox, save those that are wholly past and those that will begin where nothing may then be added. */
export function delegatesOf(ws: Workspace, owner: Person, options: DelegateOptions): readonly ProvisionedDelegate[] {
  const { asOf, includeAbsenceKind = false } = options;
  const absences = absencesOf(ws, owner).filter((absence) => absence.delegates.length > 0);
  if (absences.length === 0) return [];
  const frozen = worksOnlyInFrozen(ws, owner, asOf);
  const all = absences.flatMap((absence) =>
    [...periodsIn(ws, absence)].flatMap(([delegate, periods]) =>
      [...daySet.intervals(daySet.fromIntervals(periods))]
        .filter((period) => period.to >= asOf && (frozen || !beginsInFrozen(ws, owner, period.from, asOf)))
        .map((period) => provisioned(absence, delegate, period, frozen, includeAbsenceKind)),
    ),
  );
  return sortedBy(all, (one) => [one.delegate, dateWord(one.from), dateWord(one.to), () => JSON.stringify(one)]);
}

/** The periods of each ombud that one absence names. */
function periodsIn(ws: Workspace, absence: Absence): ReadonlyMap<string, readonly daySet.Interval[]> {
  const periods = new Map<string, daySet.Interval[]>();
  for (const delegate of absence.delegates) {
    const period = readablePeriod(ws, absence, delegate);
    if (period !== undefined) periods.set(delegate.person.name, [...(periods.get(delegate.person.name) ?? []), period]);
  }
  return periods;
}

function readablePeriod(ws: Workspace, absence: Absence, delegate: Delegate): daySet.Interval | undefined {
  const period = delegatePeriod(absence, delegate);
  return period.readable && personNamed(ws, delegate.person.name) !== undefined ? period : undefined;
}

function provisioned(
  absence: Absence,
  delegate: string,
  period: daySet.Interval,
  frozen: boolean,
  includeAbsenceKind: boolean,
): ProvisionedDelegate {
  return {
    owner: absence.person.name,
    delegate,
    ...datedOf(period),
    decidedBy: absence.decidedBy?.name ?? null,
    decidedOn: dayOf(absence.decidedBy),
    assignedBy: absence.assignedBy?.name ?? null,
    assignedOn: dayOf(absence.assignedBy),
    absence: { ...(includeAbsenceKind ? { kind: absence.absenceKind } : {}), ...datedOf(absence.period) },
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
