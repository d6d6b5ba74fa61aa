/** What a unit's driftläge does to the findings about it. */
import { type Finding, modeOn, type Severity, type Subject, type Workspace } from '../model/index.ts';
import type { Day } from '../time/index.ts';

/** Findings of these families say what a unit in use must have; in läsläge nothing may be added, so they only inform. */
const LOWERED_IN_READ_ONLY = ['MC-ORG-', 'MC-HAN-', 'MC-BEV-', 'MC-ANS-', 'IN-FRS-'];

/** What is said even of an archived unit. */
const KEPT_IN_ARCHIVE = ['RUT-', 'LL-SAM-03', 'LL-SAM-05'];

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
