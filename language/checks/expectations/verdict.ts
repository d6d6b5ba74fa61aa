/** Whether a line of a förväntan holds, and if not: on which days, for whom, and by which lines. */
import type { Claim, Workspace } from '../../model/index.ts';
import { type Day, type DaySet, daySet, FIRST_DAY, LAST_DAY } from '../../time/index.ts';
import { judgeCover } from './cover.ts';
import { judgeMonitoring } from './monitoring.ts';
import { judgeGroup, judgeOutside, judgePersons } from './reaching.ts';
import type { Failure, Horizon, Ruling } from './ruling.ts';

/** `unknown`: something that it rests on is not declared or could not be read. */
export interface Verdict {
  readonly state: 'holds' | 'fails' | 'unknown';
  /** The one that fails first is first; of several on one day in the order of the VGR-ids. */
  readonly failures: readonly Failure[];
}

/** Judges a line. A day that is written is judged wherever it lies, a line without one on each day of the horizon. */
export function verdictOf(ws: Workspace, claim: Claim, horizon: Horizon): Verdict {
  if (!claim.period.readable) return { state: 'unknown', failures: [] };
  const { failures, isCertain } = rulingOf(ws, claim, judgedDays(claim, horizon), horizon);
  const inOrder = [...failures].sort((a, b) => firstDay(a) - firstDay(b) || compareNames(a, b));
  return { state: inOrder.length > 0 ? 'fails' : isCertain ? 'holds' : 'unknown', failures: inOrder };
}

/** The first day on which it fails. */
export function firstDay({ days }: Failure): Day {
  return daySet.first(days) as Day;
}

function compareNames({ person: a }: Failure, { person: b }: Failure): number {
  return (a?.name ?? '') < (b?.name ?? '') ? -1 : 1;
}

/** The days that a line is about. */
export function judgedDays({ period: { from, to } }: Claim, { asOf, until }: Horizon): DaySet {
  const first = from === FIRST_DAY ? Math.min(asOf, to) : from;
  return daySet.of(first, to === LAST_DAY ? Math.max(until, first) : to);
}

function rulingOf(ws: Workspace, claim: Claim, days: DaySet, horizon: Horizon): Ruling {
  switch (claim.kind) {
    case 'reach':
      return judgePersons(ws, claim, days);
    case 'group':
      return judgeGroup(ws, claim, days);
    case 'outside':
      return judgeOutside(ws, claim, days);
    case 'monitored':
      return judgeMonitoring(ws, claim, days, horizon);
    case 'covered':
      return judgeCover(ws, claim, days, horizon);
    default:
      return claim satisfies never;
  }
}
