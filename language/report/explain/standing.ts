/** Where a clause stands on a day: in force, not yet, no longer; and what versions have made and will make of it. */
import type { Check } from '../../checks/api/index.ts';
import {
  endOf,
  type RequirementInUse,
  type Routine,
  type RoutineInUse,
  repealedVersions,
  requirementIn,
  routinesInUse,
  type Workspace,
} from '../../model/index.ts';
import {
  type ClauseStep,
  type GoneClause,
  goneBefore,
  goneWith,
  stepInto,
  stepsAfter,
  stepToBegin,
} from '../../plan/index.ts';
import type { Day } from '../../time/index.ts';
import { type ReportedGone, reportedGone } from '../coverage/gone.ts';

export interface Standing {
  /** The clause as it holds; else as it last held, or as it will. */
  readonly clause: RequirementInUse;
  /** In force; else not yet, no longer, or in no version that holds, since another goes before it. */
  readonly kind: 'held' | 'coming' | 'gone' | 'unused';
  /** Why it holds no longer. */
  readonly gone: ReportedGone | undefined;
  /** The version that will be the first to hold it. */
  readonly begins: ClauseStep | undefined;
  /** What the version in which it holds has made of it, and what coming ones will. */
  readonly past: ClauseStep | undefined;
  readonly coming: readonly ClauseStep[];
}

type Checks = ReadonlyMap<string, Check>;

const NOTHING = { gone: undefined, begins: undefined, past: undefined, coming: [] } as const;

/** The clause of an id; undefined where no version has one. */
export function standingOf(ws: Workspace, id: string, asOf: Day, checks: Checks): Standing | undefined {
  const inUse = routinesInUse(ws, asOf);
  return (
    held(ws, id, asOf, inUse, checks) ?? gone(ws, id, asOf, inUse, checks) ?? toCome(ws, id, asOf) ?? unused(ws, id)
  );
}

function held(
  ws: Workspace,
  id: string,
  asOf: Day,
  inUse: readonly RoutineInUse[],
  checks: Checks,
): Standing | undefined {
  for (const { requirements, ...one } of inUse) {
    const stated = requirements.find(({ requirement }) => requirement.id === id);
    if (stated === undefined) continue;
    return {
      ...NOTHING,
      clause: { ...one, ...stated },
      kind: 'held',
      past: stepInto(ws, one.routine, id, checks),
      coming: stepsAfter(ws, one.routine, id, asOf, checks),
    };
  }
  return undefined;
}

function gone(
  ws: Workspace,
  id: string,
  asOf: Day,
  inUse: readonly RoutineInUse[],
  checks: Checks,
): Standing | undefined {
  const isThis = ({ requirement }: GoneClause): boolean => requirement.id === id;
  const found =
    inUse.flatMap(({ routine }) => goneBefore(ws, routine, checks)).find(isThis) ??
    repealedVersions(ws, asOf)
      .flatMap((ended) => goneWith(ws, ended, checks))
      .find(isThis);
  if (found === undefined) return undefined;
  return {
    ...NOTHING,
    clause: inVersion(ws, found.last, { requirement: found.requirement, statedBy: found.last }),
    kind: 'gone',
    gone: reportedGone(found),
    begins: stepToBegin(ws, id, asOf),
  };
}

function toCome(ws: Workspace, id: string, asOf: Day): Standing | undefined {
  const begins = stepToBegin(ws, id, asOf);
  const stated = begins === undefined ? undefined : requirementIn(ws, begins.routine, id);
  if (begins === undefined || stated === undefined) return undefined;
  return { ...NOTHING, clause: inVersion(ws, begins.routine, stated), kind: 'coming', begins };
}

function unused(ws: Workspace, id: string): Standing | undefined {
  const [routine] = ws.lookup('clause', id) as readonly Routine[];
  const requirement = routine?.requirements.find((one) => one.id === id);
  if (routine === undefined || requirement === undefined) return undefined;
  return { ...NOTHING, clause: inVersion(ws, routine, { requirement, statedBy: routine }), kind: 'unused' };
}

function inVersion(
  ws: Workspace,
  routine: Routine,
  stated: Pick<RequirementInUse, 'requirement' | 'statedBy'>,
): RequirementInUse {
  return { routine, ...stated, expired: false, lastDay: endOf(ws, routine) };
}
