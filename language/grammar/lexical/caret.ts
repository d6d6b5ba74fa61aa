/** Ends tokens at a caret: the word that is being written there gives way to it. */

import { FIRST_KEYWORD, KIND } from '../generated/tokens.ts';
import { isInComment } from './hidden.ts';
import type { Tokens } from './tokens.ts';

/** Tokens that are still being written when the caret touches them. */
const UNFINISHED: ReadonlySet<number> = new Set([
  KIND.NAME,
  KIND.INT,
  KIND.DATE,
  KIND.TIME,
  KIND.ORGANISATION_NUMBER,
  KIND.CLAUSE_ID,
  KIND.HSA_ID,
]);
/** What may become part of one token with what follows it: `MC-`, `2026-07`. */
const BEGUN: ReadonlySet<number> = new Set([KIND.NAME, KIND.INT, KIND.CLAUSE_ID, KIND['-']]);

/**
 * The tokens of a text that ends at the caret, with the caret in place of the word it touches, and where that word
 * begins. No tokens when the caret is in a comment.
 */
export function wordBefore(tokens: Tokens): { readonly tokens: Tokens | undefined; readonly start: number } {
  if (isInComment(tokens, tokens.count - 1, tokens.text.length)) {
    return { tokens: undefined, start: tokens.text.length };
  }
  const count = countBefore(tokens);
  const start = count < tokens.count ? (tokens.start[count] as number) : tokens.text.length;
  tokens.kind[count] = KIND.CARET;
  tokens.kind[count + 1] = KIND.END;
  tokens.start[count] = start;
  tokens.end[count] = tokens.text.length;
  const { text, kind, start: starts, end, docs } = tokens;
  return { tokens: { text, kind, start: starts, end, count, docs, errors: [], afterBad: new Set() }, start };
}

/** How many tokens stand before the word at the caret. */
function countBefore(tokens: Tokens): number {
  const open = openText(tokens);
  if (open !== undefined) return open;
  let last = tokens.count - 1;
  if (last < 0 || !touches(tokens, last)) return last + 1;
  const kind = tokens.kind[last] as number;
  if (kind >= FIRST_KEYWORD) return last;
  if (!UNFINISHED.has(kind) && !BEGUN.has(kind)) return last + 1;
  while (isBegun(tokens, last - 1) && tokens.end[last - 1] === tokens.start[last]) last--;
  return tokens.kind[last] === KIND['-'] ? last + 1 : last;
}

function isBegun(tokens: Tokens, token: number): boolean {
  return token >= 0 && BEGUN.has(tokens.kind[token] as number);
}

/** Whether the token, or what could not be read right after it, reaches to the caret. */
function touches(tokens: Tokens, token: number): boolean {
  const end = tokens.end[token] as number;
  const bad = tokens.errors.at(-1);
  const reach = bad?.kind === 'bad-character' && bad.start === end ? bad.end : end;
  return reach === tokens.text.length;
}

/** The text that the caret stands in: one that nothing has ended on the caret's line, whatever its last words look like. */
function openText({ errors, text }: Tokens): number | undefined {
  const error = errors.findLast(({ kind }) => kind === 'unterminated-text');
  return error === undefined || /[\r\n]/.test(text.slice(error.start)) ? undefined : error.token;
}
