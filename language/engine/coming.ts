/** Which versions of routines begin to hold inside the horizon. */
import { comingVersions, versionNameOf, type Workspace } from '../model/index.ts';
import { type Day, formatDay } from '../time/index.ts';
import type { ComingRoutine } from './report-shape.ts';

/** Those that begin after a day and no later than another, and then hold; by day and document. */
export function comingRoutines(ws: Workspace, asOf: Day, until: Day): readonly ComingRoutine[] {
  return comingVersions(ws, asOf, until).map(({ routine, day }) => ({
    dokument: routine.document?.value ?? routine.name,
    version: versionNameOf(routine),
    from: formatDay(day),
    name: routine.name,
  }));
}
