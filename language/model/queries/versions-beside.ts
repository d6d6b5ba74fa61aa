/** The versions beside those that hold on a day: those that begin later, and those of documents that have ended. */
import type { Day } from '../../time/index.ts';
import type { Routine } from '../routine.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { beginOf, documentKeyOf, endedFrom, successorOf, versionsOf } from './versions.ts';
import { latestBegun, versionOn } from './versions-in-use.ts';

/** A version and a day that means something to it. */
export interface RoutineAndDay {
  readonly routine: Routine;
  readonly day: Day;
}

/** Those that begin after a day and no later than another, and then hold; by first day and document. */
export function comingVersions(ws: Workspace, asOf: Day, until: Day): readonly RoutineAndDay[] {
  return (ws.lookup('routines', '') as readonly Routine[])
    .flatMap((routine) => {
      const day = beginOf(routine);
      const isComing = day !== undefined && asOf < day && day <= until;
      return isComing && holds(ws, routine, day) && !holds(ws, routine, asOf) ? [{ routine, day }] : [];
    })
    .sort((a, b) => a.day - b.day || compareText(documentKeyOf(a.routine), documentKeyOf(b.routine)));
}

function holds(ws: Workspace, routine: Routine, day: Day): boolean {
  return versionOn(ws, routine, day)?.routine === routine;
}

/** The last version of each document that has been repealed by a day and has no heir, with the day of that. */
export function repealedVersions(ws: Workspace, asOf: Day): readonly RoutineAndDay[] {
  const firsts = new Map<string, Routine>();
  for (const routine of ws.lookup('routines', '') as readonly Routine[]) {
    const key = documentKeyOf(routine);
    if (!firsts.has(key)) firsts.set(key, routine);
  }
  return [...firsts.values()]
    .flatMap((one) => repealedAmong(ws, one, asOf) ?? [])
    .sort((a, b) => compareText(documentKeyOf(a.routine), documentKeyOf(b.routine)));
}

function repealedAmong(ws: Workspace, one: Routine, asOf: Day): RoutineAndDay | undefined {
  if (versionOn(ws, one, asOf) !== undefined) return undefined;
  const routine = latestBegun(ws, versionsOf(ws, one), asOf);
  const day = routine === undefined ? undefined : endedFrom(ws, routine);
  if (routine === undefined || day === undefined || day > asOf) return undefined;
  const successor = successorOf(ws, routine);
  return successor !== undefined && beginOf(successor) === day ? undefined : { routine, day };
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
