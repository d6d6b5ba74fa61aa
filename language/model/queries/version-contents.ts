/** What holds in a version: what it states itself and what it takes over, whom that is for, and what has fallen away. */

import type { Requirement, Routine } from '../routine.ts';
import type { PrincipalType, Ref } from '../values.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { followed, leadsInRing, namedAsInherited } from './versions.ts';

/** A sentence that holds in a version, and the version in which it stands. */
export interface StatedRequirement {
  readonly requirement: Requirement;
  readonly statedBy: Routine;
}

/** A version and those whose krav hold in it, the nearest first; itself alone where `i övrigt som` leads nowhere. */
export function lineageOf(ws: Workspace, routine: Routine): readonly Routine[] {
  if (routine.inherits === undefined) return [routine];
  return ws.rememberOf(routine, 'lineage', () => followedUp(ws, routine));
}

function followedUp(ws: Workspace, routine: Routine): readonly Routine[] {
  if (leadsInRing(ws, routine, namedAsInherited)) return [routine];
  const lineage: Routine[] = [];
  for (let one: Routine | undefined = routine; one !== undefined; one = namedAsInherited(ws, one)) lineage.push(one);
  return lineage;
}

/** Every sentence that holds in a version: its own, then those it takes over, save what it states anew or lets go. */
export function effectiveRequirements(ws: Workspace, routine: Routine): readonly StatedRequirement[] {
  return ws.rememberOf(routine, 'effective requirements', () => gathered(lineageOf(ws, routine)));
}

function gathered(lineage: readonly Routine[]): readonly StatedRequirement[] {
  const all: StatedRequirement[] = [];
  const gone = new Set<string>();
  for (const statedBy of lineage) {
    const own = statedBy.requirements.filter(({ id }) => !gone.has(id));
    for (const requirement of own) all.push({ requirement, statedBy });
    for (const { id } of own) gone.add(id);
    for (const { value } of statedBy.dropped) gone.add(value);
  }
  return all;
}

/** The sentences of a version by id; of several with one id the first. */
export function requirementIn(ws: Workspace, routine: Routine, id: string): StatedRequirement | undefined {
  return byId(ws, routine).get(id);
}

function byId(ws: Workspace, routine: Routine): ReadonlyMap<string, StatedRequirement> {
  return ws.rememberOf(routine, 'effective requirements by id', () => {
    const all = effectiveRequirements(ws, routine);
    return new Map(all.map((one) => [one.requirement.id, one] as const).reverse());
  });
}

/** What the version that this one follows has and this one lacks, although nobody has said that it is to go. */
export function fallenAway(ws: Workspace, routine: Routine): readonly StatedRequirement[] {
  const earlier = followed(ws, routine);
  if (earlier === undefined) return [];
  const kept = byId(ws, routine);
  const dropped = new Set(routine.dropped.map(({ value }) => value));
  return effectiveRequirements(ws, earlier).filter(({ requirement: { id } }) => !kept.has(id) && !dropped.has(id));
}

/** The versions that `utgår` can be about: the one that this takes over from and the one it follows. */
export function earlierVersions(ws: Workspace, routine: Routine): readonly Routine[] {
  const [, inherited] = lineageOf(ws, routine);
  return [...new Set([inherited, followed(ws, routine)])].filter((one) => one !== undefined);
}

/** The kinds of huvudman that a version is for: as it says, else as the version that it takes over from. */
export function scopeOf(ws: Workspace, routine: Routine): readonly PrincipalType[] | undefined {
  if (routine.scope !== undefined || routine.inherits === undefined) return routine.scope;
  return lineageOf(ws, routine).find(({ scope }) => scope !== undefined)?.scope;
}

/** The parts that a version is for, by the same rule; none where it is for all. */
export function appliesToOf(ws: Workspace, routine: Routine): readonly Ref[] {
  if (routine.appliesTo.length > 0 || routine.inherits === undefined) return routine.appliesTo;
  return lineageOf(ws, routine).find(({ appliesTo }) => appliesTo.length > 0)?.appliesTo ?? [];
}
