/** Between offsets and the positions of the protocol: lines and UTF-16 columns from 0. */

import type { Position, Range } from 'vscode-languageserver';
import { positionOf } from '../../model/index.ts';

/** The position of an offset. */
export function toPosition(lineStarts: Uint32Array, offset: number): Position {
  const { line, column } = positionOf(lineStarts, offset);
  return { line: line - 1, character: column - 1 };
}

/** The range from one offset to another. */
export function toRange(lineStarts: Uint32Array, start: number, end: number): Range {
  return { start: toPosition(lineStarts, start), end: toPosition(lineStarts, end) };
}

/** The offset of a position; one past a line's end is its end, one past the last line is the text's end. */
export function toOffset(lineStarts: Uint32Array, text: string, { line, character }: Position): number {
  if (line >= lineStarts.length) return text.length;
  const here = Math.max(line, 0);
  return Math.min((lineStarts[here] as number) + Math.max(character, 0), lineEnd(lineStarts, text, here));
}

/** The end of a line, before the line break that ends it. */
function lineEnd(lineStarts: Uint32Array, text: string, line: number): number {
  const next = lineStarts[line + 1];
  if (next === undefined) return text.length;
  return next - (text.startsWith('\r\n', next - 2) ? 2 : 1);
}
