/** Puts a declaration into a text, beside another: what is said of that one in comments stays with it. */
import type { TreeNode } from '../../../grammar/generated/tree.ts';
import type { Parsed } from '../../../grammar/parse.ts';
import type { Anchor } from '../../../model/index.ts';
import { gapBefore } from '../../format/comments.ts';
import { newlineOf } from '../../format/format.ts';
import type { TextEdit } from '../../text-edit.ts';
import { contentEnd, contentStart } from '../content-end.ts';

/** The declaration that stands at a place of the text. */
export function declarationAt({ declarations, tokens }: Parsed, { start }: Anchor): TreeNode | undefined {
  return declarations.find(({ $first }) => tokens.start[$first] === start);
}

/** Below a declaration and the comment at its end, a blank line between. */
export function below(parsed: Parsed, node: TreeNode, written: string): TextEdit {
  const { text, tokens } = parsed;
  const end = tokens.end[node.$last] as number;
  const comment = /^[ \t]*\/\/[^\r\n]*/.exec(text.slice(end, lineEnd(text, end)))?.[0] ?? '';
  const newline = newlineOf(text);
  const at = end + comment.trimEnd().length;
  return { start: at, end: at, text: newline + newline + inLines(written, newline) };
}

/** Above a declaration and the comments that belong to it. */
export function above(parsed: Parsed, node: TreeNode, written: string): TextEdit {
  const newline = newlineOf(parsed.text);
  const at = beginOf(parsed, node);
  return { start: at, end: at, text: inLines(written, newline) + newline + newline };
}

/** At the end of a text. */
export function atEnd({ text }: Parsed, written: string): TextEdit {
  const newline = newlineOf(text);
  const start = contentEnd(text);
  const lead = start === contentStart(text) ? '' : newline + newline;
  return { start, end: text.length, text: lead + inLines(written, newline) + newline };
}

/** Where a declaration begins with the comments right above it. */
function beginOf({ text, tokens }: Parsed, { $first }: TreeNode): number {
  const { start, comments, blankAfter } = gapBefore(tokens, $first);
  const own = tokens.start[$first] as number;
  if (comments.length === 0 || blankAfter) return own;
  let begin = own;
  let at = start;
  const places = comments.map((comment) => {
    const place = text.indexOf(comment.text, at);
    at = place + comment.text.length;
    return { ...comment, place };
  });
  for (const { place, breakBefore, blankBefore } of places.reverse()) {
    if (!breakBefore) break;
    begin = place;
    if (blankBefore) break;
  }
  return begin;
}

function lineEnd(text: string, from: number): number {
  const end = text.slice(from).search(/[\r\n]/);
  return end < 0 ? text.length : from + end;
}

function inLines(written: string, newline: string): string {
  return written.replaceAll('\n', newline);
}
