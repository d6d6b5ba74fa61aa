/** What could stand at a place in a text: reads the text up to there and asks the parser what it awaits. */

import { DECLARATION_STARTS, SITES } from './generated/tables.ts';
import { KIND } from './generated/tokens.ts';
import { lex, type Tokens } from './lexer.ts';
import { wordBefore } from './lexical/caret.ts';
import { canName } from './lexical/keywords.ts';
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

/** What could stand at `offset` of the text of `whole`. Nothing in comments. Reads from the last declaration that begins before. */
export function expectedAt(whole: Tokens, offset: number): ExpectedAt {
  const { text } = whole;
  const base = declarationBefore(whole, offset);
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

/** A word that may be a name begins a declaration only where its text or its block follows. */
function isName(kind: Tokens['kind'], token: number): boolean {
  const next = kind[token + 1];
  return canName(kind[token]) && next !== KIND.TEXT && next !== KIND['{'];
}

/** The start of the last line before `offset` that surely begins a declaration; 0 when none does. */
function declarationBefore({ text, kind, start, count }: Tokens, offset: number): number {
  for (let token = firstFrom(start, count, offset + 1) - 1; token > 0; token--) {
    const at = start[token] as number;
    const startsLine = text[at - 1] === '\n' || text[at - 1] === '\r';
    const begins = DECLARATION_STARTS[kind[token] as number] === 1;
    if (startsLine && begins && !DOUBTFUL.has(kind[token] as number) && !isName(kind, token)) return at;
  }
  return 0;
}

/** The first token that begins at an offset or after it. */
function firstFrom(start: Int32Array, count: number, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
