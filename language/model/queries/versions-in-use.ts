/** Which version of each written document holds on a day. */
import type { Day } from '../../time/index.ts';
import { compareAnchors, isShipped } from '../origin.ts';
import type { Routine } from '../routine.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { effectiveRequirements, requirementIn, type StatedRequirement } from './version-contents.ts';
import { beginOf, documentKeyOf, endedFrom, endOf, successorOf, versionsOf } from './versions.ts';

/** A version that holds on a day. */
export interface RoutineInUse {
  readonly routine: Routine;
  /** Its last day has passed and no newer version has begun. */
  readonly expired: boolean;
  /** Its last day; undefined for a källa that nothing ends. */
  readonly lastDay: Day | undefined;
  /** What holds in it, taken over or its own. */
  readonly requirements: readonly StatedRequirement[];
}

/** The version of each document that holds on a day: those that ship with the product first, then by file and position. */
export function routinesInUse(ws: Workspace, day: Day): readonly RoutineInUse[] {
  const all = ws.lookup('routines', '') as readonly Routine[];
  const firsts = new Map<string, Routine>();
  for (const routine of shippedFirst(all)) {
    const key = documentKeyOf(routine);
    if (!firsts.has(key)) firsts.set(key, routine);
  }
  return [...firsts.values()].flatMap((routine) => versionOn(ws, routine, day) ?? []);
}

/** Where two versions overlap the first holds, and what ships with the product counts as the first. */
function shippedFirst(routines: readonly Routine[]): readonly Routine[] {
  const isFirst = ({ anchor }: Routine): boolean => isShipped(anchor.file);
  return [...routines.filter(isFirst), ...routines.filter((routine) => !isFirst(routine))];
}

/**
 * The version of a routine's document that holds on a day: one whose period contains it; else the latest that has begun, which
 * has then expired. None where that one has been repealed, or replaced by another document.
 */
export function versionOn(ws: Workspace, routine: Routine, day: Day): RoutineInUse | undefined {
  return ws.remember(`version on:${day} ${documentKeyOf(routine)}`, () => foundOn(ws, routine, day));
}

function foundOn(ws: Workspace, routine: Routine, day: Day): RoutineInUse | undefined {
  const versions = versionsOf(ws, routine);
  if (routine.type === 'source') return sourceOn(ws, versions, day);
  const holding = versions.filter((one) => contains(ws, one, day));
  const [held] = shippedFirst([...holding].sort((a, b) => compareAnchors(a.anchor, b.anchor)));
  if (held !== undefined) return inUse(ws, held, false);
  const latest = latestBegun(ws, versions, day);
  return latest === undefined || hasEnded(ws, latest, day) ? undefined : inUse(ws, latest, true);
}

/** The version that holds in place of a routine on a day, whichever document has replaced its own since. */
function heirOf(ws: Workspace, routine: Routine, day: Day): RoutineInUse | undefined {
  const seen = new Set<Routine>();
  for (let one: Routine | undefined = routine; one !== undefined && !seen.has(one); ) {
    seen.add(one);
    const holding = versionOn(ws, one, day);
    if (holding !== undefined) return holding;
    const latest: Routine | undefined = latestBegun(ws, versionsOf(ws, one), day);
    one = latest === undefined ? undefined : successorOf(ws, latest);
  }
  return undefined;
}

function contains(ws: Workspace, routine: Routine, day: Day): boolean {
  const [begin, end] = [beginOf(routine), endOf(ws, routine)];
  return begin !== undefined && end !== undefined && begin <= day && day <= end;
}

function hasEnded(ws: Workspace, routine: Routine, day: Day): boolean {
  const ended = endedFrom(ws, routine);
  return ended !== undefined && ended <= day;
}

/** The last of those that have begun; of several that began on one day, one that has not been replaced. */
export function latestBegun(ws: Workspace, versions: readonly Routine[], day: Day): Routine | undefined {
  const begun = versions.filter((one) => (beginOf(one) ?? day + 1) <= day);
  const last = begun.at(-1);
  const latest = begun.filter((one) => last !== undefined && beginOf(one) === beginOf(last));
  return latest.find((one) => !hasEnded(ws, one, day)) ?? latest[0];
}

/** The källa that was updated last, not after the day; the first where none was updated before it. */
function sourceOn(ws: Workspace, versions: readonly Routine[], day: Day): RoutineInUse | undefined {
  const holding = latestBegun(ws, versions, day) ?? versions[0];
  return holding === undefined || hasEnded(ws, holding, day) ? undefined : inUse(ws, holding, false);
}

function inUse(ws: Workspace, routine: Routine, expired: boolean): RoutineInUse {
  return { routine, expired, lastDay: endOf(ws, routine), requirements: effectiveRequirements(ws, routine) };
}

/** Whether every version that states a krav is still to come on a day. */
export function isStillToCome(ws: Workspace, id: string, day: Day): boolean {
  const stating = ws.lookup('clause', id) as readonly Routine[];
  return stating.length > 0 && stating.every((one) => (beginOf(one) ?? day) > day);
}

/** A krav that no version holds on a day, although one that has begun states it. */
interface FallenRequirement {
  /** The last version that states it. */
  readonly last: Routine;
  /** The version that holds in its place; undefined where none does. */
  readonly current: Routine | undefined;
}

/** What has become of a krav on a day; undefined where some version holds it, or none has yet. */
export function fallenOn(ws: Workspace, id: string, day: Day): FallenRequirement | undefined {
  return ws.remember(`fallen:${day} ${id}`, () => fallenAmong(ws, id, day));
}

function fallenAmong(ws: Workspace, id: string, day: Day): FallenRequirement | undefined {
  const stating = ws.lookup('clause', id) as readonly Routine[];
  let fallen: FallenRequirement | undefined;
  for (const routine of stating) {
    const heir = heirOf(ws, routine, day)?.routine;
    if (heir !== undefined && requirementIn(ws, heir, id) !== undefined) return undefined;
    const begin = beginOf(routine);
    const isLater = fallen === undefined || (begin ?? 0) > (beginOf(fallen.last) ?? 0);
    if (begin !== undefined && begin <= day && isLater) fallen = { last: routine, current: heir };
  }
  return fallen;
}
