/** Finds where reading goes on after something that could not be read. */

import { BLOCKS, DECLARATION_STARTS } from '../generated/tables.ts';
import { KIND } from '../generated/tokens.ts';
import type { TokenRange } from '../generated/tree.ts';
import { beginsDeclaration, column, isEnd, lacksBrace, looksLikeProperty, startsLine } from './layout.ts';
import type { State } from './state.ts';

/** Notes that the tokens from `first` to `last` belong to nothing in the tree. */
export function lose(lost: TokenRange[], first: number, last: number): void {
  if (first <= last) lost.push([first, last]);
}

/**
 * Skips from the next token on, in a block whose property began at token `start`. True when the block goes on: a
 * property or its closing brace is next. False when it has ended without a brace.
 */
export function skipInBlock(s: State, start: number): boolean {
  let depth = 0;
  for (; !isEnd(s, s.at); s.at++) {
    const kind = s.kind[s.at];
    if (s.at > start && beginsDeclaration(s, s.at)) break;
    if (kind === KIND['{']) depth++;
    else if (kind === KIND['}'] && depth-- === 0) return found(s, start, true);
    else if (depth > 0 || s.at === start) continue;
    else if (beginsProperty(s, start) || beginsStranger(s, start)) return found(s, start, true);
    else if (belongsOutside(s, s.at)) break;
  }
  return found(s, start, false);
}

function found(s: State, start: number, goesOn: boolean): boolean {
  lose(s.lost, start, s.at - 1);
  return goesOn;
}

/** A property on a line of its own; on the same line only where the one before it was not first on its line either. */
function beginsProperty(s: State, start: number): boolean {
  const starts = BLOCKS[s.blocks.at(-1) ?? -1]?.starts;
  if (starts?.[s.kind[s.at] as number] !== 1) return false;
  return startsLine(s, s.at) || !startsLine(s, start);
}

/** Something that is no property either, on a line of its own and just as far in. */
function beginsStranger(s: State, start: number): boolean {
  return looksLikeProperty(s, s.at) && column(s.tokens, s.at) === column(s.tokens, start);
}

/** Whether a property of an outer block begins here on a line of its own, and braces are missing. */
export function belongsOutside(s: State, token: number): boolean {
  const kind = s.kind[token] as number;
  const outer = s.blocks.slice(0, -1);
  return outer.some((block) => BLOCKS[block]?.starts[kind] === 1) && startsLine(s, token) && lacksBrace(s, token);
}

/** Skips a header that could not be read, up to its brace on the same line. False when there is none. */
export function skipToBrace(s: State): boolean {
  const start = s.at;
  const touches = s.tokens.end[start - 1] === s.tokens.start[start];
  const at = plainEnd(s, start);
  if (touches || s.kind[at] !== KIND['{'] || startsLine(s, at)) return false;
  lose(s.lost, start, at - 1);
  s.at = at + 1;
  return true;
}

/** The first token from one on that is a brace, begins a line or is the end. Many headers may stand on one line: it is gone through once. */
function plainEnd(s: State, start: number): number {
  if (s.plainFrom <= start && start <= s.plainTo) return s.plainTo;
  let at = start;
  while (!isEnd(s, at) && s.kind[at] !== KIND['{'] && s.kind[at] !== KIND['}'] && !startsLine(s, at)) at++;
  s.plainFrom = start;
  s.plainTo = at;
  return at;
}

/** Skips to the next declaration from the next token on, blocks and all; `start` is where the one given up began. */
export function skipToDeclaration(s: State, start: number): void {
  let depth = 0;
  for (; !isEnd(s, s.at); s.at++) {
    const kind = s.kind[s.at] as number;
    if (s.at > start && (beginsDeclaration(s, s.at) || (depth === 0 && DECLARATION_STARTS[kind] === 1))) break;
    if (kind === KIND['{']) depth++;
    else if (kind === KIND['}'] && depth > 0 && --depth === 0) {
      s.at++;
      break;
    }
  }
  lose(s.broken, start, s.at - 1);
}
