/** What a report says of a finding, with what its place and its fingerprint among others follow from. */
import { comparePaths, distinction, type Finding, type Language, offsetOf, type Workspace } from '../../model/index.ts';
import { identityOf, identityPrinter } from '../fingerprint.ts';
import { messageOf } from '../render.ts';
import { reportedFinding } from '../report.ts';
import type { ReportedFinding } from '../report-shape.ts';

/** Plain data. */
export interface ToldFinding {
  readonly worded: Omit<ReportedFinding, 'fingerprint'>;
  readonly identity: string;
  /** Offset of its first character in its file. */
  readonly start: number;
  readonly trigger: string;
  /** The Swedish message: it comes last in the order, in every language. */
  readonly message: string;
}

export function toldOf(ws: Workspace, finding: Finding, language: Language): ToldFinding {
  const { fingerprint, ...worded } = reportedFinding(ws, finding, language);
  return {
    worded,
    identity: identityOf(finding),
    start: finding.mark.anchor.start + offsetOf(finding.mark.at),
    trigger: distinction(finding).trigger,
    message: messageOf(finding, 'sv'),
  };
}

/** In the order of a report, each with its fingerprint: as `wordedFindings` has them. */
export function reportedInOrder(told: readonly ToldFinding[]): readonly ReportedFinding[] {
  const print = identityPrinter();
  return [...told].sort(compareTold).map(({ worded, identity }) => ({ ...worded, fingerprint: print(identity) }));
}

function compareTold(a: ToldFinding, b: ToldFinding): number {
  return (
    comparePaths(a.worded.file, b.worded.file) ||
    a.start - b.start ||
    compareText(a.worded.code, b.worded.code) ||
    Number(a.worded.afterHorizon) - Number(b.worded.afterHorizon) ||
    compareText(a.trigger, b.trigger) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
