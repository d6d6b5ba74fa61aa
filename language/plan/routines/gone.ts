/** The krav that earlier versions had and the one in use has not: since when, by which version, and under which id the words live on. */
import type { Check } from '../../checks/api/index.ts';
import {
  beginOf,
  followed,
  type Requirement,
  type Routine,
  type RoutineAndDay,
  requirementIn,
  requirementsInOrder,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';
import { compareRoutines } from './compare.ts';

/** A krav that holds no longer. */
export interface GoneClause {
  readonly requirement: Requirement;
  /** The last version that had it. */
  readonly last: Routine;
  /** The version that has it no longer, or the one that was repealed; and the first day without it. */
  readonly by: Routine;
  readonly since: Day | undefined;
  readonly how: 'withdrawn' | 'fallen' | 'renumbered' | 'repealed';
  /** The id that the same words have now. */
  readonly to: string | undefined;
}

/** Each of them once, those that went last before the others. */
export function goneBefore(ws: Workspace, inUse: Routine, checks: ReadonlyMap<string, Check>): readonly GoneClause[] {
  const gone = new Map<string, GoneClause>();
  const seen = new Set<Routine>([inUse]);
  let by = inUse;
  for (let last = followed(ws, by); last !== undefined && !seen.has(last); last = followed(ws, by)) {
    seen.add(last);
    const { went, renumbered } = compareRoutines({ ws, routine: last }, { ws, routine: by }, checks);
    const shared = { last, by, since: beginOf(by) };
    const those: readonly GoneClause[] = [
      ...renumbered.map(
        ({ before, after }) => ({ requirement: before, ...shared, how: 'renumbered', to: after.id }) as const,
      ),
      ...went.map(
        ({ requirement, withdrawn }) =>
          ({ requirement, ...shared, how: withdrawn ? 'withdrawn' : 'fallen', to: undefined }) as const,
      ),
    ];
    for (const one of those) {
      const { id } = one.requirement;
      if (!gone.has(id) && requirementIn(ws, inUse, id) === undefined) gone.set(id, one);
    }
    by = last;
  }
  return [...gone.values()];
}

/** Everything that went with a document that was repealed: what held in its last version, then what went before. */
export function goneWith(
  ws: Workspace,
  { routine, day }: RoutineAndDay,
  checks: ReadonlyMap<string, Check>,
): readonly GoneClause[] {
  const shared = { last: routine, by: routine, since: day, how: 'repealed', to: undefined } as const;
  const held = requirementsInOrder(ws, routine).map(({ requirement }) => ({ requirement, ...shared }));
  return [...held, ...goneBefore(ws, routine, checks)];
}
