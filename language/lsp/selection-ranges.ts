/** What a selection grows to, step by step, along the tree. */
import { nodesAround } from '../grammar/nodes.ts';
import type { Parsed } from '../grammar/parse.ts';
import { tokenAt } from '../grammar/token-at.ts';

/** The ranges around an offset, from the word to the whole text. */
export function selectionAt(
  parsed: Parsed,
  offset: number,
): readonly { readonly start: number; readonly end: number }[] {
  const { tokens, text } = parsed;
  const ranges: { start: number; end: number }[] = [];
  const add = (start: number, end: number): void => {
    const inner = ranges.at(-1);
    const grows =
      inner === undefined || (start <= inner.start && end >= inner.end && end - start > inner.end - inner.start);
    if (grows) ranges.push({ start, end });
  };
  const token = tokenAt(tokens, offset);
  if (token !== undefined) add(tokens.start[token] as number, tokens.end[token] as number);
  for (const node of nodesAround(parsed, offset).reverse()) {
    add(tokens.start[node.$first] as number, tokens.end[node.$last] as number);
  }
  add(0, text.length);
  return ranges.length === 0 ? [{ start: offset, end: offset }] : ranges;
}
