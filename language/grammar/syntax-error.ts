/** What is wrong with a text: one value for each error, of the lexer or of the parser. */
import type { BlockType } from './generated/properties.ts';

/** A character or a word that is not written as the language writes it; the lexer mended it or left it out. */
export type LexicalErrorKind =
  | 'bad-character'
  | 'invisible-character'
  | 'date-shape'
  | 'time-shape'
  | 'dash'
  | 'quotes'
  | 'unterminated-text'
  | 'unterminated-comment';

/** A word that cannot stand where it stands, or one that is missing there. */
export type ParserErrorKind =
  | 'unexpected'
  | 'missing-comma'
  | 'missing-brace'
  | 'missing-open-brace'
  | 'end-of-file'
  | 'surplus-brace'
  | 'reserved-name'
  | 'role-words';

/** A block that is open where an error is: the rule that makes it, its name as written, and where it begins. */
export interface OpenBlock {
  readonly rule: BlockType;
  readonly name: string;
  readonly start: number;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * One error. Offsets are UTF-16 units in the text; `end` is exclusive. `expected` holds the keywords and the names of
 * the terminals that could stand there; `before` and `after` are the rest of its line, no more than a few words; `suggestion` is the one of them that `found` is near to. `block` is the
 * innermost open block; `properties` says that what could stand there includes all properties of that block.
 */
export interface SyntaxError {
  readonly kind: LexicalErrorKind | ParserErrorKind;
  readonly start: number;
  readonly end: number;
  readonly found: string;
  readonly expected: readonly string[];
  readonly before: string;
  readonly after: string;
  readonly suggestion: string | undefined;
  readonly block: OpenBlock | undefined;
  readonly properties: boolean;
}

/** An error of the lexer, with the token that was read in its place; undefined where no token was. */
export interface LexicalError {
  readonly kind: LexicalErrorKind;
  readonly start: number;
  readonly end: number;
  readonly token: number | undefined;
}
