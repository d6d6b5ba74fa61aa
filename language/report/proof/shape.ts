/** What is told of proofs: plain data. */
import type { Language, Sentence } from '../../model/index.ts';

/** A line of a förväntan, and what came of going through all that could break it. Days as `YYYY-MM-DD`. */
export interface ReportedProof {
  /** As it is written, on one line. */
  readonly claim: string;
  /** Where it stands; null for one that was asked about. */
  readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
  readonly state: 'proved' | 'refuted' | 'unproved';
  /** Why nothing is proved; null else. */
  readonly reason: 'unknown' | 'unread' | 'bound' | 'fault' | null;
  readonly from: string;
  /** Null where the days have no end. */
  readonly to: string | null;
  /** The last day on which a further absence was tried. */
  readonly last: string;
  /** Whose absence, or being ombud, could matter. */
  readonly persons: number;
  /** The kinds of days on which something was tried. */
  readonly kinds: number;
  /** The absences, and the lines of ombud in them, that the routines were asked about. */
  readonly absences: number;
  readonly delegates: number;
  readonly counterexample: { readonly day: string; readonly message: Sentence; readonly text: string } | null;
}

export interface ProofReport {
  readonly asOf: string;
  /** How many further absences there were at once. */
  readonly most: number;
  readonly language: Language;
  readonly proofs: readonly ReportedProof[];
}
