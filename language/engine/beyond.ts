/** Absences that reach past the last day of the horizon: they are judged to their own end, and a summary says how many they are. */
import type { FileFacts } from '../model/index.ts';
import { type Day, LAST_DAY } from '../time/index.ts';

export interface AbsencesBeyond {
  /** Those that begin after the horizon. */
  readonly starting: number;
  /** Those that begin before its end and end after it. */
  readonly lasting: number;
  /** Those without an end, which are judged no further than to that of the horizon. */
  readonly open: number;
}

/** How many absences of some files reach past a day, which is the last of the horizon. */
export function absencesBeyond(files: Iterable<FileFacts>, until: Day): AbsencesBeyond {
  let [starting, lasting, open] = [0, 0, 0];
  for (const { declarations } of files) {
    for (const one of declarations) {
      if (one.kind !== 'absence' || !one.period.readable || one.period.to <= until) continue;
      if (one.period.to === LAST_DAY) open++;
      else if (one.period.from > until) starting++;
      else lasting++;
    }
  }
  return { starting, lasting, open };
}
