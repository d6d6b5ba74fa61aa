/** What a unit's driftläge does to the findings about it. */
import { KEPT_IN_ARCHIVE, LOWERED_IN_READ_ONLY } from '../checks/families.ts';
import { type Finding, modeOn, type Severity, type Subject, type Workspace } from '../model/index.ts';
import type { Day } from '../time/index.ts';

/** Whether anything of this code is said about the subject at all. */
export function isJudged(ws: Workspace, code: string, subject: Subject, asOf: Day): boolean {
  return (
    subject.unit === undefined || startsWithAny(code, KEPT_IN_ARCHIVE) || modeOn(ws, subject.unit, asOf) !== 'archived'
  );
}

/** The severity of a finding, given the state of its unit. */
export function severityInMode(ws: Workspace, finding: Finding, asOf: Day): Severity {
  const unit = finding.subject?.unit;
  const lowers =
    unit !== undefined &&
    (finding.severity === 'error' || finding.severity === 'warning') &&
    startsWithAny(finding.code, LOWERED_IN_READ_ONLY) &&
    modeOn(ws, unit, asOf) === 'read-only';
  return lowers ? 'information' : finding.severity;
}

function startsWithAny(code: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => code.startsWith(prefix));
}
