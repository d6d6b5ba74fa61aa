/** What a report format is given, and what it gives back. */
import type { Report, ReportedFinding } from '../../engine/index.ts';
import { isShipped } from '../../model/index.ts';
import type { Stamp } from '../../provisioning/index.ts';
import { SEVERITIES, type Unreadable } from '../../words/index.ts';
import type { Paint } from '../terminal/paint.ts';

/** The least severity that makes the program fail. */
export type FailOn = 'fel' | 'varning' | 'upplysning' | 'never';

export interface Printout {
  readonly report: Report;
  readonly unreadable: readonly Unreadable[];
  readonly failOn: FailOn;
  /** A routine that has expired is an error. */
  readonly failOnExpired: boolean;
  readonly exitCode: number;
  /** By which program, and from what. */
  readonly stamp: Stamp;
  /** Of this program, as `1.2.3`. */
  readonly programVersion: string;
  /** Text of a file, for quoting; undefined when it is gone. */
  readonly textOf: (file: string) => string | undefined;
  /** From the current folder to the workspace: continuous integration names files from the root of the repository. */
  readonly prefix: string;
  /** A file as it can be clicked where one stands. */
  readonly shown: (file: string) => string;
  /** The folder that was judged, as seen from where one stands; `.` where one stands in it. */
  readonly root: string;
  /** Nothing but findings is told. */
  readonly isQuiet: boolean;
  /** Columns to print in. */
  readonly width: number;
  readonly paint: Paint;
}

/** A report as text, ending in a line feed. */
export type Format = (printout: Printout) => string;

const LIMIT: Readonly<Record<FailOn, number>> = { never: -1, fel: 0, varning: 1, upplysning: 2 };

/** Whether nothing forgives a finding, neither an exception nor a baseline. */
function isOpen({ suppressed, known }: ReportedFinding): boolean {
  return suppressed === null && known !== true;
}

/** Findings about files of the workspace, and those about shipped routines. */
interface Parted {
  readonly own: readonly ReportedFinding[];
  readonly shipped: readonly ReportedFinding[];
}

function parted(findings: readonly ReportedFinding[]): Parted {
  return {
    own: findings.filter(({ file }) => !isShipped(file)),
    shipped: findings.filter(({ file }) => isShipped(file)),
  };
}

/** The findings that nothing forgives. */
export function openFindings({ findings }: Report): Parted {
  return parted(findings.filter(isOpen));
}

/** The findings that no exception forgives, those that a baseline has among them. */
export function toldFindings({ findings }: Report): Parted {
  return parted(findings.filter(({ suppressed }) => suppressed === null));
}

/** Those that a baseline has, about files of the workspace. */
export function knownFindings({ findings }: Report): readonly ReportedFinding[] {
  return findings.filter(({ known, file }) => known === true && !isShipped(file));
}

/** What is told at lines of a change: nobody can mend a shipped routine there, unless its age is an error. */
export function annotated({ report, failOnExpired }: Printout): readonly ReportedFinding[] {
  const { own, shipped } = toldFindings(report);
  return failOnExpired ? [...own, ...shipped] : own;
}

/** Whether a finding makes the program fail. What concerns days after the horizon never does. */
export function fails(finding: ReportedFinding, failOn: FailOn): boolean {
  return isOpen(finding) && !finding.afterHorizon && SEVERITIES.indexOf(finding.severity) <= LIMIT[failOn];
}

/** A file as continuous integration names it; undefined for one that is not in the repository. */
export function repositoryPath({ prefix }: Printout, file: string): string | undefined {
  return isShipped(file) ? undefined : prefix + file;
}
