/** What is wrong with the words themselves, found while a file is read. */
import type { Origin } from './origin.ts';
import type { Sentence } from './sentence.ts';

/** Something wrong inside a declaration. */
export interface Problem {
  readonly code: string;
  readonly at: Origin;
  readonly message: Sentence;
  readonly advice: Sentence;
  /** Words that explain, elsewhere in the same declaration. */
  readonly related?: readonly { readonly at: Origin; readonly message: Sentence }[];
}

/** Something wrong in a file outside or across declarations; offsets from the start of the file (UTF-16 units). */
export interface FileProblem {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly message: Sentence;
  readonly advice: Sentence;
  readonly related?: readonly { readonly start: number; readonly end: number; readonly message: Sentence }[];
}
