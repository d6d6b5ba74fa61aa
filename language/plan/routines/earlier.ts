/** A version of a routine beside the one that it follows. */
import type { Check } from '../../checks/api/index.ts';
import { followed } from '../../model/index.ts';
import { compareRoutines, type RoutineComparison, type VersionIn } from './compare.ts';

/** The comparison; the version that is followed is looked up as the newer one names it. */
export function besideEarlier(newer: VersionIn, checks: ReadonlyMap<string, Check>): RoutineComparison {
  const { ws, routine } = newer;
  const earlier = followed(ws, routine);
  return compareRoutines(earlier === undefined ? undefined : { ws, routine: earlier }, newer, checks);
}
