/** What a plan comes to: the exit code, and why. */
import { FOUND, OK } from '../frame/exit.ts';
import type { MadePlan } from './made.ts';

/** What keeps a plan from being carried out as it is. */
export type Obstacle = 'removals' | 'doubts' | 'findings' | 'other-plan';

export interface Verdict {
  readonly obstacles: readonly Obstacle[];
  readonly exitCode: number;
}

export interface VerdictOptions {
  readonly detailedExitcode: boolean;
  /** The digest of the plan that was reviewed, where one is given. */
  readonly reviewed: string | undefined;
}

/** Obstacles, or with --detailed-exitcode any change, give exit code 1. */
export function verdictOf({ plan, findings, doubts }: MadePlan, options: VerdictOptions): Verdict {
  const grave = findings.some(({ severity, suppressed }) => severity === 'fel' && suppressed === null);
  const obstacles: readonly Obstacle[] = [
    ...(plan.breaches.length > 0 ? (['removals'] as const) : []),
    ...(doubts.length > 0 ? (['doubts'] as const) : []),
    ...(grave ? (['findings'] as const) : []),
    ...(options.reviewed !== undefined && options.reviewed !== plan.digest ? (['other-plan'] as const) : []),
  ];
  const isChanged = plan.changes.length + plan.renames.length > 0;
  return { obstacles, exitCode: obstacles.length > 0 || (options.detailedExitcode && isChanged) ? FOUND : OK };
}
