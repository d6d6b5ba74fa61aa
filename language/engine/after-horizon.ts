/** What lies after the horizon: it is told as information, apart from what lies within it, and counts for nothing. */
import type { Finding } from '../model/index.ts';
import { type Day, daySet } from '../time/index.ts';

/**
 * The finding on each side of the last day of the horizon. One without days lies on the side of the day on which what it is about
 * begins, which for an absence is its first unless it is said. What the language itself demands, it demands of any day.
 */
export function byHorizon(finding: Finding, begins: Day | undefined, until: Day): readonly Finding[] {
  const { days } = finding;
  if (finding.clause === undefined) return [finding];
  if (days === undefined) return (begins ?? firstDayOf(finding)) > until ? [after(finding)] : [finding];
  return daySet
    .splitAfter(days, until)
    .map((part) =>
      (daySet.first(part) as Day) > until ? after({ ...finding, days: part }) : { ...finding, days: part },
    );
}

function after(finding: Finding): Finding {
  return { ...finding, severity: finding.severity === 'hint' ? 'hint' : 'information', afterHorizon: true };
}

/** Before every horizon for what is about no absence. */
function firstDayOf({ subject }: Finding): Day {
  const declaration = subject?.declaration;
  return declaration?.kind === 'absence' && declaration.period.readable
    ? declaration.period.from
    : Number.NEGATIVE_INFINITY;
}
