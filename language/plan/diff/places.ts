/** Where in a version of the declarations a change of who reaches what is written: the member, the line, the absence. */
import {
  type Absence,
  type Administrators,
  absencesOf,
  type Declaration,
  functionNamed,
  inboxNamed,
  type Mark,
  type Origin,
  personNamed,
  type Ref,
  type SharedInbox,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import { formatDay, isUnbounded } from '../../time/index.ts';
import type { Change } from '../changes/change.ts';
import type { Delegation } from '../state/item.ts';

/** A version, and the names that things bear in it: a change calls them by their new ones. */
export interface Version {
  readonly ws: Workspace;
  readonly personIn: (key: string) => string;
  readonly unitIn: (key: string) => string;
}

/** The place; undefined where the version has nothing of it. */
export function placeOfChange(change: Change, version: Version): Mark | undefined {
  switch (change.kind) {
    case 'inbox':
    case 'member':
    case 'administrator':
    case 'monitoring':
      return inboxPlace(change, version);
    case 'certificates':
    case 'reader':
      return unitPlace(change, version);
    case 'staff': {
      const group = functionNamed(version.ws, change.object);
      return group && markOf(group, personAt(group.staff, change, version) ?? group.nameAt);
    }
    case 'personal-inbox':
      return personPlace(change.object, version);
    case 'delegate':
      return delegatePlace(change, version);
    default:
      return change satisfies never;
  }
}

/** Where the person or the part of the organisation with the key is declared. */
export function placeOfKey(key: string, version: Version): Mark | undefined {
  const unit = unitNamed(version.ws, version.unitIn(key));
  return personPlace(key, version) ?? (unit && markOf(unit, unit.nameAt));
}

function personPlace(key: string, { ws, personIn }: Version): Mark | undefined {
  const person = personNamed(ws, personIn(key));
  return person && markOf(person, person.nameAt);
}

function inboxPlace(change: Change, version: Version): Mark | undefined {
  const [name = '', word] = change.object.split('.');
  const inboxWord = word === undefined ? undefined : { value: word, at: 0 };
  const named = inboxNamed(version.ws, { name: version.unitIn(name), at: 0, inbox: inboxWord });
  if (named === undefined) return undefined;
  const { owner } = named;
  const inbox: SharedInbox = named.inbox ?? named.owner;
  return markOf(owner, insideInbox(change, inbox, owner.administrators, version) ?? named.inbox?.at ?? owner.nameAt);
}

function insideInbox(
  change: Change,
  { members, administrators, monitoring }: SharedInbox,
  ofOwner: Administrators,
  version: Version,
): Origin | undefined {
  const refs = (): readonly Ref[] =>
    change.kind === 'member' ? members.map(({ person }) => person) : [...administrators.persons, ...ofOwner.persons];
  if (change.kind === 'monitoring') return monitoring[0]?.at;
  return change.kind === 'inbox' ? undefined : personAt(refs(), change, version);
}

function unitPlace(change: Change, version: Version): Mark | undefined {
  const unit = unitNamed(version.ws, version.unitIn(change.object));
  if (unit === undefined) return undefined;
  const { certificateMonitoring, readAccess } = unit;
  const at =
    change.kind === 'certificates'
      ? certificateMonitoring?.at
      : (personAt(readAccess?.persons ?? [], change, version) ?? readAccess?.at);
  return markOf(unit, at ?? unit.nameAt);
}

/** In the absence that is another than before: one may stand in for the same person many times. */
function delegatePlace(change: Change & { readonly kind: 'delegate' }, version: Version): Mark | undefined {
  const owner = personNamed(version.ws, version.personIn(change.object));
  const absences = owner === undefined ? [] : absencesOf(version.ws, owner);
  const found = absences.flatMap((absence) => {
    const at = personAt(
      absence.delegates.map(({ person }) => person),
      change,
      version,
    );
    return at === undefined ? [] : [{ absence, at }];
  });
  const days = changedDays(change);
  const chosen = found.find(({ absence }) => days.has(firstDay(absence))) ?? found[0];
  return chosen && markOf(chosen.absence, chosen.at);
}

/** The first days of the absences for which one side has a period that the other does not have. */
function changedDays({ before, after }: Change & { readonly kind: 'delegate' }): ReadonlySet<string> {
  const [old, now] = [before ?? [], after ?? []].map((list) => new Set(list.map((one) => JSON.stringify(one))));
  const isIn = (set: ReadonlySet<string> | undefined, one: Delegation): boolean =>
    set?.has(JSON.stringify(one)) === true;
  const other = [...(after ?? []).filter((one) => !isIn(old, one)), ...(before ?? []).filter((one) => !isIn(now, one))];
  return new Set(other.map(({ absence }) => absence.from ?? ''));
}

function firstDay({ period }: Absence): string {
  return isUnbounded(period.from) ? '' : formatDay(period.from);
}

function personAt(refs: readonly Ref[], { person }: Change, { personIn }: Version): Origin | undefined {
  return refs.find(({ name }) => person !== null && name === personIn(person))?.at;
}

function markOf({ anchor }: Declaration, at: Origin): Mark {
  return { anchor, at };
}
