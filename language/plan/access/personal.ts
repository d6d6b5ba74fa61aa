/** Who reaches a personal inbox: its owner, and ombud. */
import { type Absence, delegateWays, holdsOn, type Person, personNamed, type Workspace } from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { ALWAYS, type Reach, wordsOf, writtenPeriod } from './reach.ts';

/** The personal inboxes that someone reaches on the day, and who reaches hers. */
export function personalReaches(ws: Workspace, name: string, day: Day): readonly Reach[] {
  const owner = personNamed(ws, name);
  const own = owner === undefined || owner.noPersonalInbox !== undefined ? [] : [ownReach(owner)];
  const delegates = inboxOwners(ws, name).flatMap((one) => delegateReaches(ws, one, day));
  return [...own, ...delegates.filter(({ person, object }) => person === name || object === name)];
}

/** Those whose personal inbox someone may reach or let others reach: herself, and those for whom she is ombud. */
function inboxOwners(ws: Workspace, name: string): readonly Person[] {
  const names = new Set([
    name,
    ...(ws.lookup('delegations', name) as readonly Absence[]).map((one) => one.person.name),
  ]);
  return [...names].flatMap((one) => {
    const owner = personNamed(ws, one);
    return owner === undefined || owner.noPersonalInbox !== undefined ? [] : [owner];
  });
}

function ownReach(owner: Person): Reach {
  return {
    person: owner.name,
    kind: 'own',
    ...personal(owner),
    ...ALWAYS,
    mark: wordsOf(owner, owner.nameAt),
  };
}

/** Each ombud by the first line that holds on the day, whichever absence it stands in. */
function delegateReaches(ws: Workspace, owner: Person, day: Day): readonly Reach[] {
  const reaches = new Map<string, Reach>();
  for (const { person, declaration, at, period } of delegateWays(ws, owner)) {
    const { name } = person;
    if (reaches.has(name) || !holdsOn(period, day)) continue;
    const mark = wordsOf(declaration, at);
    reaches.set(name, { person: name, kind: 'delegate', ...personal(owner), ...writtenPeriod(period), mark });
  }
  return [...reaches.values()];
}

function personal(owner: Person): Pick<Reach, 'object' | 'title' | 'unit' | 'mode' | 'via'> {
  return { object: owner.name, title: owner.text?.value ?? owner.name, unit: null, mode: null, via: [] };
}
