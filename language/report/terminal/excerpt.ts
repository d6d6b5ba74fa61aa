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

/** So many characters a column are looked at in each part, however long the line: some take no room. */
const PER_COLUMN = 4;

/** So far from the words that are shown an identity number can begin, or be announced. */
const MARGIN = 200;

/**
 * The marked words of a line with as much around them as fits in `width` columns. Masked before anything is cut, since a part
 * of a number is known for none; the rest of the line is left alone: it can have as many findings as words.
 */
export function excerptOf(whole: string, place: Place, width: number): Excerpt {
  const longest = PER_COLUMN * Math.max(width, 1);
  const first = Math.max(0, Math.min(place.column - 1, whole.length) - longest - MARGIN);
  const line = masked(whole.slice(first, first + 3 * longest + 2 * MARGIN));
  const from = Math.min(place.column - 1, whole.length) - first;
  const to =
    place.endLine === place.line ? Math.max(Math.min(place.endColumn - 1 - first, line.length), from) : line.length;
  const marked = fitStart(defuseLine(line.slice(from, Math.min(to, from + longest))), width);
  const isCut = marked.endsWith('…');
  const room = width - widthOf(marked);
  const rest = isCut ? '' : defuseLine(line.slice(to, to + longest)).trimEnd();
  const kept = Math.min(widthOf(rest), Math.floor(room / 3));
  const before = fitEnd(defuseLine(line.slice(Math.max(0, from - longest), from)), room - kept, from > longest);
  const after = fitStart(rest, room - widthOf(before));
  return { before, marked, after, indent: widthOf(before), width: Math.max(widthOf(marked), 1) };
}

function fitStart(text: string, width: number): string {
  return widthOf(text) <= width ? text : `${startFitting(text, Math.max(width - 1, 0))}…`;
}

function fitEnd(text: string, width: number, isCut: boolean): string {
  return widthOf(text) <= width && !isCut ? text : `…${endFitting(text, Math.max(width - 1, 0))}`;
}
