/** Finding tokens by place. */
import type { Tokens } from '../grammar/lexer.ts';
import { identityNumbersIn } from '../model/index.ts';

/** The token that holds an offset, or ends right before it; undefined between tokens. */
export function tokenAt(tokens: Tokens, offset: number): number | undefined {
  const token = firstEndingAfter(tokens, offset);
  if (token < tokens.count && (tokens.start[token] as number) <= offset) return token;
  return token > 0 && tokens.end[token - 1] === offset ? token - 1 : undefined;
}

/** The first token that ends after an offset; `count` where none does. */
export function firstEndingAfter(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** As far before words as what announces a number of theirs can stand. */
const REACH = 64;

/** Whether words of a text are, or are a part of, the identity number of a person: there is nothing to say of those. */
export function isOfIdentityNumber(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - REACH);
  const numbers = identityNumbersIn(text.slice(from, end + REACH));
  return numbers.some((number) => from + number.start < end && start < from + number.end);
}
