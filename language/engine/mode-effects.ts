/** What a unit's driftläge does to the findings about it. */
import { ABOUT_READ_ONLY, KEPT_IN_ARCHIVE, LOWERED_IN_READ_ONLY } from '../checks/families.ts';
import {
  daysInMode,
  daysOutOfUse,
  type Finding,
  modeOn,
  type Severity,
  type Subject,
  type Workspace,
} from '../model/index.ts';
import { type Day, type DaySet, daySet } from '../time/index.ts';

/** Whether anything of this code is said about the subject at all. */
export function isJudged(ws: Workspace, code: string, subject: Subject, asOf: Day): boolean {
  return (
    subject.unit === undefined || startsWithAny(code, KEPT_IN_ARCHIVE) || modeOn(ws, subject.unit, asOf) !== 'archived'
  );
}

/** The severity of a finding on a day, given the state of its unit. */
export function severityInMode(ws: Workspace, finding: Finding, day: Day): Severity {
  const unit = finding.subject?.unit;
  const lowers =
    unit !== undefined &&
    (finding.severity === 'error' || finding.severity === 'warning') &&
    startsWithAny(finding.code, LOWERED_IN_READ_ONLY) &&
    modeOn(ws, unit, day) === 'read-only';
  return lowers ? 'information' : finding.severity;
}

/** The days on which something is asked of a unit, and those on which it is asked less gravely. */
export interface Asked {
  readonly full: DaySet;
  readonly lowered: DaySet;
}

const NONE = daySet.EMPTY;
const ALWAYS: Asked = { full: daySet.ALL, lowered: NONE };

/**
 * When what the finding is about is asked of its unit. Never when the unit is archived; in läsläge less gravely, and where the
 * läsläge has yet to begin not at all, since nothing may then be mended any more: what is about läsläge itself apart.
 */
export function askedDays(ws: Workspace, { code, subject }: Finding, asOf: Day): Asked {
  const unit = subject?.unit;
  if (unit === undefined) return ALWAYS;
  if (startsWithAny(code, ABOUT_READ_ONLY)) return { full: without(daysInMode(ws, unit, 'archived')), lowered: NONE };
  const inUse = without(daysOutOfUse(ws, unit, asOf));
  const lowered = startsWithAny(code, LOWERED_IN_READ_ONLY) ? daysInMode(ws, unit, 'read-only') : NONE;
  return { full: daySet.subtract(inUse, lowered), lowered: daySet.intersect(inUse, lowered) };
}

function without(days: DaySet): DaySet {
  return daySet.subtract(daySet.ALL, days);
}

function startsWithAny(code: string, prefixes: readonly string[]): boolean {
  for (const prefix of prefixes) if (code.startsWith(prefix)) return true;
  return false;
}
