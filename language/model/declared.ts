/** What every declaration has, whatever it declares. */
import type { Anchor, Origin } from './origin.ts';
import type { Problem } from './problem.ts';
import type { Stated } from './values.ts';

/** What every declaration has. */
export interface Declared {
  readonly anchor: Anchor;
  /** NFC; empty for a declaration that has no name (frånvaro, undantag, beställning). */
  readonly name: string;
  readonly nameAt: Origin;
  /** The display text after the name; undefined when missing, empty or blank. */
  readonly text: Stated<string> | undefined;
  /** The first to the last character of the declaration. */
  readonly whole: Origin;
  /** A syntax error stands in it: what it lacks proves nothing. */
  readonly broken: boolean;
  /** Names that stand in the parts of it that could not be read. */
  readonly lost: readonly string[];
  /** Keywords that stand in the parts of it that could not be read. */
  readonly lostWords: readonly string[];
  /** What was wrong with its own words. */
  readonly problems: readonly Problem[];
  /** Text of the documentation comment before it. */
  readonly documentation: string | undefined;
}

/** What a declaration has besides that: its own properties, the places beside them not counted. */
export type Own<D extends Declared> = Exclude<keyof D, keyof Declared | 'kind' | `${string}At`>;
