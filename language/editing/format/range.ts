/** Formatting a part of a file: only the lines that the part touches change, and no list is broken up by half. */
import type { TreeNode } from '../../grammar/generated/tree.ts';
import type { Parsed } from '../../grammar/parse.ts';
import type { TextEdit } from '../text-edit.ts';
import { formatEdits } from './format.ts';
import { clipped, type Lines } from './lines.ts';
import { isList, longParts, propertiesOf } from './shapes.ts';

/** The edits that give some lines their shape: those that hold a character of the range, or the caret where it is empty. */
export function rangeEdits(parsed: Parsed, from: number, to: number): readonly TextEdit[] {
  const lines = linesAround(parsed.text, from, to);
  const halves = halvesIn(parsed, lines);
  return formatEdits(parsed).flatMap((edit) => {
    const kept = clipped(parsed.text, withoutComma(edit, halves), lines);
    const isKept = kept !== undefined && !halves.some((half) => breaks(parsed.text, kept, half));
    return isKept && kept.text !== parsed.text.slice(kept.start, kept.end) ? [kept] : [];
  });
}

/** From the start of the first line to the end of the last. One that ends where a line begins does not touch that line. */
function linesAround(text: string, from: number, to: number): Lines {
  let start = from;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  if (text[start - 1] === '\r' && text[start] === '\n') start++;
  let end = to > from && isBreak(text, to - 1) ? to - 1 : to;
  if (end > start && text[end] === '\n' && text[end - 1] === '\r') end--;
  while (end < text.length && !isBreak(text, end)) end++;
  return { start, end: Math.max(start, end) };
}

function isBreak(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r';
}

/** What is broken as one, where some of its lines are in the range and others not. */
function halvesIn({ tokens, declarations }: Parsed, lines: Lines): readonly Lines[] {
  const halves: Lines[] = [];
  const visit = (node: TreeNode): void => {
    const [start, end] = [tokens.start[node.$first] as number, tokens.end[node.$last] as number];
    if (start > lines.end || end < lines.start || (start >= lines.start && end <= lines.end)) return;
    if (isList(node) || longParts(node).length > 0) halves.push({ start, end });
    for (const property of propertiesOf(node) ?? []) visit(property);
  };
  for (const node of declarations) visit(node);
  return halves;
}

/** An edit that begins where what is there by half ends, without the comma that the whole would end in. */
function withoutComma(edit: TextEdit, halves: readonly Lines[]): TextEdit {
  const adds = edit.text.startsWith(',') && halves.some(({ end }) => end === edit.start);
  return adds ? { ...edit, text: edit.text.slice(1) } : edit;
}

/** Whether an edit within what is there by half adds a line or takes one away, or a comma. */
function breaks(text: string, edit: TextEdit, half: Lines): boolean {
  if (edit.start < half.start || edit.end > half.end) return false;
  return shapeOf(edit.text) !== shapeOf(text.slice(edit.start, edit.end));
}

function shapeOf(space: string): string {
  return space.replace(/\r\n?/g, '\n').replace(/[^\n,]/g, '');
}
