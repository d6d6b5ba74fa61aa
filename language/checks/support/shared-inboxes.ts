/** What checks ask about a shared inbox, whether a unit's or a funktionsinkorg. */
import {
  type Certainty,
  type FunctionInbox,
  holdsOn,
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
import type { Day, OpeningRules } from '../../time/index.ts';

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
  if (owner.kind === 'unit') {
    return owner;
  }
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

/** Whether the person of a VGR-id is a member on a day; `unknown` where a member could not be read or may be meant for him. */
export function isMemberOn(ws: Workspace, inbox: SharedInbox, name: string, day: Day): Certainty {
  const { periods, mayBe, isAnyone } = ws.rememberLatest(inbox, 'members', () => membersOf(ws, inbox));
  const own = periods.get(name) ?? [];
  if (own.some((period) => holdsOn(period, day))) {
    return 'yes';
  }
  return isAnyone || mayBe.has(name) || own.some(({ readable }) => !readable) ? 'unknown' : 'no';
}

/** The members of an inbox, by name. */
interface Members {
  readonly periods: ReadonlyMap<string, readonly Period[]>;
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
  const unknown = [...periods.keys()].filter((name) => ws.lookup('person', name).length === 0);
  const meant = unknown.map((name) => nearestOf(ws, 'person', name));
  return { periods, mayBe: new Set(meant.filter((name) => name !== undefined)), isAnyone: meant.includes(undefined) };
}
