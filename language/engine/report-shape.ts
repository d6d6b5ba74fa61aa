/** What a report is made of: plain data in one language. */
import type { Language, SeverityWord } from '../model/index.ts';
import type { AbsencesBeyond } from './beyond.ts';

/** Lines and columns from 1, columns in UTF-16 units. */
export interface Place {
  /** Relative to the workspace with `/`, or `builtin:/name.rutin`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ReportedRoutine {
  readonly dokument: string;
  readonly version: string;
  /** ISO dates; null where the routine has no such end, as a source has neither. */
  readonly from: string | null;
  readonly to: string | null;
  readonly expired: boolean;
  /** The routine's own name, such as `Meddelandecenter`, and its title. */
  readonly name: string;
  readonly title: string;
}

/** A version that begins to hold after the as-of date, inside the horizon. */
export type ComingRoutine = Pick<ReportedRoutine, 'dokument' | 'version' | 'name'> & { readonly from: string };

export interface ReportedClause {
  readonly dokument: string;
  readonly version: string;
  readonly avsnitt: string;
  readonly citat: string;
  readonly expired: boolean;
  readonly name: string;
  readonly to: string | null;
}

export interface ReportedExemption {
  readonly motivering: string | null;
  readonly avvikelse: string | null;
  /** The VGR-id of who decided. */
  readonly beslutatAv: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** The decider as people know him: `Exempel Ett (exeet1)`. */
  readonly decider: string | null;
  /** What it is for: `FristadVC.samverkan`. */
  readonly subject: string;
  readonly place: Place;
}

export interface ReportedFinding extends Place {
  readonly code: string;
  readonly severity: SeverityWord;
  readonly message: string;
  readonly advice: string;
  /** The later day from which it will hold; undefined where it holds already. */
  readonly from?: string;
  readonly clause: ReportedClause | null;
  readonly alsoCites: readonly string[];
  readonly related: readonly (Place & { readonly message: string })[];
  readonly suppressed: ReportedExemption | null;
  /** It concerns nothing but days after the horizon, and makes nothing fail. */
  readonly afterHorizon: boolean;
  readonly fingerprint: string;
  /** Whether a baseline has it; undefined where there is none. */
  readonly known?: boolean;
}

/** A finding of a baseline that is found no more. */
export type GoneFinding = Pick<ReportedFinding, 'fingerprint' | 'code' | 'file' | 'message'>;

/** Findings by severity, not counting the suppressed nor those that a baseline has, and what was looked at. */
export interface Summary extends Readonly<Record<SeverityWord, number>> {
  readonly suppressed: number;
  readonly files: number;
  /** Those that a baseline has; undefined where there is none. */
  readonly known?: number;
}

export interface Report {
  readonly asOf: string;
  readonly horizonDays: number;
  /** The last day of the horizon. */
  readonly until: string;
  readonly language: Language;
  readonly routines: readonly ReportedRoutine[];
  readonly coming: readonly ComingRoutine[];
  /** Whether any rutin holds: without one nothing is judged but the files themselves and what källor say. */
  readonly isJudged: boolean;
  readonly findings: readonly ReportedFinding[];
  readonly summary: Summary;
  readonly units: number;
  readonly persons: number;
  readonly beyond: AbsencesBeyond;
  /** What a baseline has that is found no more; undefined where there is none. */
  readonly gone?: readonly GoneFinding[];
}
