/** What one file contributes: a value that can be kept when the text and its tree are let go. */
import type { Declaration } from './declarations.ts';
import type { FileProblem } from './problem.ts';

export interface FileFacts {
  /** Path relative to the workspace with `/`, or `builtin:/name.rutin`. */
  readonly file: string;
  /** In the order of the text. */
  readonly declarations: readonly Declaration[];
  readonly problems: readonly FileProblem[];
  /** Whether all of the text could be read, whatever is told in place of that. */
  readonly isWhole: boolean;
  /** Names that stand in regions that belong to no declaration that could be read. */
  readonly lost: readonly string[];
  /** Names by which something is declared there, or in a part of a declaration that could not be read. */
  readonly begun: readonly string[];
  /** Offset of each line's first character. */
  readonly lineStarts: Uint32Array;
}

/** Line and column, both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The position of an offset. */
export function positionOf(lineStarts: Uint32Array, offset: number): Position {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] as number) <= offset) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return { line: low + 1, column: offset - (lineStarts[low] as number) + 1 };
}

/** Offsets of line starts; LF, CRLF and lone CR end a line. */
export function lineStartsOf(text: string): Uint32Array {
  return text.includes('\r') ? startsAfterAny(text) : startsAfterFeeds(text);
}

function startsAfterFeeds(text: string): Uint32Array {
  let starts: Uint32Array = new Uint32Array(64 + text.length / 16);
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (count === starts.length) starts = withRoom(starts);
    starts[count++] = at + 1;
  }
  return starts.slice(0, count);
}

function startsAfterAny(text: string): Uint32Array {
  let starts: Uint32Array = new Uint32Array(64 + text.length / 16);
  let count = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) {
      if (count === starts.length) starts = withRoom(starts);
      starts[count++] = i + 1;
    }
  }
  return starts.slice(0, count);
}

function withRoom(starts: Uint32Array): Uint32Array {
  const longer = new Uint32Array(starts.length * 2);
  longer.set(starts);
  return longer;
}
