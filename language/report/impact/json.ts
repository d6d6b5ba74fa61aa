/** An impact as JSON, as schemas/impact.schema.json describes it. */
import { jsonOf } from '../../generators/support/text.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { publishedFinding } from '../plan/json.ts';
import type { Consequences, ImpactReport, ReportedDay, ReportedPlace } from './report.ts';

/** The text of the report. */
export function impactJson({ routines, changes, days, own }: ImpactReport, stamp: Stamp): string {
  return `${jsonOf({ version: 1, stamp, routines, changes, ...publishedConsequences({ own, days }) }, 2)}\n`;
}

/** What a new version means to a workspace, as the schema has it. */
export function publishedConsequences({ own, days }: Consequences): object {
  return { own: own.map(publishedFinding), days: days.map(publishedDay) };
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
