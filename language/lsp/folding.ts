/** What of a text can be folded: blocks, and comments of several lines. */
import { gapBefore } from '../editing/format/comments.ts';
import { propertiesOf } from '../editing/format/shapes.ts';
import type { TreeNode } from '../grammar/generated/tree.ts';
import type { Parsed } from '../grammar/parse.ts';

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
