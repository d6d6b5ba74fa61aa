/** What a unit's driftläge does to the findings about it. */
import { ABOUT_READ_ONLY, KEPT_IN_ARCHIVE, LOWERED_IN_READ_ONLY } from '../checks/families.ts';
import { daysInMode, type Finding, modeOn, type Severity, type Subject, type Workspace } from '../model/index.ts';
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

const ALWAYS: Asked = { full: daySet.ALL, lowered: daySet.EMPTY };

/**
 * When what the finding is about is asked of its unit. Never when the unit is archived; in läsläge less gravely, and where the
 * läsläge has yet to begin not at all, since nothing may then be mended any more: what is about läsläge itself apart.
 */
export function askedDays(ws: Workspace, { code, subject }: Finding, asOf: Day): Asked {
  const unit = subject?.unit;
  if (unit === undefined) return ALWAYS;
  const inUse = daySet.subtract(daySet.ALL, daysInMode(ws, unit, 'archived'));
  if (startsWithAny(code, ABOUT_READ_ONLY)) return { full: inUse, lowered: daySet.EMPTY };
  const readOnly = daysInMode(ws, unit, 'read-only');
  const open = { full: daySet.subtract(inUse, readOnly), lowered: daySet.EMPTY };
  if (modeOn(ws, unit, asOf) !== 'read-only') return open;
  return startsWithAny(code, LOWERED_IN_READ_ONLY)
    ? { ...open, lowered: readOnly }
    : { full: inUse, lowered: daySet.EMPTY };
}

function startsWithAny(code: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => code.startsWith(prefix));
}
