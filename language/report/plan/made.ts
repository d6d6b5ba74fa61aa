/** A plan together with all that is said about it. */
import { judgeAll, type ReportedFinding, reportedFinding } from '../../engine/index.ts';
import { type Finding, isShipped } from '../../model/index.ts';
import { judgeMoves, movesWithoutOrder, type Plan, planOf, type Telling, tellingOf } from '../../plan/index.ts';
import type { Opened } from '../input/open.ts';
import { sha256Of } from '../output/sha256.ts';
import type { CurrentState } from './current.ts';
import { desiredState } from './desired.ts';

export interface MadePlan {
  readonly plan: Plan;
  readonly telling: Telling;
  /** Inboxes that come or go without an order. */
  readonly findings: readonly ReportedFinding[];
  /**
   * Places of the workspace that could not be read for certain: what stands there may look as if it were to be removed.
   */
  readonly doubts: readonly ReportedFinding[];
}

/** What could not be read, or is left out, where these are found. */
const DOUBTFUL = new Set(['RUT-001', 'RUT-002', 'RUT-003', 'RUT-004']);

/** Makes the plan of an opened workspace. */
export function makePlan(opened: Opened, current: CurrentState, allowRemovals: ReadonlySet<string>): MadePlan {
  const { ws, options, language } = opened;
  const desired = desiredState(opened, current.state.stamp.only);
  const { untold, tellsOfFrozen } = current;
  const plan = planOf(current.state, desired, { allowRemovals, untold, tellsOfFrozen }, sha256Of);
  const found = judgeAll(ws, options);
  const moves = movesWithoutOrder(plan.changes, desired);
  const report = (finding: Finding): ReportedFinding => reportedFinding(ws, finding, language);
  return {
    plan,
    telling: tellingOf(current.state, desired),
    findings: judgeMoves(moves, { ws, findings: found, options }).map(report),
    doubts: found.filter((finding) => isDoubtful(finding)).map(report),
  };
}

function isDoubtful({ code, mark, suppressedBy }: Finding): boolean {
  return DOUBTFUL.has(code) && suppressedBy === undefined && !isShipped(mark.anchor.file);
}
