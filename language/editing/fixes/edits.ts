/** Edits in terms of the tree: taking out a line or an item of a list, adding an item. */
import type { TreeNode } from '../../grammar/generated/tree.ts';
import { nodesAround } from '../../grammar/nodes.ts';
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
export function restOfLine(text: string, from: number): number | undefined {
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

/** Puts text after a token. */
export function after({ tokens }: Parsed, token: number, text: string): TextEdit {
  const end = tokens.end[token] as number;
  return { start: end, end, text };
}

/** Replaces the tokens from one to another. */
export function between({ tokens }: Parsed, first: number, last: number, text: string): TextEdit {
  return { start: tokens.start[first] as number, end: tokens.end[last] as number, text };
}
