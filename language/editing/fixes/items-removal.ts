/** Taking items out of a list that is written with commas: what is said of the others in comments stays with them. */
import { KIND } from '../../grammar/generated/tokens.ts';
import type { TreeNode } from '../../grammar/generated/tree.ts';
import { siblingsIn } from '../../grammar/nodes.ts';
import type { Parsed } from '../../grammar/parse.ts';
import type { TextEdit } from '../text-edit.ts';
import { lineBreakBefore, marginStart, removal, restOfLine } from './edits.ts';

/** Takes items of one type out of a comma-separated list; the whole line where there are no others of it. */
export function itemsRemoval(parsed: Parsed, items: readonly TreeNode[], line: TreeNode): readonly TextEdit[] {
  const { nodes } = siblingsIn(line, (items[0] as TreeNode).$type);
  const going = new Set(items);
  if (nodes.every((node) => going.has(node))) return [removal(parsed, line)];
  const edits = nodes.filter((node) => going.has(node)).map((node) => itemOut(parsed, node, node !== nodes.at(-1)));
  const last = nodes.at(-1) as TreeNode;
  if (!going.has(last) || isComma(parsed, last.$last + 1)) return edits;
  return [...commaOut(parsed, nodes.findLast((node) => !going.has(node)) as TreeNode), ...edits];
}

/** An item with its comma: the line that it fills, with the comment at its end, else up to the next. */
function itemOut(parsed: Parsed, { $first, $last }: TreeNode, hasNext: boolean): TextEdit {
  const { text, tokens } = parsed;
  const own = tokens.start[$first] as number;
  const end = tokens.end[isComma(parsed, $last + 1) ? $last + 1 : $last] as number;
  const rest = lineBreakBefore(text, own) === undefined ? undefined : restOfLine(text, end);
  if (rest !== undefined) return { start: marginStart(text, own), end: end + rest, text: '' };
  return hasNext
    ? { start: own, end: marginEnd(text, end), text: '' }
    : { start: marginStart(text, own), end, text: '' };
}

/** Where the blanks after an offset end. */
function marginEnd(text: string, offset: number): number {
  let at = offset;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}

/** Takes out the comma after an item that is the last one now. */
function commaOut(parsed: Parsed, { $last }: TreeNode): readonly TextEdit[] {
  if (!isComma(parsed, $last + 1)) return [];
  const { start, end } = parsed.tokens;
  return [{ start: start[$last + 1] as number, end: end[$last + 1] as number, text: '' }];
}

function isComma({ tokens }: Parsed, token: number): boolean {
  return tokens.kind[token] === KIND[','];
}
