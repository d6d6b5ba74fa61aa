/** Edits in terms of the tree: taking out a line or an item of a list, adding an item. */
import type { TreeNode } from '../../grammar/generated/tree.ts';
import { nodesAround, siblingsIn } from '../../grammar/nodes.ts';
import type { Parsed } from '../../grammar/parse.ts';
import { propertiesOf } from '../format/shapes.ts';
import type { TextEdit } from '../text-edit.ts';

/** The nodes that hold an offset, outermost first. */
export { nodesAround };

/** The innermost node of one of the types that holds an offset. */
export function nodeAt(parsed: Parsed, offset: number, ...types: readonly string[]): TreeNode | undefined {
  return nodesAround(parsed, offset).findLast(({ $type }) => types.length === 0 || types.includes($type));
}

/** The innermost line of a block that holds an offset: a property or the declaration itself. */
export function lineAt(parsed: Parsed, offset: number): TreeNode | undefined {
  const path = nodesAround(parsed, offset);
  const blocks = path.filter((node) => propertiesOf(node) !== undefined);
  const inner = blocks.at(-1);
  return inner === undefined ? path[0] : (path[path.indexOf(inner) + 1] ?? inner);
}

/** Takes out a node with the line or lines it fills, and with the comment at their end. */
export function removal({ tokens, text }: Parsed, node: TreeNode): TextEdit {
  let start = tokens.start[node.$first] as number;
  let end = tokens.end[node.$last] as number;
  const before = marginStart(text, start);
  const beginsLine = before === 0 || lineBreakBefore(text, start) !== undefined;
  const rest = restOfLine(text, end);
  if (beginsLine && rest !== undefined) {
    start = before;
    end += rest;
  } else if (!beginsLine) {
    start = before;
  }
  return { start, end, text: '' };
}

/** How much follows on a line, its break included, where that is nothing but space and a comment; undefined else. */
function restOfLine(text: string, from: number): number | undefined {
  REST.lastIndex = from;
  return REST.exec(text)?.[0].length;
}

const REST = /[ \t]*(?:\/\/[^\r\n]*)?(?:\r\n|\n|\r|$)/y;

/** Where the blanks before an offset begin. */
export function marginStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}

/** The line break, and the blanks after it, that stand right before an offset; undefined where something else does. */
export function lineBreakBefore(text: string, offset: number): string | undefined {
  const margin = marginStart(text, offset);
  const last = text[margin - 1];
  if (last !== '\n' && last !== '\r') return undefined;
  const isPair = last === '\n' && text[margin - 2] === '\r';
  return text.slice(margin - (isPair ? 2 : 1), offset);
}

/** Takes an item out of a comma-separated list; the whole line where it is the only one of its type. */
export function itemRemoval(parsed: Parsed, item: TreeNode, line: TreeNode): TextEdit {
  return itemsRemoval(parsed, [item], line)[0] as TextEdit;
}

/** Takes items of one type out of a comma-separated list; the whole line where there are no others of it. */
export function itemsRemoval(parsed: Parsed, items: readonly TreeNode[], line: TreeNode): readonly TextEdit[] {
  const { tokens } = parsed;
  const { nodes } = siblingsIn(line, (items[0] as TreeNode).$type);
  const going = new Set(items);
  if (nodes.every((node) => going.has(node))) return [removal(parsed, line)];
  const edits: TextEdit[] = [];
  for (const [index, node] of nodes.entries()) {
    const previous = nodes[index - 1];
    if (!going.has(node) || (previous !== undefined && going.has(previous))) continue;
    let after = index + 1;
    while (after < nodes.length && going.has(nodes[after] as TreeNode)) after++;
    const next = nodes[after];
    const start = next === undefined && previous !== undefined ? tokens.end[previous.$last] : tokens.start[node.$first];
    const end = next === undefined ? tokens.end[(nodes.at(-1) as TreeNode).$last] : tokens.start[next.$first];
    edits.push({ start: start as number, end: end as number, text: '' });
  }
  return edits;
}

/** Adds an item to the end of a list, written as the list is. */
export function itemAddition(
  { tokens, text }: Parsed,
  items: readonly TreeNode[],
  written: string,
): TextEdit | undefined {
  const last = items.at(-1);
  if (last === undefined) return undefined;
  const end = tokens.end[last.$last] as number;
  const lead = lineBreakBefore(text, tokens.start[last.$first] as number) ?? ' ';
  return { start: end, end, text: `,${lead}${written}` };
}

/** Puts text after a token. */
export function after({ tokens }: Parsed, token: number, text: string): TextEdit {
  const end = tokens.end[token] as number;
  return { start: end, end, text };
}

/** Replaces the tokens from one to another. */
export function between({ tokens }: Parsed, first: number, last: number, text: string): TextEdit {
  return { start: tokens.start[first] as number, end: tokens.end[last] as number, text };
}
