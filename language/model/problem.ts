/** What is wrong with the words themselves, found while a file is read. Under which rule, and in which words, the rules say. */
import type { Origin } from './origin.ts';
import type { Unreadable } from './unreadable.ts';

/** What may be wrong inside a declaration, with the values that say it. */
export interface DeclarationProblems {
  /** A property that may stand once stands again; as written, such as `del av`. */
  readonly secondProperty: { readonly property: string };
  readonly secondParameter: { readonly name: string };
  readonly noSuchDate: { readonly date: string };
  readonly noSuchTime: { readonly time: string };
  readonly reversedPeriod: { readonly from: string; readonly to: string };
  readonly repealedBeforehand: { readonly repealed: string; readonly from: string };
  readonly reversedSpan: { readonly start: string; readonly end: string };
}

/** What may be wrong in a file outside or across declarations, with the values that say it. */
export interface FileProblems extends Unreadable {
  readonly personalNumber: Readonly<Record<never, string>>;
  readonly coordinationNumber: Readonly<Record<never, string>>;
  readonly invisible: { readonly codePoint: number };
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

/** Something in a file that could not be read. */
export type UnreadableProblem = Named<Unreadable>;

/** Something wrong in a file outside or across declarations; offsets from the start of the file (UTF-16 units). */
export type FileProblem = Named<FileProblems> & {
  readonly start: number;
  readonly end: number;
  /** Words that explain, elsewhere in the file. */
  readonly beside?: { readonly start: number; readonly end: number };
};
