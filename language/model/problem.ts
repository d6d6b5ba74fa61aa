/** What is wrong with the words themselves, found while a file is read. Under which rule, and in which words, the rules say. */
import type { Origin } from './origin.ts';

/** What may be wrong inside a declaration, with the values that say it. */
export interface DeclarationProblems {
  /** A property that may stand once stands again; as written, such as `del av`. */
  readonly secondProperty: { readonly property: string };
  readonly secondParameter: { readonly name: string };
  readonly noSuchDate: { readonly date: string };
  readonly noSuchTime: { readonly time: string };
  readonly reversedPeriod: { readonly from: string; readonly to: string };
  readonly reversedSpan: { readonly start: string; readonly end: string };
}

/** The words of the parser, which alone knows what could have stood there. */
interface Unreadable {
  readonly messageSv: string;
  readonly messageEn: string;
}

/** What may be wrong in a file outside or across declarations, with the values that say it. */
export interface FileProblems {
  readonly personalNumber: Readonly<Record<never, string>>;
  readonly coordinationNumber: Readonly<Record<never, string>>;
  readonly invisible: { readonly codePoint: number };
  readonly 'bad-character': Unreadable;
  readonly 'other-brackets': Unreadable;
  readonly 'other-comment': Unreadable;
  readonly 'date-shape': Unreadable;
  readonly 'time-shape': Unreadable;
  readonly dash: Unreadable;
  readonly quotes: Unreadable;
  readonly 'unterminated-text': Unreadable;
  readonly 'unterminated-comment': Unreadable;
  readonly unexpected: Unreadable;
  readonly 'near-word': Unreadable & { readonly suggestion: string };
  readonly 'missing-comma': Unreadable;
  readonly 'missing-brace': Unreadable;
  readonly 'missing-open-brace': Unreadable;
  readonly 'end-of-file': Unreadable;
  readonly unfinished: Unreadable;
  readonly 'surplus-brace': Unreadable;
  readonly 'reserved-name': Unreadable;
  readonly 'role-words': Unreadable;
}

/** The values of every problem, by its name. */
export type ProblemValues = DeclarationProblems & FileProblems;

type Named<V> = { readonly [K in keyof V]: { readonly trigger: K; readonly args: V[K] } }[keyof V];

/** Which problem it is, and its values. */
export type NamedProblem = Named<ProblemValues>;

/** Something wrong inside a declaration. */
export type Problem = Named<DeclarationProblems> & {
  readonly at: Origin;
  /** Words that explain, elsewhere in the same declaration. */
  readonly beside?: Origin;
};

/** Something wrong in a file outside or across declarations; offsets from the start of the file (UTF-16 units). */
export type FileProblem = Named<FileProblems> & {
  readonly start: number;
  readonly end: number;
  /** Words that explain, elsewhere in the file. */
  readonly beside?: { readonly start: number; readonly end: number };
};
