/** What a rule says of the words themselves: found while a file is read, and told with the rule's own messages. */
import type { ProblemValues, Sentence } from '../../model/index.ts';
import type { Args, Message } from './messages.ts';

/** What is written in the holes of a problem's message. */
export type ProblemWords = Readonly<Record<string, string | number>>;

/** A message about a problem; its holes are filled with the values of the problem, or with what `values` makes of them. */
export interface ProblemMessage extends Message {
  readonly values?: (found: never) => ProblemWords;
  /** Said of the words that explain it. */
  readonly beside?: Sentence;
}

export type ProblemMessages = Readonly<Partial<Record<keyof ProblemValues, ProblemMessage>>>;

type Filled<M, K> = M extends { readonly values: (found: never) => infer V }
  ? V
  : K extends keyof ProblemValues
    ? ProblemValues[K]
    : never;

/** Messages whose every hole has a value; a hole without one does not compile. */
export type Filling<M> = {
  readonly [K in keyof M]: M[K] extends Message
    ? Filled<M[K], K> extends Args<M[K]> & ProblemWords
      ? unknown
      : never
    : never;
};
