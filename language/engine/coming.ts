/** Which versions of routines begin to hold inside the horizon. */
import { beginOf, documentKeyOf, type Routine, versionNameOf, versionOn, type Workspace } from '../model/index.ts';
import { type Day, formatDay } from '../time/index.ts';
import type { ComingRoutine } from './report-shape.ts';

/** Those that begin after a day and no later than another, and then hold; by day and document. */
export function comingRoutines(ws: Workspace, asOf: Day, until: Day): readonly ComingRoutine[] {
  const routines = ws.lookup('routines', '') as readonly Routine[];
  return routines
    .flatMap((routine) => {
      const day = beginOf(routine);
      const isComing = day !== undefined && asOf < day && day <= until;
      return isComing && versionOn(ws, routine, day)?.routine === routine ? [{ routine, day }] : [];
    })
    .sort((a, b) => a.day - b.day || compareText(documentKeyOf(a.routine), documentKeyOf(b.routine)))
    .map(({ routine, day }) => ({
      dokument: routine.document?.value ?? routine.name,
      version: versionNameOf(routine),
      from: formatDay(day),
      name: routine.name,
    }));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
