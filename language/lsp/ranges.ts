/** Ranges that follow the tree: what can be folded, and what a selection grows to. */

import { gapBefore } from '../editing/format/comments.ts';
import { propertiesOf } from '../editing/format/shapes.ts';
import type { TreeNode } from '../grammar/generated/tree.ts';
import { nodesAround } from '../grammar/nodes.ts';
import type { Parsed } from '../grammar/parse.ts';
import { tokenAt } from '../grammar/token-at.ts';

/** From the end of a block's opening line to its closing brace, or a comment of several lines. */
interface Fold {
  readonly start: number;
  readonly end: number;
  readonly sort: 'block' | 'comment';
}

/** Everything in a text that can be folded. */
export function foldsOf(parsed: Parsed): readonly Fold[] {
  const folds: Fold[] = [];
  const { tokens } = parsed;
  const visit = (node: TreeNode): void => {
    const [start, end] = [tokens.start[node.$first] as number, tokens.end[node.$last] as number];
    if (propertiesOf(node) !== undefined) folds.push({ start, end, sort: 'block' });
    for (const property of propertiesOf(node) ?? []) visit(property);
  };
  for (const node of parsed.declarations) visit(node);
  for (let token = 0; token <= tokens.count; token++) {
    const { start, comments } = gapBefore(tokens, token);
    let from = start;
    for (const { text } of comments) {
      const at = parsed.text.indexOf(text, from);
      from = at + text.length;
      if (/[\r\n]/.test(text)) folds.push({ start: at, end: from, sort: 'comment' });
    }
  }
  return folds;
}

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
