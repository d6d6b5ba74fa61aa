/** Finding tokens by place. */
import type { Tokens } from './lexer.ts';

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
