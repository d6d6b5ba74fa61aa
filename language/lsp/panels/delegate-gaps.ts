/** The days of an absence that the routines find wanting. */
import { traitsOf } from '../../checks/index.ts';
import type { Absence, Finding } from '../../model/index.ts';
import { daySet } from '../../time/index.ts';
import { periodsOf, problemOf, type Scene } from './scene.ts';
import type { ViewGap } from './shapes.ts';

/** From the findings themselves: a panel says what the check says and nothing else. */
export function gapsOf(scene: Scene, absence: Absence): readonly ViewGap[] {
  return scene
    .findingsIn(absence.anchor.file)
    .filter((finding) => finding.suppressedBy === undefined && finding.subject?.declaration === absence)
    .flatMap((finding) => gapOf(scene, finding) ?? []);
}

function gapOf(scene: Scene, finding: Finding): ViewGap | undefined {
  const kind = kindOf(finding);
  const { days } = finding;
  return kind === undefined || days === undefined
    ? undefined
    : {
        kind,
        periods: periodsOf(days),
        days: daySet.count(days),
        afterHorizon: finding.afterHorizon === true,
        problem: problemOf(scene, finding),
      };
}

function kindOf(finding: Finding): ViewGap['kind'] | undefined {
  const { trigger } = finding;
  if (traitsOf(finding).about !== 'cover') return undefined;
  if (trigger.startsWith('uncovered')) return 'none';
  return trigger === 'tooFew' ? 'few' : 'unsigned';
}
