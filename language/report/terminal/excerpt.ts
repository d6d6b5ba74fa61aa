/** One line of a file with a marker under some of its words. */
import type { Place } from '../../engine/index.ts';
import { masked } from '../../model/index.ts';
import { defuseLine } from './defuse.ts';
import { endFitting, startFitting, widthOf } from './wrap.ts';

/** The line as shown, in three parts, and how far in and how wide the marker is (columns). */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  readonly indent: number;
  readonly width: number;
}

/** No terminal is as wide as this: so much of each part is looked at, however long the line. */
const LONGEST = 1000;

/** So far from the words that are shown an identity number can begin, or be announced. */
const MARGIN = 200;

/** The marked words of a line with as much around them as fits in `width` columns; no identity number can be read in it. */
export function excerptOf(whole: string, place: Place, width: number): Excerpt {
  const line = maskedAround(whole, place);
  const from = Math.min(place.column - 1, line.length);
  const to = place.endLine === place.line ? Math.min(Math.max(place.endColumn - 1, from), line.length) : line.length;
  const marked = fitStart(defuseLine(line.slice(from, Math.min(to, from + LONGEST))), width);
  const isCut = marked.endsWith('…');
  const room = width - widthOf(marked);
  const rest = isCut ? '' : defuseLine(line.slice(to, to + LONGEST)).trimEnd();
  const kept = Math.min(widthOf(rest), Math.floor(room / 3));
  const before = fitEnd(defuseLine(line.slice(Math.max(0, from - LONGEST), from)), room - kept, from > LONGEST);
  const after = fitStart(rest, room - widthOf(before));
  return { before, marked, after, indent: widthOf(before), width: Math.max(widthOf(marked), 1) };
}

/** Masked before anything is cut: a part of a number is known for none. */
function maskedAround(line: string, { column }: Place): string {
  const from = Math.max(0, column - 1 - LONGEST - MARGIN);
  const to = column - 1 + 2 * LONGEST + MARGIN;
  return to - from < line.length ? line.slice(0, from) + masked(line.slice(from, to)) + line.slice(to) : masked(line);
}

function fitStart(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${startFitting(text, Math.max(width - 1, 0))}…`;
}

function fitEnd(text: string, width: number, isCut: boolean): string {
  return widthOf(text) <= width && !isCut ? text : `…${endFitting(text, Math.max(width - 1, 0))}`;
}
