/** Who reaches shared inboxes and what läsåtkomst opens. */
import {
  type FunctionInbox,
  functionInboxNamed,
  type Inbox,
  inboxOf,
  memberWays,
  modeOn,
  personNamed,
  titleOf,
  type Unit,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import { inboxKeyOf, type PersonKey } from '../../provisioning/index.ts';
import type { Day } from '../../time/index.ts';
import { grouped } from '../state/grouped.ts';
import { ALWAYS, holding, type Reach, wordsOf, writtenPeriod } from './reach.ts';

/** A shared inbox with the unit it belongs to. */
interface Shared {
  readonly key: string;
  readonly title: string;
  readonly owner: Unit | FunctionInbox;
  readonly inbox: Inbox | FunctionInbox;
  readonly unit: Unit | undefined;
}

/** The shared inboxes of what has one of the names; of two inboxes of one kind in a unit the first. */
function sharedIn(ws: Workspace, names: Iterable<string>): readonly Shared[] {
  return [...names].flatMap((name): readonly Shared[] => {
    const unit = unitNamed(ws, name);
    const group = functionInboxNamed(ws, name);
    if (group !== undefined) {
      const at = group.place === undefined ? undefined : unitNamed(ws, group.place.name);
      return [{ key: group.name, title: titleOf(group), owner: group, inbox: group, unit: at }];
    }
    const own = unit?.inboxes.filter((inbox) => inboxOf(unit, inbox.kind) === inbox) ?? [];
    return unit === undefined
      ? []
      : own.map((inbox) => ({ key: inboxKeyOf(unit, inbox), title: titleOf(unit, inbox), owner: unit, inbox, unit }));
  });
}

/**
 * Everyone who reads or administers a shared inbox on the day.
 * @param names the units and funktionsinkorgar whose inboxes are looked at
 * @param who the only one who is asked about; without it all are
 */
export function sharedReaches(ws: Workspace, names: Iterable<string>, day: Day, who?: PersonKey): readonly Reach[] {
  return sharedIn(ws, names).flatMap((shared) => [
    ...memberReaches(ws, shared, day, who),
    ...administratorReaches(ws, shared, day, who),
  ]);
}

function isAsked(who: PersonKey | undefined, name: string): boolean {
  return who === undefined || who === name;
}

function memberReaches(
  ws: Workspace,
  { inbox, owner, ...shared }: Shared,
  day: Day,
  who: PersonKey | undefined,
): readonly Reach[] {
  const asked = memberWays(ws, owner, inbox).filter(({ person }) => isAsked(who, person.name));
  const byPerson = grouped(asked, ({ person }) => person.name);
  return [...byPerson].flatMap(([person, ways]): readonly Reach[] => {
    const way = holding(ways, day);
    return way === undefined
      ? []
      : [
          {
            person,
            kind: 'member',
            ...placed(ws, shared, day),
            ...writtenPeriod(way.period),
            mark: wordsOf(owner, way.at),
          },
        ];
  });
}

/** Those the inbox names, else those of its unit. */
function administratorReaches(
  ws: Workspace,
  { inbox, owner, ...shared }: Shared,
  day: Day,
  who: PersonKey | undefined,
): readonly Reach[] {
  const isOwn = inbox.administrators.at !== undefined || shared.unit === undefined;
  const declared = isOwn ? owner : shared.unit;
  const refs = isOwn ? inbox.administrators.persons : (shared.unit?.administrators.persons ?? []);
  const first = new Map(refs.toReversed().map((ref) => [ref.name, ref]));
  return [...first.values()]
    .filter(({ name }) => isAsked(who, name) && personNamed(ws, name) !== undefined)
    .map(({ name, at }) => ({
      person: name,
      kind: 'administrator',
      ...placed(ws, shared, day),
      ...ALWAYS,
      mark: wordsOf(declared ?? owner, at),
    }));
}

function placed(
  ws: Workspace,
  { key, title, unit }: Pick<Shared, 'key' | 'title' | 'unit'>,
  day: Day,
): Pick<Reach, 'object' | 'title' | 'unit' | 'mode' | 'via'> {
  const mode = unit === undefined ? null : modeOn(ws, unit, day);
  return { object: key, title, unit: unit?.name ?? null, mode, via: [] };
}

/** Everyone with läsåtkomst to one of the units, as they are on the day; `who` as in `sharedReaches`. */
export function readerReaches(ws: Workspace, names: Iterable<string>, day: Day, who?: PersonKey): readonly Reach[] {
  return [...names].flatMap((name): readonly Reach[] => {
    const unit = unitNamed(ws, name);
    const access = unit?.readAccess;
    if (unit === undefined || access === undefined) return [];
    const first = new Map(access.persons.toReversed().map((ref) => [ref.name, ref]));
    return [...first.values()]
      .filter((ref) => isAsked(who, ref.name) && personNamed(ws, ref.name) !== undefined)
      .map((ref) => ({
        person: ref.name,
        kind: 'reader',
        ...placed(ws, { key: name, title: unit.text?.value ?? name, unit }, day),
        ...ALWAYS,
        via: access.via.map(({ value }) => value),
        mark: wordsOf(unit, ref.at),
      }));
  });
}
