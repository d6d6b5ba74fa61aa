/** Lists in which a comma is missing, and lists that have swallowed a misspelt property. */

import { BLOCKS } from '../generated/tables.ts';
import { KIND, KIND_NAMES } from '../generated/tokens.ts';
import type { TreeNode } from '../generated/tree.ts';
import { textOf } from '../lexical/text-of.ts';
import { isEnd, startsLine } from './layout.ts';
import { nearest } from './near.ts';
import { push } from './report.ts';
import type { State } from './state.ts';

/**
 * A name stands where a comma should: reports that, and true when it is an item all the same. False when it, or the
 * one before it, is a misspelt property rather than an item.
 */
export function missesComma(s: State): boolean {
  if (isMisspelt(s, s.at) || isMisspelt(s, s.at - 1)) return false;
  s.mishaps++;
  if (!s.quiet && !s.tokens.afterBad.has(s.at)) push(s, s.at, 'missing-comma');
  return true;
}

/** First on its line, followed on that line by something else than a comma, and almost a property of this block. */
function isMisspelt(s: State, token: number): boolean {
  const next = token + 1;
  if (s.kind[token] !== KIND.NAME || s.kind[next] === KIND[',']) return false;
  if (!startsLine(s, token) || isEnd(s, next) || startsLine(s, next)) return false;
  return nearest(textOf(s.tokens, token), propertyWords(s)) !== undefined;
}

function propertyWords(s: State): readonly string[] {
  const starts = BLOCKS[s.blocks.at(-1) ?? -1]?.starts;
  return starts === undefined ? [] : KIND_NAMES.filter((_, kind) => starts[kind] === 1);
}

/**
 * What follows a property cannot be read, and the last item of that property is a name that begins the line: that name
 * is what is wrong. Reads the property again without it, and stops at it. `errors` is how many errors there were before.
 */
export function readAgain<T extends TreeNode>(
  s: State,
  items: T[],
  errors: number,
  parse: (s: State) => T | undefined,
): void {
  const last = items.at(-1);
  const word = s.at - 1;
  if (last?.$last !== word || word === last.$first || s.kind[word] !== KIND.NAME) return;
  if (!startsLine(s, word) || startsLine(s, s.at) || isEnd(s, s.at)) return;
  const [at, kept] = [s.at, s.errors.splice(errors)];
  s.kind[word] = KIND.UNKNOWN;
  s.at = last.$first;
  const again = parse(s);
  s.kind[word] = KIND.NAME;
  if (again !== undefined && s.at === word) {
    items[items.length - 1] = again;
    return;
  }
  s.at = at;
  s.errors.splice(errors, s.errors.length, ...kept);
}
