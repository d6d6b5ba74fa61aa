/** Lists in which a comma is missing, and lists that have swallowed a misspelt property. */

import { FIRST_KEYWORD, KIND, KIND_NAMES } from '../generated/tokens.ts';
import type { TreeNode } from '../generated/tree.ts';
import { canName } from '../lexical/keywords.ts';
import { isConjunction } from '../lexical/slips.ts';
import { textOf } from '../lexical/text-of.ts';
import { isEnd, startsLine } from './layout.ts';
import { nearest } from './near.ts';
import { push } from './report.ts';
import type { State } from './state.ts';

const KEYWORDS = KIND_NAMES.slice(FIRST_KEYWORD);
const LONGEST = Math.max(...KEYWORDS.map((word) => word.length)) + 2;

/**
 * A name stands where a comma should: reports that, and true when it is an item all the same. False when it, or the
 * one before it, is a misspelt keyword rather than an item.
 */
export function missesComma(s: State): boolean {
  const before = s.at - 1;
  if (isMisspelt(s, s.at) || (startsLine(s, before) && isMisspelt(s, before))) return false;
  s.mishaps++;
  if (!s.quiet && !s.tokens.afterBad.has(s.at)) push(s, s.at, 'missing-comma');
  if (isConjoined(s)) s.at++;
  return true;
}

/** `exeet1 och exetv1`: the word between them stands for the comma. */
function isConjoined(s: State): boolean {
  const next = s.at + 1;
  return isConjunction(textOf(s.tokens, s.at)) && canName(s.kind[next]) && !startsLine(s, next);
}

/** Almost a keyword, and followed on its line by something that does not follow an item. */
function isMisspelt(s: State, token: number): boolean {
  const next = token + 1;
  if (s.kind[token] !== KIND.NAME || s.kind[next] === KIND[','] || isEnd(s, next) || startsLine(s, next)) return false;
  const length = (s.tokens.end[token] as number) - (s.tokens.start[token] as number);
  return length <= LONGEST && nearest(textOf(s.tokens, token), KEYWORDS) !== undefined;
}

/**
 * What follows a property cannot be read, and the last item of that property is a name that begins the line: that name
 * is what is wrong. Reads the property again without it, and stops at it. `errors` is how many there were before.
 */
export function readAgain<T extends TreeNode>(
  s: State,
  items: T[],
  errors: number,
  parse: (s: State) => T | undefined,
): void {
  const last = items.at(-1);
  const word = s.at - 1;
  const kind = s.kind[word] as number;
  if (last?.$last !== word || word === last.$first || !canName(kind)) return;
  if (!startsLine(s, word) || startsLine(s, s.at) || isEnd(s, s.at)) return;
  const [at, kept] = [s.at, s.errors.splice(errors)];
  s.kind[word] = KIND.UNKNOWN;
  s.at = last.$first;
  s.noteAt = s.at;
  s.noteCount = 0;
  const again = parse(s);
  s.kind[word] = kind;
  if (again !== undefined && s.at === word) {
    items[items.length - 1] = again;
    return;
  }
  s.at = at;
  s.errors.length = errors;
  for (const error of kept) s.errors.push(error);
}
