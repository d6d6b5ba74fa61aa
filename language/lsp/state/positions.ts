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
  const start = lineStarts[Math.max(line, 0)] as number;
  return Math.min(start + Math.max(character, 0), lineEnd(lineStarts, text, line));
}

function lineEnd(lineStarts: Uint32Array, text: string, line: number): number {
  let end = lineStarts[line + 1] ?? text.length;
  while (end > 0 && line + 1 < lineStarts.length && isBreak(text.charCodeAt(end - 1))) end--;
  return end;
}

function isBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}
