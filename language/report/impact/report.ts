/** An impact as it is printed: by day and place, with counts side by side. */
import { type ReportedFinding, reportedFinding, severityWord } from '../../engine/index.ts';
import type { Finding, Language, Workspace } from '../../model/index.ts';
import { type Impact, type ImpactDay, type ImpactPlace, isConcerned, type PlaceImpact } from '../../plan/index.ts';
import { formatDay } from '../../time/index.ts';
import type { SEVERITIES } from '../../words/index.ts';
import { type ReportedComparison, type ReportedVersion, reportedComparison, versionOf } from '../routines/report.ts';

type Counts = Readonly<Record<(typeof SEVERITIES)[number] | 'suppressed', number>>;

export interface ReportedPlace {
  readonly place: ImpactPlace;
  readonly before: Counts;
  readonly after: Counts;
  readonly appeared: readonly ReportedFinding[];
  readonly disappeared: readonly ReportedFinding[];
  readonly changed: readonly { readonly before: ReportedFinding; readonly after: ReportedFinding }[];
}

export interface ReportedDay {
  readonly date: string;
  readonly inForce: boolean;
  readonly before: Counts;
  readonly after: Counts;
  /** Units in the workspace, and those for which something changes. */
  readonly units: number;
  readonly unitsConcerned: number;
  /** The places for which something changes. */
  readonly places: readonly ReportedPlace[];
}

/** What a new version means to a workspace. */
export interface Consequences {
  readonly days: readonly ReportedDay[];
  /** What is said of the new version itself. */
  readonly own: readonly ReportedFinding[];
}

export interface ImpactReport extends Consequences {
  readonly routines: readonly ReportedVersion[];
  /** What each new version changes in the routine itself. */
  readonly changes: readonly ReportedComparison[];
}

/** The report of an impact. */
export function impactReport(impact: Impact, language: Language): ImpactReport {
  const is = reporter(impact.after, language);
  return {
    routines: impact.routines.map(versionOf),
    changes: impact.comparisons.map(reportedComparison),
    days: impact.days.map((day) => reportedDay(day, impact, language)),
    own: impact.own.map(is),
  };
}

function reporter(ws: Workspace, language: Language): (finding: Finding) => ReportedFinding {
  return (finding) => reportedFinding(ws, finding, language);
}

function reportedDay({ day, inForce, places }: ImpactDay, impact: Impact, language: Language): ReportedDay {
  const concerned = places.filter(isConcerned);
  return {
    date: formatDay(day),
    inForce: inForce.length > 0,
    before: countsOf(places.flatMap(({ before }) => before)),
    after: countsOf(places.flatMap(({ after }) => after)),
    units: unitsIn(impact.after),
    unitsConcerned: concerned.filter(({ place }) => place.kind === 'unit').length,
    places: concerned.map((place) => reportedPlace(place, impact, language)),
  };
}

function reportedPlace(
  { place, before, after, ...matched }: PlaceImpact,
  impact: Impact,
  language: Language,
): ReportedPlace {
  const was = reporter(impact.before, language);
  const is = reporter(impact.after, language);
  return {
    place,
    before: countsOf(before),
    after: countsOf(after),
    appeared: matched.appeared.map(is),
    disappeared: matched.disappeared.map(was),
    changed: matched.changed.map((pair) => ({ before: was(pair.before), after: is(pair.after) })),
  };
}

function countsOf(findings: readonly Finding[]): Counts {
  const counts = { fel: 0, varning: 0, upplysning: 0, tips: 0, suppressed: 0 };
  for (const { severity, suppressedBy } of findings) {
    counts[suppressedBy === undefined ? severityWord(severity) : 'suppressed']++;
  }
  return counts;
}

function unitsIn(ws: Workspace): number {
  return [...ws.keys('placed')].filter((name) => ws.lookup('placed', name)[0]?.kind === 'unit').length;
}
