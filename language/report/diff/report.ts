/** A diff as the three formats print it: findings with their places, and counts of who is concerned. */
import { type Options, type ReportedFinding, reportedFinding } from '../../engine/index.ts';
import { comparePaths, type Finding, type Language, type Workspace } from '../../model/index.ts';
import {
  besideRoutines,
  type DeclaredChange,
  type Diff,
  diffOf,
  type ExemptionChange,
  type Groups,
  groupsOf,
  isSameMeaning,
  type Side,
} from '../../plan/index.ts';
import { type Provisioning, provisioningOf, type Stamp } from '../../provisioning/index.ts';
import { formatDay } from '../../time/index.ts';
import { SEVERITIES } from '../../words/index.ts';
import { stampFor } from '../receipts/stamp.ts';
import { type ReportedComparison, reportedComparison } from '../routines/report.ts';
import { DiffPlaces } from './places.ts';

/** One version, opened. */
export interface ComparedSide {
  /** As it is called in the report: `main`, `examples/fristad`. */
  readonly label: string;
  readonly ws: Workspace;
  readonly options: Options;
  /** Of all that it was read from. */
  readonly digest: string;
}

export interface ReportedExemptionChange {
  readonly change: ExemptionChange;
  /** Codes and messages of the findings that came with it. */
  readonly forgivesNew: readonly ReportedFinding[];
  readonly forgivesOld: readonly ReportedFinding[];
}

export interface DiffReport {
  /** Of the newer version. */
  readonly stamp: Stamp;
  readonly baseDigest: string;
  readonly base: string;
  readonly head: string;
  readonly asOf: string;
  readonly until: string;
  readonly diff: Diff;
  readonly places: DiffPlaces;
  readonly groups: Groups;
  readonly isSame: boolean;
  readonly appeared: readonly ReportedFinding[];
  readonly disappeared: readonly ReportedFinding[];
  readonly changed: readonly { readonly before: ReportedFinding; readonly after: ReportedFinding }[];
  readonly exemptions: readonly ReportedExemptionChange[];
  /** What becomes of the krav of routines. */
  readonly routines: readonly ReportedComparison[];
  /** What is declared otherwise besides. */
  readonly others: readonly DeclaredChange[];
}

/** Compares two opened versions, as of the day of the newer. */
export function diffReport(base: ComparedSide, head: ComparedSide, language: Language): DiffReport {
  const { asOf, horizonDays } = head.options;
  const older = sideOf(base, head.options);
  const newer = sideOf(head, head.options);
  const diff = diffOf(older, newer);
  const was = reporter(older, language);
  const is = reporter(newer, language);
  const { appeared, disappeared, changed } = diff.findings;
  return {
    stamp: stampFor(head.ws, { ...head.options, digest: head.digest }),
    baseDigest: base.digest,
    base: base.label,
    head: head.label,
    asOf: formatDay(asOf),
    until: formatDay(asOf + horizonDays - 1),
    diff,
    places: new DiffPlaces(older.ws, newer.ws, diff.renames),
    groups: groupsOf(diff.changes, diff.renames, diff.telling),
    isSame: isSameMeaning(diff),
    appeared: inPlaceOrder(appeared.map(is)),
    disappeared: inPlaceOrder(disappeared.map(was)),
    changed: changed.map(({ before, after }) => ({ before: was(before), after: is(after) })),
    routines: diff.routines.map(({ comparison }) => reportedComparison(comparison)),
    others: besideRoutines(diff.declared, diff.routines),
    exemptions: diff.exemptions.map((change) => ({
      change,
      forgivesNew: change.forgivesNew.map(is),
      forgivesOld: change.forgivesOld.map(is),
    })),
  };
}

/** A version as it is compared, as of the day and horizon given. Its whole state is made when it is asked for. */
function sideOf({ ws, options }: ComparedSide, { asOf, horizonDays }: Options): Side {
  let made: Provisioning | undefined;
  return {
    ws,
    options: { ...options, asOf, horizonDays },
    get state() {
      made ??= provisioningOf(ws, { asOf, horizonDays, digest: '', routines: [] });
      return made;
    },
  };
}

function reporter({ ws }: Side, language: Language): (finding: Finding) => ReportedFinding {
  return (finding) => reportedFinding(ws, finding, language);
}

/** The gravest first, then by place. */
function inPlaceOrder(findings: readonly ReportedFinding[]): readonly ReportedFinding[] {
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      comparePaths(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      comparePaths(a.code + a.message, b.code + b.message),
  );
}
