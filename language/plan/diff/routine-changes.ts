/** What a change does to written routines, krav by krav: a version that is new, or one that is stated otherwise. */
import type { Check } from '../../checks/api/index.ts';
import { type Declaration, followed, namedAsReplaced, type Routine, type Workspace } from '../../model/index.ts';
import { compareRoutines, isUnchanged, type RoutineComparison } from '../routines/compare.ts';
import { besideEarlier } from '../routines/earlier.ts';
import type { DeclaredChange } from './declared.ts';

/** A routine that is declared otherwise, and what that does to its krav. */
export interface RoutineChange {
  readonly declared: DeclaredChange;
  readonly comparison: RoutineComparison;
}

/** The comparison of each routine whose krav are others; a new version stands beside the one that it follows. */
export function routineChanges(
  base: Workspace,
  head: Workspace,
  declared: readonly DeclaredChange[],
  checks: ReadonlyMap<string, Check>,
): readonly RoutineChange[] {
  return declared.flatMap((change) => {
    const { before, after } = change;
    if (after?.kind !== 'routine') return [];
    const newer = { ws: head, routine: after };
    const stood = before?.kind === 'routine' ? before : replacedBefore(base, head, after);
    const comparison =
      stood === undefined ? besideEarlier(newer, checks) : compareRoutines({ ws: base, routine: stood }, newer, checks);
    return isUnchanged(comparison) && before !== undefined ? [] : [{ declared: change, comparison }];
  });
}

/** The version that a new one replaces, where the change takes that away. */
function replacedBefore(base: Workspace, head: Workspace, after: Routine): Routine | undefined {
  return followed(head, after) === undefined ? namedAsReplaced(base, after) : undefined;
}

/** What else is declared otherwise: of those routines what is no krav. */
export function besideRoutines(
  declared: readonly DeclaredChange[],
  changes: readonly RoutineChange[],
): readonly DeclaredChange[] {
  const told = new Set(changes.map((one) => one.declared));
  const replaced = new Set<Declaration | undefined>(changes.map(({ comparison }) => comparison.before));
  return declared.flatMap((change) => {
    if (change.after === undefined && replaced.has(change.before)) return [];
    if (!told.has(change)) return [change];
    const facets = change.facets.filter(({ before, after }) => before !== null || after !== null);
    return facets.length === 0 ? [] : [{ ...change, facets }];
  });
}
