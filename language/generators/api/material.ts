/** What a generator is given, and what it gives. */
import type { Finding, Language, Part, SeverityWord, Workspace } from '../../model/index.ts';
import type { Provisioning } from '../../provisioning/index.ts';
import type { Day } from '../../time/index.ts';

/** A finding in the words of the report, with what it was made from. */
export interface WordedFinding {
  readonly finding: Finding;
  readonly severity: SeverityWord;
  readonly message: string;
  readonly advice: string;
  readonly file: string;
  readonly line: number;
}

/** A set that was generated before, for what must be told as a change of it. */
export interface EarlierSet {
  /** It is of the same part of the organisation. */
  readonly isSamePart: boolean;
  /** The text of one of its files; undefined where it has none. */
  readonly textOf: (path: string) => string | undefined;
}

/** What all generators work on. */
export interface Material {
  readonly ws: Workspace;
  readonly provisioning: Provisioning;
  /** The first and the last day of the horizon. */
  readonly asOf: Day;
  readonly until: Day;
  /** What the output is limited to; undefined for the whole workspace. */
  readonly only: Part | undefined;
  /** Why someone is away is told, in what shows absences: semester, sjukfrånvaro or ledighet. */
  readonly includeAbsenceKind?: boolean;
  /** The set that stands where this one is to stand. */
  readonly earlier?: EarlierSet | undefined;
  /** What people read in reports is written in it: Swedish where it is left out. */
  readonly language?: Language;
  /** From the top of the repository to the workspace, with `/` at its end; empty for the top itself. */
  readonly prefix?: string;
  /** SHA-256 of a text in hexadecimal digits, where there is a faster one than generators have. */
  readonly digestOf?: (text: string) => string;
  /** In the order of reports. */
  readonly findings: readonly WordedFinding[];
}

/** A file to be written, its path relative to the output folder with `/`. */
export interface GeneratedFile {
  readonly path: string;
  /** Its text, to be written as UTF-8, in pieces that are made as they are asked for. Asked again, they are the same. */
  readonly pieces: Iterable<string>;
  /** Such pieces as stand in many files. */
  readonly shared?: readonly string[];
}

/**
 * One kind of output. Pure: the same material, the earlier set included, gives the same bytes. A file is made when it is asked for, so that those of a
 * large region need not all be held at once.
 */
export type Generator = (material: Material) => Iterable<GeneratedFile>;
