/** Lines of how often an inbox is checked. */
import { type Claim, daysInMode, inboxNamed, lastJudged, type Unit, type Workspace } from '../../model/index.ts';
import { type Day, type DaySet, daySet, hoursOn, type OpeningRules, openDays } from '../../time/index.ts';
import { checksInside } from '../support/checks-on-day.ts';
import { daysWithoutAnyone, namesSomeone } from '../support/monitoring-lines.ts';
import { knownHours, unitOfInbox } from '../support/shared-inboxes.ts';
import { type Horizon, type Ruling, UNKNOWN } from './ruling.ts';

type MonitoringClaim = Extract<Claim, { readonly kind: 'monitored' }>;

/**
 * The checks within the opening hours on each opening day, those left out that nobody is there to make. In läsläge people rely
 * on it all the same; of an archive nobody does.
 */
export function judgeMonitoring(ws: Workspace, claim: MonitoringClaim, days: DaySet, { asOf, until }: Horizon): Ruling {
  const named = inboxNamed(ws, claim.inbox);
  const unit = named === undefined ? undefined : unitOfInbox(ws, named.owner);
  const hours = knownHours(unit);
  if (named === undefined || unit === undefined || hours === undefined || named.owner.broken) return UNKNOWN;
  const lines = (named.inbox ?? named.owner).monitoring;
  if (lines.some((line) => line.unreadable)) return UNKNOWN;
  const within = daySet.clip(days, asOf - FURTHEST_BACK, lastJudged(until));
  const short = shortDays(ws, unit, hours, { lines, needed: claim.count.value }, within);
  const [first] = short;
  if (first === undefined) return { failures: [], isCertain: true };
  const failing = daySet.fromDays(short.map(({ day }) => day));
  return { failures: [{ person: undefined, days: failing, ways: [], checks: first.checks }], isCertain: true };
}

/** So many days before the as-of date are judged at most. */
const FURTHEST_BACK = 3660;

interface Needed {
  readonly lines: Parameters<typeof checksInside>[0];
  readonly needed: number;
}

function shortDays(
  ws: Workspace,
  unit: Unit,
  hours: OpeningRules,
  { lines, needed }: Needed,
  days: DaySet,
): readonly { readonly day: Day; readonly checks: number }[] {
  const [from, to] = [daySet.first(days), daySet.last(days)];
  if (from === undefined || to === undefined) return [];
  const without = lines.map((line) =>
    namesSomeone(ws, line) ? daysWithoutAnyone(ws, line, unit, hours, from, to) : daySet.EMPTY,
  );
  const open = daySet.subtract(openDays(hours, from, to), daysInMode(ws, unit, 'archived'));
  return [...daySet.days(daySet.intersect(days, open))].flatMap((day) => {
    const made = lines.filter((_, index) => !daySet.contains(without[index] as DaySet, day));
    const checks = checksInside(made, { day, spans: hoursOn(hours, day) }, { withinHours: true, once: true });
    return checks < needed ? [{ day, checks }] : [];
  });
}
