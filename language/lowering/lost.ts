/** What stands in the parts of a file that could not be read: its absence elsewhere proves nothing. */
import { FIRST_KEYWORD, KIND } from '../grammar/generated/tokens.ts';
import type { Token } from '../grammar/generated/tree.ts';
import { type Tokens, textOf } from '../grammar/lexer.ts';

/** Adds the names and clause ids from one token to another, words that recovery could make nothing of included. */
export function addNames(tokens: Tokens, first: Token, last: Token, names: string[]): void {
  for (let token = first; token <= last; token++) {
    const kind = tokens.kind[token];
    if (kind === KIND.NAME || kind === KIND.UNKNOWN || kind === KIND.CLAUSE_ID) names.push(textOf(tokens, token));
  }
}

/** Adds the keywords from one token to another. */
export function addWords(tokens: Tokens, first: Token, last: Token, words: string[]): void {
  for (let token = first; token <= last; token++) {
    if ((tokens.kind[token] as number) >= FIRST_KEYWORD) words.push(textOf(tokens, token));
  }
}
