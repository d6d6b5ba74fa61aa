/** An absence with ombud as checks see it: whose inbox it is, and the ombud about whom something can be said. */
import {
  type Absence,
  type Delegate,
  delegatePeriod,
  type Period,
  type Person,
  personNamed,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';

/** An absence and the person it is about. */
export interface Delegated {
  readonly absence: Absence;
  readonly owner: Person;
}

/** An ombud whose name and dates could be read, and who is not wholly past. */
export interface KnownDelegate {
  readonly delegate: Delegate;
  readonly person: Person;
  /** As `delegatePeriod` has it; where its own start is after the absence's end, it holds on no day. */
  readonly period: Period;
}

/** The absence with its owner; undefined where there is no ombud, or the owner or the dates could not be read. */
export function delegatedIn(ws: Workspace, absence: Absence): Delegated | undefined {
  if (absence.delegates.length === 0 || !absence.period.readable) return undefined;
  return ws.rememberLatest(absence, 'owner', () => {
    const owner = personNamed(ws, absence.person.name);
    return owner === undefined ? undefined : { absence, owner };
  });
}

/** The ombud of an absence about whom something can be said as of a day, in the order of the text. */
export function knownDelegates(ws: Workspace, absence: Absence, asOf: Day): readonly KnownDelegate[] {
  return ws.rememberLatest(absence, `delegates:${asOf}`, () => knownDelegatesOf(ws, absence, asOf));
}

/** As `knownDelegates`, for an absence that is not the one being judged. */
export function knownDelegatesOf(ws: Workspace, absence: Absence, asOf: Day): readonly KnownDelegate[] {
  return readableDelegates(ws, absence).filter((one) => !isPast(one, asOf));
}

/** The first day on which an ombud of the absence holds; that of the absence where none is known. */
export function delegationBegins(ws: Workspace, absence: Absence, asOf: Day): Day {
  let earliest: Day | undefined;
  for (const { period } of knownDelegates(ws, absence, asOf)) {
    if (earliest === undefined || period.from < earliest) earliest = period.from;
  }
  return earliest ?? absence.period.from;
}

function readableDelegates(ws: Workspace, absence: Absence): readonly KnownDelegate[] {
  const known: KnownDelegate[] = [];
  for (const delegate of absence.delegates) {
    const person = personNamed(ws, delegate.person.name);
    const period = delegatePeriod(absence, delegate);
    if (person !== undefined && period.readable) known.push({ delegate, person, period });
  }
  return known;
}

function isPast({ period }: KnownDelegate, asOf: Day): boolean {
  return period.to < asOf;
}
