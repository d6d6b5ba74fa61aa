/** What is told of expectations: plain data in one language. */
import type { Place } from '../../engine/index.ts';
import type { Language } from '../../model/index.ts';

export type ClaimState = 'holds' | 'fails' | 'unknown';

/** A place with a few words on what it has to do with the matter. */
export interface ToldPlace extends Place {
  readonly message: string;
}

/** A line of a förväntan, at the place of its words. */
export interface ReportedClaim extends Place {
  /** In the words of the language, on one line. */
  readonly text: string;
  readonly state: ClaimState;
  /** What does not hold, or why nothing can be said; null for a line that holds. */
  readonly message: string | null;
  /** What to do; null for a line that holds. */
  readonly advice: string | null;
  /** The first day on which it fails, `YYYY-MM-DD`; null for one that does not. */
  readonly day: string | null;
  /** The VGR-id of whom it says it of first; null where it is of no person. */
  readonly person: string | null;
  /** The lines by which the person reaches the inbox, or that are there in place of what is lacking. */
  readonly path: readonly ToldPlace[];
  /** The fewest lines that would have to go for it to hold; null where no removal mends it. */
  readonly remove: readonly ToldPlace[] | null;
}

export interface ReportedExpectation extends Place {
  /** Empty where none is written. */
  readonly title: string;
  readonly justification: string | null;
  readonly claims: readonly ReportedClaim[];
}

/** What no expectation speaks of. */
export interface Unspoken {
  readonly inboxes: readonly (Place & { readonly key: string; readonly title: string })[];
  readonly absences: readonly (Place & { readonly person: string; readonly name: string; readonly period: string })[];
}

export interface ExpectationReport {
  readonly asOf: string;
  readonly until: string;
  readonly language: Language;
  readonly expectations: readonly ReportedExpectation[];
  readonly summary: Readonly<Record<ClaimState, number>>;
  /** Undefined where nobody asked. */
  readonly unspoken?: Unspoken;
}
