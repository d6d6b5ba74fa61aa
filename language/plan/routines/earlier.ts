/** A version of a routine beside the one that it follows. */
import type { Check } from '../../checks/api/index.ts';
import type { Routine, Workspace } from '../../model/index.ts';
import { compareRoutines, type RoutineComparison, type VersionIn } from './compare.ts';

/** The comparison; `before` is the workspace in which the earlier version is looked up. */
export function besideEarlier(
  before: Workspace,
  newer: VersionIn,
  checks: ReadonlyMap<string, Check>,
): RoutineComparison {
  const routine = earlierThan(before, newer.routine);
  return compareRoutines(routine === undefined ? undefined : { ws: before, routine }, newer, checks);
}

/** The version that another follows: the last of its document that begins before it. */
function earlierThan(ws: Workspace, routine: Routine): Routine | undefined {
  const { document } = routine;
  const start = beginningOf(routine);
  const versions = (ws.lookup('routines', '') as readonly Routine[]).filter(
    (one) => document !== undefined && one.document?.value === document.value && beginningOf(one) < start,
  );
  return versions.toSorted((a, b) => beginningOf(b) - beginningOf(a))[0];
}

function beginningOf({ validity, updated }: Routine): number {
  return validity?.from ?? updated?.value ?? Number.NEGATIVE_INFINITY;
}
