/** What checks ask about a shared inbox, whether a unit's or a funktionsinkorg. */
import {
  type FunctionInbox,
  type Inbox,
  inboxOf,
  type Mark,
  nearestOf,
  openingOf,
  type Period,
  type SharedInbox,
  type SharedInboxSubject,
  titleOf,
  type Unit,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import { type DaySet, daySet, type OpeningRules } from '../../time/index.ts';

/** The name a colleague sees. */
export function inboxTitle({ owner, inbox }: SharedInboxSubject): string {
  return owner.kind === 'unit' ? titleOf(owner, inbox as Inbox) : titleOf(owner);
}

/** Where the inbox itself is marked: the words `inkorg samverkan`, or the name of a funktionsinkorg. */
export function inboxMark({ owner, inbox }: SharedInboxSubject): Mark {
  return { anchor: owner.anchor, at: owner.kind === 'unit' ? (inbox as Inbox).at : owner.nameAt };
}

/** The unit it belongs to; undefined for a funktionsinkorg whose unit is not known. */
export function unitOfInbox(ws: Workspace, owner: Unit | FunctionInbox): Unit | undefined {
  if (owner.kind === 'unit') return owner;
  return owner.place === undefined ? undefined : unitNamed(ws, owner.place.name);
}

/** Whether it is the inbox of its kind that holds. A second of the kind is said to be one too many, and nothing more. */
export function isInboxThatHolds({ owner, inbox }: SharedInboxSubject): boolean {
  return owner.kind !== 'unit' || inboxOf(owner, (inbox as Inbox).kind) === inbox;
}

/** The unit's hours; undefined where something of them may not have been read. */
export function knownHours(unit: Unit | undefined): OpeningRules | undefined {
  return unit === undefined || unit.broken || unit.opening.unreadable ? undefined : openingOf(unit);
}

/** The days on which the person of a VGR-id certainly is no member: none where a member could not be read or may be meant for him. */
export function daysOutside(ws: Workspace, inbox: SharedInbox, name: string): DaySet {
  const { days, mayBe, isAnyone } = ws.rememberLatest(inbox, 'members', () => membersOf(ws, inbox));
  return isAnyone || mayBe.has(name) ? daySet.EMPTY : daySet.subtract(daySet.ALL, days.get(name) ?? daySet.EMPTY);
}

/** The members of an inbox, by name. */
interface Members {
  /** The days of all memberships; all days where one could not be read. */
  readonly days: ReadonlyMap<string, DaySet>;
  /** Whom names may be meant for that nobody has; anyone, where nothing is near such a name. */
  readonly mayBe: ReadonlySet<string>;
  readonly isAnyone: boolean;
}

function membersOf(ws: Workspace, { members }: SharedInbox): Members {
  const periods = new Map<string, Period[]>();
  for (const { person, period } of members) {
    const own = periods.get(person.name);
    if (own === undefined) periods.set(person.name, [period]);
    else own.push(period);
  }
  const days = new Map([...periods].map(([name, own]) => [name, daysOf(own)]));
  const unknown = [...periods.keys()].filter((name) => ws.lookup('person', name).length === 0);
  const meant = unknown.map((name) => nearestOf(ws, 'person', name));
  return { days, mayBe: new Set(meant.filter((name) => name !== undefined)), isAnyone: meant.includes(undefined) };
}

function daysOf(periods: readonly Period[]): DaySet {
  return periods.every(({ readable }) => readable) ? daySet.fromIntervals(periods) : daySet.ALL;
}
