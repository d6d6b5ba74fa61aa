/** What is said of a word of the language, in the place where it stands. */
import type { CheckName } from '../checks/index.ts';
import type { WordKey } from '../grammar/generated/words.ts';
import type { KnownWords, Sentence } from '../model/index.ts';

/** A word that the language knows by heart where any may stand, after the rule that reads it: `Role.läkare`. */
export type KnownKey =
  | `Role.${KnownWords['role']}`
  | `Kind.${KnownWords['unitKind']}`
  | `Channel.${KnownWords['channel']}`
  | `Content.${KnownWords['content']}`
  | `Via.${KnownWords['way']}`
  | `LogReview.${KnownWords['interval']}`;

/** A word in its place. */
export type PlacedWord = WordKey | KnownKey | `CheckBinding.${CheckName}`;

export interface Entry {
  /** The words of what is explained, in order: those of `del av`. */
  readonly of: readonly PlacedWord[];
  /** Other forms of them. */
  readonly also?: readonly PlacedWord[];
  /** The rule around them, where they say something else there than elsewhere. */
  readonly within?: string;
  /** What it means, in a sentence or two. */
  readonly meaning: Sentence;
  /** Whole declarations. */
  readonly example: string;
  /** The clauses that it is there for. */
  readonly clauses?: readonly string[];
}
