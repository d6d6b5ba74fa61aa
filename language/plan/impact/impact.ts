/** Which verdicts a new version of a routine would change. */
import { checksByName, judgeAll, type Options } from '../../engine/index.ts';
import { type FileFacts, type Finding, type Routine, routinesInUse, type Workspace } from '../../model/index.ts';
import { sortedBy } from '../../provisioning/index.ts';
import type { Day } from '../../time/index.ts';
import { matchFindings } from '../findings/match.ts';
import type { RoutineComparison } from '../routines/compare.ts';
import { besideEarlier } from '../routines/earlier.ts';
import { grouped } from '../state/grouped.ts';
import { type ImpactPlace, placeOfFinding } from './place.ts';
import { firstDays, routinesIn, withoutRoutines, withVersions } from './versions.ts';

/** What a day's verdicts are, with and without the new version. */
export interface ImpactDay {
  readonly day: Day;
  /** The new versions that hold on the day; none before they begin. */
  readonly inForce: readonly Routine[];
  /** Every place with a finding in either case, by name. */
  readonly places: readonly PlaceImpact[];
}

/** What becomes of one place. */
export interface PlaceImpact {
  readonly place: ImpactPlace;
  readonly before: readonly Finding[];
  readonly after: readonly Finding[];
  readonly appeared: readonly Finding[];
  readonly disappeared: readonly Finding[];
  readonly changed: readonly { readonly before: Finding; readonly after: Finding }[];
}

export interface Impact {
  readonly routines: readonly Routine[];
  /** Each new version beside the one it follows. */
  readonly comparisons: readonly RoutineComparison[];
  /** The as-of date, and each later day on which a new version begins. */
  readonly days: readonly ImpactDay[];
  /** What is said of the new version itself. */
  readonly own: readonly Finding[];
  /** The workspaces that places are looked up in. */
  readonly before: Workspace;
  readonly after: Workspace;
}

/** The impact of the routines in `added` on a workspace, which may hold them already. */
export function impactOf(ws: Workspace, added: FileFacts, options: Options): Impact {
  const before = withoutRoutines(ws, added);
  const after = withVersions(ws, added);
  const days = [options.asOf, ...firstDays(added, options.asOf)];
  const judged = days.map((day) => judgeDay(before, after, added, { ...options, asOf: day }));
  const checks = checksByName(options.checks);
  return {
    routines: routinesIn(added),
    comparisons: routinesIn(added).map((routine) => besideEarlier({ ws: after, routine }, checks)),
    days: judged.map(({ impact }) => impact),
    own: judged[0]?.own ?? [],
    before,
    after,
  };
}

function judgeDay(
  before: Workspace,
  after: Workspace,
  added: FileFacts,
  options: Options,
): { readonly impact: ImpactDay; readonly own: readonly Finding[] } {
  const names = new Set(routinesIn(added).map(({ name }) => name));
  const isOwn = ({ mark, subject }: Finding): boolean =>
    mark.anchor.file === added.file &&
    (subject === undefined || (subject.declaration.kind === 'routine' && names.has(subject.declaration.name)));
  const old = judgeAll(before, options);
  const now = judgeAll(after, options);
  const { asOf } = options;
  const inForce = routinesInUse(after, asOf)
    .filter(({ routine }) => routine.anchor.file === added.file && names.has(routine.name))
    .map(({ routine }) => routine);
  const others = now.filter((finding) => !isOwn(finding));
  return { impact: { day: asOf, inForce, places: placesOf(before, after, old, others, asOf) }, own: now.filter(isOwn) };
}

function placesOf(
  before: Workspace,
  after: Workspace,
  old: readonly Finding[],
  now: readonly Finding[],
  day: Day,
): readonly PlaceImpact[] {
  const placeIn = (ws: Workspace) => (finding: Finding) => placeOfFinding(ws, finding, day);
  const keyIn = (ws: Workspace) => (finding: Finding) => JSON.stringify(placeIn(ws)(finding));
  const olds = grouped(old, keyIn(before));
  const news = grouped(now, keyIn(after));
  const keys = new Set([...olds.keys(), ...news.keys()]);
  const impacts = [...keys].map((key) =>
    placeImpact(JSON.parse(key) as ImpactPlace, olds.get(key) ?? [], news.get(key) ?? []),
  );
  return sortedBy(impacts, ({ place }) => [place.name, place.kind, place.key]);
}

function placeImpact(place: ImpactPlace, before: readonly Finding[], after: readonly Finding[]): PlaceImpact {
  const { appeared, disappeared, changed } = matchFindings(before, after, []);
  return { place, before, after, appeared, disappeared, changed };
}

/** Whether anything changes there. */
export function isConcerned({ appeared, disappeared, changed }: PlaceImpact): boolean {
  return appeared.length + disappeared.length + changed.length > 0;
}
