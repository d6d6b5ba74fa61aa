/** What a version means to a single krav: the steps that it has taken, and those that it will take. */
import type { Check } from '../../checks/api/index.ts';
import {
  beginOf,
  comingVersions,
  followed,
  type Requirement,
  type Routine,
  requirementIn,
  type Workspace,
} from '../../model/index.ts';
import { type Day, LAST_DAY } from '../../time/index.ts';
import type { RoutineComparison } from './compare.ts';
import { besideEarlier } from './earlier.ts';
import type { RequirementChange } from './requirement.ts';

/** What becomes of a krav with a version, or on the day on which its routine is repealed. */
export interface ClauseStep {
  /** The version that begins, or the one that is repealed. */
  readonly routine: Routine;
  readonly day: Day;
  readonly how: 'new' | 'changed' | 'renumbered' | 'withdrawn' | 'fallen' | 'repealed';
  /** Its earlier and its later id, where it has another. */
  readonly ids: { readonly before: string; readonly after: string } | undefined;
  /** What else is otherwise. */
  readonly change: RequirementChange | undefined;
}

/** What the version in which a krav holds has made of it; undefined where that is nothing, or nothing stood before. */
export function stepInto(
  ws: Workspace,
  routine: Routine,
  id: string,
  checks: ReadonlyMap<string, Check>,
): ClauseStep | undefined {
  const day = beginOf(routine);
  if (day === undefined || followed(ws, routine) === undefined) return undefined;
  const comparison = besideEarlier({ ws, routine }, checks);
  return stepIn(comparison, day, ({ after }) => after?.id === id);
}

/** What coming versions will make of a krav that holds in a version, the next first; until it is gone. */
export function stepsAfter(
  ws: Workspace,
  inUse: Routine,
  id: string,
  asOf: Day,
  checks: ReadonlyMap<string, Check>,
): readonly ClauseStep[] {
  const steps: ClauseStep[] = [];
  let [routine, current] = [inUse, id];
  for (const { routine: next, day } of comingVersions(ws, asOf, LAST_DAY)) {
    if (followed(ws, next) !== routine) continue;
    const step = stepIn(besideEarlier({ ws, routine: next }, checks), day, ({ before }) => before?.id === current);
    if (step !== undefined) steps.push(step);
    if (step?.how === 'withdrawn' || step?.how === 'fallen') return steps;
    [routine, current] = [next, step?.ids?.after ?? current];
  }
  const repealed = routine.repealed?.day;
  const isComing = repealed !== undefined && repealed > asOf;
  return isComing ? [...steps, { routine, day: repealed, how: 'repealed', ids: undefined, change: undefined }] : steps;
}

/** The version that will be the first to hold a krav that none holds yet. */
export function stepToBegin(ws: Workspace, id: string, asOf: Day): ClauseStep | undefined {
  const found = comingVersions(ws, asOf, LAST_DAY).find(({ routine }) => requirementIn(ws, routine, id) !== undefined);
  return found === undefined ? undefined : { ...found, how: 'new', ids: undefined, change: undefined };
}

/** A krav on either side of a comparison. */
interface Sides {
  readonly before: Requirement | undefined;
  readonly after: Requirement | undefined;
}

/** A step of a version, with the krav on either side of it. */
type VersionStep = ClauseStep & Sides & { readonly how: Exclude<ClauseStep['how'], 'repealed'> };

/** The krav of a comparison that are otherwise, each as a step of the newer version. */
export function stepsIn({ after, ...compared }: RoutineComparison, day: Day): readonly VersionStep[] {
  const { came, changed, renumbered, went } = compared;
  const shared = { routine: after, day, ids: undefined, change: undefined, before: undefined, after: undefined };
  return [
    ...came.map((one) => ({ ...shared, how: 'new', after: one }) as const),
    ...changed.map((change) => ({ ...shared, how: 'changed', ...sidesOf(change), change }) as const),
    ...renumbered.map((one) => {
      const ids = { before: one.before.id, after: one.after.id };
      return { ...shared, how: 'renumbered', ...sidesOf(one), ids, change: one.change } as const;
    }),
    ...went.map(
      ({ requirement, withdrawn }) =>
        ({ ...shared, how: withdrawn ? 'withdrawn' : 'fallen', before: requirement }) as const,
    ),
  ];
}

function sidesOf({ before, after }: { readonly before: Requirement; readonly after: Requirement }): Sides {
  return { before, after };
}

function stepIn(comparison: RoutineComparison, day: Day, isAbout: (sides: Sides) => boolean): ClauseStep | undefined {
  const found = stepsIn(comparison, day).find(isAbout);
  if (found === undefined) return undefined;
  const { before: _, after: __, ...step } = found;
  return step;
}
