/** Who reaches shared inboxes and what läsåtkomst opens. */
import {
  type FunctionInbox,
  functionInboxNamed,
  type Inbox,
  inboxOf,
  type Mark,
  memberWays,
  personNamed,
  titleOf,
  type Unit,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import { inboxKeyOf, type PersonKey } from '../../provisioning/index.ts';
import { always, type Right, wordsOf } from './reach.ts';

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
 * Everyone who reads or administers a shared inbox.
 * @param names the units and funktionsinkorgar whose inboxes are looked at
 * @param who the only one who is asked about; without it all are
 */
export function sharedRights(ws: Workspace, names: Iterable<string>, who?: PersonKey): readonly Right[] {
  return sharedIn(ws, names).flatMap((shared) => [
    ...memberRights(ws, shared, who),
    ...administratorRights(shared, who),
  ]);
}

/** The members of all shared inboxes who are not declared: they reach nothing, and nobody knows who is meant. */
export function unknownMembers(ws: Workspace): readonly { readonly name: string; readonly mark: Mark }[] {
  return sharedIn(ws, ws.keys('placed')).flatMap(({ inbox, owner }) =>
    inbox.members
      .filter(({ person }) => personNamed(ws, person.name) === undefined)
      .map(({ person: { name, at } }) => ({ name, mark: wordsOf(owner, at) })),
  );
}

function isAsked(who: PersonKey | undefined, name: string): boolean {
  return who === undefined || who === name;
}

function memberRights(ws: Workspace, shared: Shared, who: PersonKey | undefined): readonly Right[] {
  const { inbox, owner } = shared;
  return memberWays(ws, owner, inbox)
    .filter(({ person }) => isAsked(who, person.name))
    .map(
      ({ person, at, period }): Right => ({
        person: person.name,
        kind: 'member',
        ...placed(shared),
        period,
        mark: wordsOf(owner, at),
        source: `${inboxWords(shared)} medlemmar`,
      }),
    );
}

/** Those the inbox names, else those of its unit. */
function administratorRights(shared: Shared, who: PersonKey | undefined): readonly Right[] {
  const { inbox, unit, owner } = shared;
  const isOwn = inbox.administrators.at !== undefined || unit === undefined;
  const declared = isOwn ? owner : unit;
  const source = `${isOwn ? inboxWords(shared) : `enhet ${unit.name}`} administreras av`;
  return (isOwn ? inbox : unit).administrators.persons
    .filter(({ name }) => isAsked(who, name))
    .map(
      ({ name, at }): Right => ({
        person: name,
        kind: 'administrator',
        ...placed(shared),
        period: always(at),
        mark: wordsOf(declared, at),
        source,
      }),
    );
}

function inboxWords({ key, owner }: Shared): string {
  return `${owner.kind === 'unit' ? 'inkorg' : 'funktionsinkorg'} ${key}`;
}

function placed({ key, title, unit }: Shared): Pick<Right, 'object' | 'title' | 'unit' | 'via'> {
  return { object: key, title, unit: unit?.name ?? null, via: [] };
}

/** Everyone with läsåtkomst to one of the units; `who` as in `sharedRights`. */
export function readerRights(ws: Workspace, names: Iterable<string>, who?: PersonKey): readonly Right[] {
  return [...names].flatMap((name): readonly Right[] => {
    const unit = unitNamed(ws, name);
    const access = unit?.readAccess;
    if (unit === undefined || access === undefined) return [];
    const via = access.via.map(({ value }) => value);
    const reached = {
      object: name,
      title: unit.text?.value ?? name,
      unit: name,
      via,
      source: `enhet ${name} läsåtkomst`,
    };
    return access.persons
      .filter((ref) => isAsked(who, ref.name))
      .map((ref) => ({
        person: ref.name,
        kind: 'reader',
        ...reached,
        period: always(ref.at),
        mark: wordsOf(unit, ref.at),
      }));
  });
}
