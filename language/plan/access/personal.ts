/** Who reaches a personal inbox: its owner, and ombud. */
import {
  type Absence,
  absencesOf,
  type Delegate,
  delegatePeriod,
  type Period,
  type Person,
  personNamed,
  type Workspace,
} from '../../model/index.ts';
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
    ...delegationsOf(ws, owner).map(
      ({ absence, delegate, period }): Right => ({
        person: delegate.person.name,
        kind: 'delegate',
        ...personal(owner),
        period,
        mark: wordsOf(absence, delegate.at),
        source: `frånvaro ${owner.name} ombud`,
      }),
    ),
  ];
}

/** One line that lets an ombud into a personal inbox, and when. */
interface DelegationLine {
  readonly absence: Absence;
  readonly delegate: Delegate;
  readonly period: Period;
}

/**
 * The lines by which ombud reach the personal inbox of someone; none where she has no such inbox. A right that was passed on
 * by another ombud (`vidare från`) reaches nothing, nor does being ombud for someone who himself is an ombud.
 */
export function delegationsOf(ws: Workspace, owner: Person): readonly DelegationLine[] {
  if (owner.noPersonalInbox !== undefined) return [];
  return absencesOf(ws, owner).flatMap((absence) =>
    absence.delegates
      .filter(({ onward, person }) => onward === undefined && person.name !== owner.name)
      .map((delegate) => ({ absence, delegate, period: delegatePeriod(absence, delegate) })),
  );
}

function personal(owner: Person): Pick<Right, 'object' | 'title' | 'unit' | 'via'> {
  return { object: owner.name, title: owner.text?.value ?? owner.name, unit: null, via: [] };
}
