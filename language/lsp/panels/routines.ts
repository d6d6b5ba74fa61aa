/** The written routines in use on the as-of date, and which of them have expired. */
import { type RoutineInUse, routinesInUse } from '../../model/index.ts';
import { type Day, formatDay, isUnbounded } from '../../time/index.ts';
import { placeAt, type Scene } from './scene.ts';
import type { RoutinesView, RoutineView } from './shapes.ts';

/** All of them: those that have expired first, then by title. */
export function routinesView(scene: Scene, wantedVersions: string | undefined): RoutinesView {
  const { asOf } = scene.options;
  const routines = routinesInUse(scene.ws, asOf).map((one) => viewOf(scene, one));
  return {
    asOf: formatDay(asOf),
    routines: routines.sort((a, b) => Number(b.expired) - Number(a.expired) || (a.title < b.title ? -1 : 1)),
    wantedVersions: wantedVersions ?? null,
  };
}

function viewOf(scene: Scene, { routine, expired, lastDay }: RoutineInUse): RoutineView {
  return {
    name: routine.name,
    title: routine.text?.value ?? routine.name,
    document: routine.document?.value ?? '',
    version: routine.version?.value ?? '',
    from: dateOf(routine.validity?.from),
    to: dateOf(lastDay),
    expired,
    source: routine.type === 'source',
    local: routine.type === 'local',
    place: placeAt(scene, routine.anchor, routine.validityAt ?? routine.nameAt),
  };
}

function dateOf(day: Day | undefined): string | null {
  return day === undefined || isUnbounded(day) ? null : formatDay(day);
}
