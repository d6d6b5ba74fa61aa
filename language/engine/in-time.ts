/** When a finding holds: today, from a later day of the horizon on, or on days of which some ask for nothing. */
import type { Message } from '../checks/api/index.ts';
import { modeNotes } from '../checks/support/mode-lines.ts';
import type { Finding, Severity, Workspace } from '../model/index.ts';
import { type Day, type DaySet, daySet } from '../time/index.ts';
import { type Asked, askedDays, severityInMode } from './mode-effects.ts';
import { severityRank } from './severity-rank.ts';

/** The days that are looked at. */
interface Horizon {
  readonly ws: Workspace;
  readonly asOf: Day;
  readonly until: Day;
}

const LOWER: Readonly<Record<Severity, Severity>> = {
  error: 'warning',
  warning: 'information',
  information: 'information',
  hint: 'hint',
};

/** The severity of what is to come. */
export function oneStepLower(severity: Severity): Severity {
  return LOWER[severity];
}

/**
 * The finding as it is said; undefined where nothing is.
 * @param holdsOn the days on which it holds; undefined: all
 */
export function inTime(finding: Finding, holdsOn: DaySet | undefined, horizon: Horizon): Finding | undefined {
  return finding.days === undefined
    ? onADay(finding, holdsOn ?? daySet.ALL, horizon)
    : onDays(finding, finding.days, horizon);
}

/** Of its days those on which most is asked. */
function onDays(finding: Finding, all: DaySet, { ws, asOf }: Horizon): Finding | undefined {
  const asked = askedDays(ws, finding, asOf);
  const days = daySet.intersect(all, asked.full);
  if (!daySet.isEmpty(days)) return { ...finding, days };
  const lowered = daySet.intersect(all, asked.lowered);
  return daySet.isEmpty(lowered)
    ? undefined
    : { ...finding, days: lowered, severity: severityInMode(ws, finding, daySet.first(lowered) ?? asOf) };
}

/** Today's, unless it is only told because of läsläge today and will be graver when that has ended. */
function onADay(finding: Finding, holdsOn: DaySet, horizon: Horizon): Finding | undefined {
  const { ws, asOf } = horizon;
  if (!daySet.contains(holdsOn, asOf)) return later(finding, holdsOn, horizon);
  const severity = severityInMode(ws, finding, asOf);
  const today = { ...finding, severity };
  if (severity === finding.severity) return today;
  const coming = later(finding, holdsOn, horizon);
  return coming !== undefined && severityRank(coming.severity) < severityRank(severity) ? coming : today;
}

function later(finding: Finding, holdsOn: DaySet, { ws, asOf, until }: Horizon): Finding | undefined {
  const days = daySet.clip(holdsOn, asOf + 1, until);
  if (daySet.isEmpty(days)) return undefined;
  const from = firstAsked(days, askedDays(ws, finding, asOf));
  return from === undefined ? undefined : inLaterWords({ ...finding, from }, from, ws);
}

/** The first day on which it is asked in full, else the first on which it is asked at all. */
function firstAsked(days: DaySet, { full, lowered }: Asked): Day | undefined {
  return daySet.first(daySet.intersect(days, full)) ?? daySet.first(daySet.intersect(days, lowered));
}

/** What has no words for later is as it is today, and the mode that makes it graver is pointed at. */
function inLaterWords(finding: Finding, from: Day, ws: Workspace): Finding {
  const severity = severityInMode(ws, { ...finding, severity: oneStepLower(finding.severity) }, from);
  const { later: words, advice } = finding.template as Message;
  if (words !== undefined) {
    const { sv, en } = words;
    return { ...finding, severity, template: { sv, en, advice: words.advice ?? advice } };
  }
  const unit = finding.subject?.unit;
  const related = unit === undefined ? finding.related : [...finding.related, ...modeNotes(ws, unit, from)];
  return { ...finding, severity, related };
}
