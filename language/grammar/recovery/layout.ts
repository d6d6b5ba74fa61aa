/** Lines, columns and braces around tokens; asked only where something is amiss. */

import { DECLARATION_STARTS } from '../generated/tables.ts';
import { KIND } from '../generated/tokens.ts';
import { LINE_FEED, RETURN } from '../lexical/chars.ts';
import type { Tokens } from '../lexical/tokens.ts';
import type { State } from './state.ts';

/** The column of a token that is the first on its line, counted from 0; -1 for the others. */
export function column(tokens: Tokens, token: number): number {
  const start = tokens.start[token] as number;
  const floor = token === 0 ? 0 : (tokens.end[token - 1] as number);
  for (let i = start - 1; i >= floor; i--) {
    const char = tokens.text.charCodeAt(i);
    if (char === LINE_FEED || char === RETURN) return start - i - 1;
  }
  return token === 0 ? start : -1;
}

/** Whether no token stands before this one on its line. */
export function startsLine(s: State, token: number): boolean {
  return column(s.tokens, token) >= 0;
}

/**
 * What begins on a line of its own is judged by itself: an error in it has its own cause. Not where one has been reported
 * already, nor in what follows a missing brace.
 */
export function beginsAnew(s: State, token: number): void {
  if (!s.quiet || !startsLine(s, token)) return;
  const last = s.errors.at(-1);
  if (last?.kind !== 'missing-brace' && last?.start !== s.tokens.start[token]) s.quiet = false;
}

/** Whether the token looks like a misspelt property: a name first on its line, with more after it that is no comma. */
export function looksLikeProperty(s: State, token: number): boolean {
  const next = token + 1;
  if (s.kind[token] !== KIND.NAME || isEnd(s, next) || s.kind[next] === KIND[',']) return false;
  return startsLine(s, token) && !startsLine(s, next);
}

/** Whether the token is there at all: past the last one is the end, or the caret. */
export function isEnd(s: State, token: number): boolean {
  const kind = s.kind[token];
  return kind === KIND.END || kind === KIND.CARET;
}

/**
 * Whether a declaration begins here, however many braces are open: a keyword of one, first on its line, no further in
 * than the declaration that is being read.
 */
export function beginsDeclaration(s: State, token: number): boolean {
  if (DECLARATION_STARTS[s.kind[token] as number] !== 1) return false;
  const at = column(s.tokens, token);
  return at >= 0 && at <= Math.max(0, column(s.tokens, s.declaration));
}

/** Whether the braces that are open at `token` outnumber those that are closed from there to the next declaration. */
export function lacksBrace(s: State, token: number): boolean {
  return unmatched(s, token) < s.blocks.length;
}

/** The closing braces that nothing opens, from `token` to the next declaration. Counted once for all tokens between. */
function unmatched(s: State, token: number): number {
  const known = counts.get(s);
  if (known !== undefined && token >= known.from && token < known.from + known.counts.length) {
    return known.counts[token - known.from] as number;
  }
  const made = { from: token, counts: countFrom(s, token) };
  counts.set(s, made);
  return made.counts[0] ?? 0;
}

const counts = new WeakMap<State, { readonly from: number; readonly counts: Int32Array }>();

function countFrom(s: State, token: number): Int32Array {
  let end = token;
  while (!isEnd(s, end) && !(end > token && beginsDeclaration(s, end))) end++;
  const result = new Int32Array(end - token);
  let count = 0;
  for (let i = end - 1; i >= token; i--) {
    const kind = s.kind[i];
    if (kind === KIND['}']) count++;
    else if (kind === KIND['{'] && count > 0) count--;
    result[i - token] = count;
  }
  return result;
}
