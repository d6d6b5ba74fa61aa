/** The ends of a flow: whose they are, and whether a municipality or another huvudman is there. */
import {
  type FlowEnd,
  functionInboxNamed,
  type InboxKind,
  type InboxRef,
  inboxKindOf,
  inboxOf,
  type Origin,
  type Part,
  type Person,
  type Principal,
  personNamed,
  placeOf,
  principalOf,
  type Unit,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { isInboxLevel } from './inbox-levels.ts';

/** An end whose name could be read and leads somewhere. */
export type KnownEnd = PersonalEnd | SharedEnd;

interface PersonalEnd {
  readonly kind: 'personal';
  readonly person: Person;
  readonly at: Origin;
}

interface SharedEnd {
  readonly kind: 'shared';
  readonly unit: Unit;
  /** Undefined for a funktionsinkorg. */
  readonly inbox: InboxKind | undefined;
  readonly at: Origin;
}

/** The end, or undefined where nothing may be built on it. */
export function knownEnd(ws: Workspace, end: FlowEnd | undefined): KnownEnd | undefined {
  if (end?.kind === 'personal') {
    const person = personNamed(ws, end.person.name);
    return person === undefined ? undefined : { kind: 'personal', person, at: end.at };
  }
  return end === undefined ? undefined : sharedEnd(ws, end.target, end.at);
}

/** Whether the end is a shared inbox that exists. Whose it is need not be known. */
export function isSharedInbox(ws: Workspace, end: FlowEnd | undefined): boolean {
  return (
    end?.kind === 'shared' &&
    (end.target.inbox === undefined
      ? functionInboxNamed(ws, end.target.name) !== undefined
      : sharedEnd(ws, end.target, end.at) !== undefined)
  );
}

/** Whether the end is the personal inbox of someone who exists. */
export function isPersonalInbox(ws: Workspace, end: FlowEnd | undefined): boolean {
  return end?.kind === 'personal' && personNamed(ws, end.person.name) !== undefined;
}

/** An inbox that the unit lacks is no end, save where only the unit is told so, or what it lacks may have been lost. */
function sharedEnd(ws: Workspace, target: InboxRef, at: Origin): SharedEnd | undefined {
  if (target.inbox === undefined) {
    const place = functionInboxNamed(ws, target.name)?.place;
    const unit = place === undefined ? undefined : unitNamed(ws, place.name);
    return unit === undefined ? undefined : { kind: 'shared', unit, inbox: undefined, at };
  }
  const unit = unitNamed(ws, target.name);
  const inbox = inboxKindOf(target.inbox.value);
  if (unit === undefined || inbox === undefined) return undefined;
  const isKnown = inboxOf(unit, inbox) !== undefined || unit.broken || isInboxLevel(ws, unit);
  return isKnown ? { kind: 'shared', unit, inbox, at } : undefined;
}

/** Whether the end lies in a unit of a kommun or is the personal inbox of a municipal user. */
export function isMunicipal(ws: Workspace, end: KnownEnd, asOf: Day): boolean {
  return placesOf(ws, end, asOf).some((place) => principalOf(ws, place)?.type?.value === 'municipality');
}

/** The huvudmän of an end; undefined where they are not all known, or there are none. */
export function principalsOf(ws: Workspace, end: KnownEnd, asOf: Day): readonly Principal[] | undefined {
  if (end.kind === 'personal' && mayBelongElsewhere(ws, end.person)) return undefined;
  const principals = placesOf(ws, end, asOf).map((place) => principalOf(ws, place));
  return principals.length === 0 || principals.includes(undefined) ? undefined : (principals as readonly Principal[]);
}

/** The unit of a shared inbox; the workplaces of a person, past ones left out. */
function placesOf(ws: Workspace, end: KnownEnd, asOf: Day): readonly Part[] {
  if (end.kind === 'shared') return [end.unit];
  return end.person.assignments
    .filter(({ period }) => period.readable && period.to >= asOf)
    .map((assignment) => placeOf(ws, assignment))
    .filter((place) => place !== undefined);
}

function mayBelongElsewhere(ws: Workspace, person: Person): boolean {
  return (
    person.broken ||
    person.assignments.some((assignment) => !assignment.period.readable || placeOf(ws, assignment) === undefined)
  );
}
