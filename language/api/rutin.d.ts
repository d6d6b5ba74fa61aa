/** What the package `rutin` gives to programs: a workspace of texts judged, and a text in its shape. Nothing is read or written. */

/** The texts of a workspace by their paths in it, with `/`. */
export type Texts = Readonly<Record<string, string>>;

export interface CheckOptions {
  /** The day that everything is judged on: `2026-11-21`. */
  readonly asOf: string;
  /** Days ahead that are judged, that day counted, from 1 to 3660; else as the settings say, else 90. */
  readonly horizonDays?: number;
  /** The language of the messages; else as the settings say, else Swedish. */
  readonly language?: 'sv' | 'en';
  /** The text of the workspace's `rutin.config.json`. */
  readonly config?: string;
  /** Told in a sentence of each check that failed by a fault of the program; all else is judged. Without it that is thrown. */
  readonly onFault?: (sentence: string) => void;
}

/** As `rutin check --format json` writes it; `rutin/schemas/findings.schema.json` describes it. */
export interface Report {
  readonly version: 1;
  readonly stamp: Stamp;
  readonly asOf: string;
  readonly horizonDays: number;
  readonly routines: readonly RoutineInUse[];
  /** Versions that begin to hold after that day, within the horizon. */
  readonly coming: readonly ComingRoutine[];
  /** By file, line, column and code. */
  readonly findings: readonly Finding[];
  readonly summary: Summary;
  readonly absencesAfterHorizon: AbsencesAfterHorizon;
}

/** By which program, as of when and from what: the same for the same texts. */
export interface Stamp {
  readonly version: 1;
  /** `Rutin 1.2.3`. */
  readonly program: string;
  /** The version of the language. */
  readonly language: number;
  readonly asOf: string;
  readonly horizonDays: number;
  /** The last day of the horizon. */
  readonly until: string;
  /** Of the texts, the settings and the routines that come with the program: `sha256:…`. */
  readonly digest: string;
  /** Null: all of the organisation. */
  readonly only: string | null;
  readonly routines: readonly StampedRoutine[];
}

export interface StampedRoutine {
  readonly document: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly expired: boolean;
  /** Of the quotes that hold in it: `sha256:…`. */
  readonly text: string;
}

export type Severity = 'fel' | 'varning' | 'upplysning' | 'tips';

export interface RoutineInUse {
  readonly dokument: string;
  readonly version: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly expired: boolean;
}

export interface ComingRoutine {
  readonly dokument: string;
  readonly version: string;
  readonly from: string;
}

/** How many absences reach past the horizon: those that begin after it, before it, and those that have no end. */
export interface AbsencesAfterHorizon {
  readonly starting: number;
  readonly lasting: number;
  readonly open: number;
}

/** Lines and columns count from 1, columns in UTF-16 units. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The path of the text, or `builtin:/name.rutin` for a routine that comes with the program. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The later day from which it will hold; not there where it holds already. */
  readonly from?: string;
  readonly clause: Clause | null;
  readonly related: readonly RelatedPlace[];
  /** The exception that forgives it. */
  readonly suppressed: Exception | null;
  /** It concerns nothing but days after the horizon. */
  readonly afterHorizon: boolean;
  /** Its own within the report, and the same when lines move. */
  readonly fingerprint: string;
}

export interface Clause {
  readonly dokument: string;
  readonly version: string;
  readonly avsnitt: string;
  readonly citat: string;
  readonly expired: boolean;
}

export interface RelatedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Exception {
  readonly motivering: string | null;
  readonly avvikelse: string | null;
  readonly beslutatAv: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The first four do not count what exceptions forgive. */
export interface Summary extends Readonly<Record<Severity, number>> {
  readonly suppressed: number;
  readonly files: number;
}

/** Judges a workspace. Throws an Error, with a sentence as its message, where the options or the settings are no good. */
export declare function check(texts: Texts, options: CheckOptions): Report;

/** A text in its shape; undefined where it has errors of syntax, and is left as it is. */
export declare function format(text: string): string | undefined;
