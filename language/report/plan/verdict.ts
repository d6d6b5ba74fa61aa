/** What a plan comes to: whether it may be carried out as it is, and why not. */
import type { MadePlan } from './made.ts';

/** What keeps a plan from being carried out as it is. */
export type Obstacle = 'removals' | 'doubts' | 'findings' | 'other-plan';

export interface Verdict {
  readonly obstacles: readonly Obstacle[];
  /** What the program ends with: 1 where there are obstacles, or changes where any change is to be told. */
  readonly exitCode: 0 | 1;
}

interface VerdictOptions {
  /** Any change stops. */
  readonly detailedExitcode: boolean;
  /** A plan was reviewed, and this is another. */
  readonly isOther: boolean;
}

/** What keeps the plan from being carried out. */
export function verdictOf({ plan, findings, doubts }: MadePlan, options: VerdictOptions): Verdict {
  const grave = findings.some(({ severity, suppressed }) => severity === 'fel' && suppressed === null);
  const obstacles: readonly Obstacle[] = [
    ...(plan.breaches.length > 0 ? (['removals'] as const) : []),
    ...(doubts.length > 0 ? (['doubts'] as const) : []),
    ...(grave ? (['findings'] as const) : []),
    ...(options.isOther ? (['other-plan'] as const) : []),
  ];
  const isChanged = plan.changes.length + plan.renames.length > 0;
  return { obstacles, exitCode: obstacles.length > 0 || (options.detailedExitcode && isChanged) ? 1 : 0 };
}
