/** What a plan comes to: the exit code, and why. */
import { FOUND, OK } from '../frame/exit.ts';
import { publishedPlan } from './json.ts';
import type { MadePlan } from './made.ts';
import { isReviewed, type ReviewedPlan } from './reviewed.ts';

/** What keeps a plan from being carried out as it is. */
export type Obstacle = 'removals' | 'doubts' | 'findings' | 'other-plan';

export interface Verdict {
  readonly obstacles: readonly Obstacle[];
  readonly exitCode: number;
}

export interface VerdictOptions {
  readonly detailedExitcode: boolean;
  /** The plan that was reviewed, where one is given. */
  readonly reviewed: ReviewedPlan | undefined;
}

/** Obstacles, or with --detailed-exitcode any change, give exit code 1. */
export function verdictOf(made: MadePlan, options: VerdictOptions): Verdict {
  const { plan, findings, doubts } = made;
  const grave = findings.some(({ severity, suppressed }) => severity === 'fel' && suppressed === null);
  const obstacles: readonly Obstacle[] = [
    ...(plan.breaches.length > 0 ? (['removals'] as const) : []),
    ...(doubts.length > 0 ? (['doubts'] as const) : []),
    ...(grave ? (['findings'] as const) : []),
    ...(isOther(made, options) ? (['other-plan'] as const) : []),
  ];
  const isChanged = plan.changes.length + plan.renames.length > 0;
  return { obstacles, exitCode: obstacles.length > 0 || (options.detailedExitcode && isChanged) ? FOUND : OK };
}

function isOther(made: MadePlan, { reviewed }: VerdictOptions): boolean {
  return reviewed !== undefined && !isReviewed(publishedPlan(made, []), reviewed);
}
