/** What a judgement does not reach: absences beyond its last day. */
import type { Workspace } from '../model/index.ts';
import type { Day } from '../time/index.ts';
import type { Report } from './report-shape.ts';

/** How many absences begin after the last day that is judged, and how many begin before it and last beyond it. */
export function absencesBeyond(ws: Workspace, until: Day): Report['beyond'] {
  let starting = 0;
  let lasting = 0;
  for (const { declarations } of ws.files.values()) {
    for (const one of declarations) {
      if (one.kind !== 'absence' || !one.period.readable || one.period.to <= until) continue;
      if (one.period.from > until) starting++;
      else lasting++;
    }
  }
  return { starting, lasting };
}
