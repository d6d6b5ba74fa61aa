/** What could stand at a place in a text: reads the text up to there and asks the parser what it awaits. */

import { DECLARATION_STARTS, SITES } from './generated/tables.ts';
import { KIND } from './generated/tokens.ts';
import { lex } from './lexer.ts';
import { wordBefore } from './lexical/caret.ts';
import { kindOfWord } from './lexical/keywords.ts';
import { parseDeclaration } from './parser/parser.ts';
import { readDeclarations } from './recovery/declarations.ts';
import { State } from './recovery/state.ts';
import { kindList } from './sites.ts';

/** Tokens of these kinds could stand there; `rule` would read them, into `property` where it keeps them. */
export interface Place {
  readonly kinds: readonly number[];
  readonly rule: string;
  readonly property: string | undefined;
}

/**
 * What could stand at a caret. `expected` has the kinds of token, `places` the same by rule and property, innermost
 * first. `path` names the rules that are open there, outermost first; `property` is the one that the innermost rule
 * would fill. `start` is where the word begins that the caret stands in or right after; else the caret itself.
 */
export interface ExpectedAt {
  readonly expected: readonly number[];
  readonly places: readonly Place[];
  readonly path: readonly string[];
  readonly property: string | undefined;
  readonly start: number;
}

/** What could stand at `offset`. Nothing in comments. Reads from the last declaration that begins before. */
export function expectedAt(text: string, offset: number): ExpectedAt {
  const base = declarationBefore(text, offset);
  const { tokens, start } = wordBefore(lex(text.slice(base, offset)));
  if (tokens === undefined) return { expected: [], places: [], path: [], property: undefined, start: offset };
  const state = new State(tokens);
  readDeclarations(state, parseDeclaration);
  const { sites = [], path = [] } = state.caret ?? {};
  const slots = sites.flatMap((site) => SITES[site]?.slots ?? []);
  const places = slots.map(({ kinds, rule, property }) => ({ kinds: kindList(kinds), rule, property }));
  const expected = [...new Set(places.flatMap(({ kinds }) => kinds))].sort((a, b) => a - b);
  return { expected, places, path, property: places[0]?.property, start: base + start };
}

/** These begin declarations, but lines inside them too. */
const DOUBTFUL: ReadonlySet<number> = new Set([KIND.beställning, KIND.funktion]);

/** The start of the last line before `offset` that surely begins a declaration, outside comments; 0 when none does. */
function declarationBefore(text: string, offset: number): number {
  let line = offset;
  while (line > 0) {
    line = text.lastIndexOf('\n', line - 1) + 1;
    if (beginsDeclaration(text, line) && !isInComment(text, line)) return line;
    line--;
  }
  return 0;
}

function beginsDeclaration(text: string, line: number): boolean {
  let end = line;
  while (end < text.length && /\p{L}|\p{M}/u.test(text.charAt(end))) end++;
  const kind = end === line ? KIND.NAME : kindOfWord(text.slice(line, end));
  return DECLARATION_STARTS[kind] === 1 && !DOUBTFUL.has(kind);
}

function isInComment(text: string, offset: number): boolean {
  return offset > 0 && text.lastIndexOf('/*', offset - 1) > text.lastIndexOf('*/', offset - 1);
}
