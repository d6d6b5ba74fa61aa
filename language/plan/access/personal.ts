/** Who reaches a personal inbox: its owner, and ombud. */
import { type Absence, delegateWays, type Person, personNamed, type Workspace } from '../../model/index.ts';
import { always, type Right, wordsOf } from './reach.ts';

/** The personal inboxes that someone reaches, and who reaches hers. */
export function personalRights(ws: Workspace, name: string): readonly Right[] {
  return inboxOwners(ws, name)
    .flatMap((owner) => personalInboxRights(ws, owner))
    .filter(({ person, object }) => person === name || object === name);
}

/** Those whose personal inbox someone may reach or let others reach: herself, and those for whom she is ombud. */
function inboxOwners(ws: Workspace, name: string): readonly Person[] {
  const names = new Set([
    name,
    ...(ws.lookup('delegations', name) as readonly Absence[]).map((one) => one.person.name),
  ]);
  return [...names].flatMap((one) => personNamed(ws, one) ?? []);
}

/** Who reaches the personal inbox of someone, where she has one: herself, then each ombud in the order of the lines. */
export function personalInboxRights(ws: Workspace, owner: Person): readonly Right[] {
  if (owner.noPersonalInbox !== undefined) return [];
  const own = { period: always(owner.nameAt), mark: wordsOf(owner, owner.nameAt), source: `person ${owner.name}` };
  return [
    { person: owner.name, kind: 'own', ...personal(owner), ...own },
    ...delegateWays(ws, owner).map(
      ({ person, declaration, at, period }): Right => ({
        person: person.name,
        kind: 'delegate',
        ...personal(owner),
        period,
        mark: wordsOf(declaration, at),
        source: `frånvaro ${owner.name} ombud`,
      }),
    ),
  ];
}

function personal(owner: Person): Pick<Right, 'object' | 'title' | 'unit' | 'via'> {
  return { object: owner.name, title: owner.text?.value ?? owner.name, unit: null, via: [] };
}
