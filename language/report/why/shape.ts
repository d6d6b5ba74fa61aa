/** What is told of why something is found: plain data in one language. */
import type { Place, ReportedFinding } from '../../engine/index.ts';

/** A sentence, and where it can be read; null where it stands nowhere. */
export interface Told {
  readonly text: string;
  readonly place: Place | null;
}

/** A parameter of the check as it held when this was found. */
export interface ToldParameter extends Told {
  /** As a routine writes it. */
  readonly name: string;
  /** Stated by the krav itself, taken over from the region's, or the check's own where none states it. */
  readonly from: 'clause' | 'region' | 'default';
  /** Which krav of which version of which routine; null by default. */
  readonly source: string | null;
}

/** What was not met. */
export interface ToldRule extends Told {
  readonly code: string;
  /** The sentence of the routine word for word; what a rule of the language says in short. */
  readonly quote: string;
  /** Further sentences: where it was taken over from, what else rests on it. */
  readonly notes: readonly Told[];
}

/** A day on which it holds. */
interface ToldDay {
  /** ISO. */
  readonly day: string;
  readonly text: string;
}

/** An edit that was tried. The lines are those that differ; before is empty for what is only added, after for what is only taken away. */
export interface ToldEdit {
  readonly title: string;
  /** What it is made of: a quick fix of the editor, a number of the routine's, a line less. */
  readonly kind: 'fix' | 'number' | 'removal';
  readonly file: string;
  /** The first line that differs, from 1. */
  readonly line: number;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What is then found that was not. */
  readonly come: readonly { readonly code: string; readonly message: string }[];
}

/** Why something is found. */
export interface Why {
  readonly finding: ReportedFinding;
  readonly rule: ToldRule;
  readonly severity: readonly Told[];
  readonly parameters: readonly ToldParameter[];
  /** Local routines and exceptions for the same clause. */
  readonly beside: readonly Told[];
  readonly facts: readonly Told[];
  /** So many more facts were read. */
  readonly factsLeft: number;
  readonly days: readonly ToldDay[];
  /** So many more days. */
  readonly daysLeft: number;
  readonly edits: readonly ToldEdit[];
}
