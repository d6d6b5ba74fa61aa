/** The days of an absence that the routines find wanting, from the findings themselves: no view counts them anew. */
import { traitsOf } from '../../checks/index.ts';
import type { Absence, Finding } from '../../model/index.ts';
import { type DaySet, daySet } from '../../time/index.ts';

/** Nobody stands in, too few do, or none of them may sign. */
export type GapKind = 'none' | 'few' | 'unsigned';

/** What one finding says of an absence. */
export interface CoverGap {
  readonly kind: GapKind;
  readonly days: DaySet;
  readonly afterHorizon: boolean;
  readonly finding: Finding;
}

/** What is found and not forgiven, by the absence it is about. */
export function coverGapsIn(findings: readonly Finding[]): ReadonlyMap<Absence, readonly CoverGap[]> {
  const gaps = new Map<Absence, CoverGap[]>();
  for (const finding of findings) {
    const { suppressedBy, subject, days, afterHorizon } = finding;
    const kind = suppressedBy === undefined ? kindOf(finding) : undefined;
    if (kind === undefined || days === undefined || subject?.declaration.kind !== 'absence') continue;
    const gap = { kind, days, afterHorizon: afterHorizon === true, finding };
    const known = gaps.get(subject.declaration);
    if (known === undefined) gaps.set(subject.declaration, [gap]);
    else known.push(gap);
  }
  return gaps;
}

function kindOf(finding: Finding): GapKind | undefined {
  const { trigger } = finding;
  if (traitsOf(finding).about !== 'cover') return undefined;
  if (trigger.startsWith('uncovered')) return 'none';
  return trigger === 'tooFew' ? 'few' : 'unsigned';
}

/** How many days a gap has, those that several findings name counted once. */
export function daysOfGaps(gaps: readonly CoverGap[], kind: GapKind, afterHorizon: boolean): number {
  const alike = gaps.filter((gap) => gap.kind === kind && gap.afterHorizon === afterHorizon);
  return daySet.count(alike.reduce((all, { days }) => daySet.union(all, days), daySet.EMPTY));
}
