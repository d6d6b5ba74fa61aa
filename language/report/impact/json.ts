/** An impact as JSON, as schemas/impact.schema.json describes it. */
import { jsonOf } from '../../generators/support/text.ts';
import { publishedFinding } from '../plan/json.ts';
import type { ImpactReport, ReportedDay, ReportedPlace } from './report.ts';

/** The text of the report. */
export function impactJson({ routines, days, own }: ImpactReport): string {
  const published = { version: 1, routines, own: own.map(publishedFinding), days: days.map(publishedDay) };
  return `${jsonOf(published, 2)}\n`;
}

function publishedDay({ places, ...day }: ReportedDay): object {
  return { ...day, places: places.map(publishedPlace) };
}

function publishedPlace({ place, before, after, appeared, disappeared, changed }: ReportedPlace): object {
  return {
    ...place,
    before,
    after,
    appeared: appeared.map(publishedFinding),
    disappeared: disappeared.map(publishedFinding),
    changed: changed.map((pair) => ({ before: publishedFinding(pair.before), after: publishedFinding(pair.after) })),
  };
}
