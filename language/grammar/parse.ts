/** Text to syntax tree: the parser that checking and the editor stand on. It never fails, whatever the text. */

import type { DeclarationNode, TokenRange } from './generated/tree.ts';
import { lex, type Tokens } from './lexer.ts';
import { parseDeclaration } from './parser/parser.ts';
import { readDeclarations } from './recovery/declarations.ts';
import { allErrors } from './recovery/errors.ts';
import { State } from './recovery/state.ts';
import type { SyntaxError as ReadingError } from './syntax-error.ts';

/** A range of tokens that lies in no declaration of the tree; both ends belong to it. */
interface BrokenRegion {
  readonly first: number;
  readonly last: number;
}

/**
 * What a text holds. The tree has only what was read whole; a declaration with an error in it is marked `$broken`, and
 * `broken` says what belongs to no declaration. Errors are in the order of the text.
 */
export interface Parsed {
  readonly text: string;
  readonly tokens: Tokens;
  readonly declarations: readonly DeclarationNode[];
  readonly broken: readonly BrokenRegion[];
  readonly errors: readonly ReadingError[];
}

/** Reads `text`. Linear in its length. */
export function parse(text: string): Parsed {
  const tokens = lex(text);
  const state = new State(tokens);
  const declarations = readDeclarations(state, parseDeclaration);
  const errors = allErrors(state, declarations);
  return { text, tokens, declarations, broken: state.broken.map(region), errors };
}

function region([first, last]: TokenRange): BrokenRegion {
  return { first, last };
}
