/** By which lines someone reaches an inbox: as its owner, as a member, as an ombud. */
import { FIRST_DAY, LAST_DAY } from '../../time/index.ts';
import type { Absence, Declaration, FunctionInbox, Person, SharedInbox, Unit } from '../declarations.ts';
import type { FlowEnd } from '../inbox-ref.ts';
import type { Origin } from '../origin.ts';
import type { Period } from '../values.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { delegatePeriod } from './delegation.ts';
import { absencesOf } from './presence.ts';
import { inboxNamed, personNamed } from './resolve.ts';

/** One line, and the days on which someone reaches the inbox by it. */
export interface Way {
  readonly kind: 'own' | 'member' | 'delegate';
  readonly person: Person;
  readonly declaration: Declaration;
  readonly at: Origin;
  readonly period: Period;
}

/** The line of an ombud, in the absence that names it. */
export interface DelegateWay extends Way {
  readonly declaration: Absence;
}

/** All ways to an inbox, whatever their days; undefined where it is not declared. */
export function waysTo(ws: Workspace, end: FlowEnd): readonly Way[] | undefined {
  if (end.kind === 'shared') {
    const named = inboxNamed(ws, end.target);
    return named === undefined ? undefined : memberWays(ws, named.owner, named.inbox ?? named.owner);
  }
  const owner = personNamed(ws, end.person.name);
  if (owner === undefined) return undefined;
  return owner.noPersonalInbox === undefined ? [ownWay(owner), ...delegateWays(ws, owner)] : [];
}

/** Those of the members of a shared inbox, in order. A name that nobody has reaches nothing. */
export function memberWays(ws: Workspace, owner: Unit | FunctionInbox, inbox: SharedInbox): readonly Way[] {
  return inbox.members.flatMap(({ person: { name, at }, period }): readonly Way[] => {
    const person = personNamed(ws, name);
    return person === undefined ? [] : [{ kind: 'member', person, declaration: owner, at, period }];
  });
}

function ownWay(owner: Person): Way {
  const at = owner.nameAt;
  const period = { from: FIRST_DAY, to: LAST_DAY, readable: true, at, toAt: undefined };
  return { kind: 'own', person: owner, declaration: owner, at, period };
}

/**
 * Those of the ombud to a personal inbox, whichever absence names them; none where the owner has no such inbox. A right that was passed on by another ombud (`vidare
 * från`) reaches nothing, nor does being ombud for someone who himself is an ombud.
 */
export function delegateWays(ws: Workspace, owner: Person): readonly DelegateWay[] {
  if (owner.noPersonalInbox !== undefined) return [];
  return absencesOf(ws, owner).flatMap((absence) =>
    absence.delegates.flatMap((delegate): readonly DelegateWay[] => {
      const person = personNamed(ws, delegate.person.name);
      if (delegate.onward !== undefined || person === undefined || person.name === owner.name) return [];
      const period = delegatePeriod(absence, delegate);
      return [{ kind: 'delegate', person, declaration: absence, at: delegate.at, period }];
    }),
  );
}
