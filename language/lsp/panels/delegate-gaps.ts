/** The days of an absence that the routines find wanting, as a panel draws them. */
import type { Absence } from '../../model/index.ts';
import { daySet } from '../../time/index.ts';
import { coverGapsIn } from '../support/cover-gaps.ts';
import type { ViewGap } from './delegates-shapes.ts';
import { periodsOf, problemOf, type Scene } from './scene.ts';

/** A panel says what the check says and nothing else. */
export function gapsOf(scene: Scene, absence: Absence): readonly ViewGap[] {
  const gaps = coverGapsIn(scene.findingsIn(absence.anchor.file)).get(absence) ?? [];
  return gaps.map(({ kind, days, afterHorizon, finding }) => ({
    kind,
    periods: periodsOf(days),
    days: daySet.count(days),
    afterHorizon,
    problem: problemOf(scene, finding),
  }));
}
