/** A plan together with all that is said about it. */
import { traitsOf } from '../../checks/index.ts';
import { judgeAll, type ReportedFinding, reportedFinding } from '../../engine/index.ts';
import { type Finding, isShipped } from '../../model/index.ts';
import {
  type CurrentState,
  type Digester,
  judgeMoves,
  movesWithoutOrder,
  type Plan,
  planOf,
  type Telling,
  tellingOf,
} from '../../plan/index.ts';
import { desiredState } from './desired.ts';
import type { Judged } from './judged.ts';

export interface MadePlan {
  readonly plan: Plan;
  readonly telling: Telling;
  /** Makes digests as those of the plan were made. */
  readonly digester: Digester;
  /** Inboxes that come or go without an order. */
  readonly findings: readonly ReportedFinding[];
  /**
   * Places of the workspace that could not be read for certain: what stands there may look as if it were to be removed.
   */
  readonly doubts: readonly ReportedFinding[];
}

/** Makes the plan of a workspace, which is judged first: what that took room for is not held while the states are compared. */
export function makePlan(
  judged: Judged,
  current: CurrentState,
  allowRemovals: ReadonlySet<string>,
  digester: Digester,
): MadePlan {
  const { ws, options, language } = judged;
  const desired = desiredState(judged, current.state.stamp.only);
  const found = judgeAll(ws, options);
  ws.letGo();
  const { untold, tellsOfFrozen } = current;
  const plan = planOf(current.state, desired, { allowRemovals, untold, tellsOfFrozen }, digester);
  const moves = movesWithoutOrder(plan.changes, desired);
  const report = (finding: Finding): ReportedFinding => reportedFinding(ws, finding, language);
  return {
    plan,
    telling: tellingOf(current.state, desired),
    digester,
    findings: judgeMoves(moves, { ws, findings: found, options }).map(report),
    doubts: found.filter((finding) => isDoubtful(finding)).map(report),
  };
}

/** It could not be read, or is left out. */
function isDoubtful(finding: Finding): boolean {
  const { mark, suppressedBy } = finding;
  return traitsOf(finding).inDoubt === true && suppressedBy === undefined && !isShipped(mark.anchor.file);
}
