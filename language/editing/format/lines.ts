/** The part of an edit that lies on some lines: the rest of what it would change is left as it is. */
import type { TextEdit } from '../text-edit.ts';

/** From the start of a line to the end of one. */
export interface Lines {
  readonly start: number;
  readonly end: number;
}

/** The edit, or what of it changes nothing outside the lines; undefined where there is no such part. */
export function clipped(text: string, edit: TextEdit, lines: Lines): TextEdit | undefined {
  if (edit.end < lines.start || edit.start > lines.end) return undefined;
  const start = Math.max(edit.start, lines.start);
  const end = Math.min(edit.end, lines.end);
  if (start === edit.start && end === edit.end) return edit;
  const pieces = edit.text.split(BREAK);
  const first =
    start === edit.start ? 0 : firstWithin(pieces, text.slice(start, edit.end), text.slice(edit.start, start));
  const last = end === edit.end ? pieces.length : lastWithin(pieces, text.slice(end, edit.end));
  if (first === undefined || last === undefined || first >= last) return undefined;
  const kept = pieces.slice(first, last).join(BREAK.exec(edit.text)?.[0] ?? '\n');
  return kept === text.slice(start, end) ? undefined : { start, end, text: kept };
}

const BREAK = /\r\n|\r|\n/;

/** The first line of the new text that goes with what is within: what is written from there on is the same. */
function firstWithin(pieces: readonly string[], within: string, before: string): number | undefined {
  return nearest(breaksIn(before), pieces, within);
}

/** The first line of the new text that goes with what is after: what is written from there on is the same. */
function lastWithin(pieces: readonly string[], after: string): number | undefined {
  return nearest(pieces.length - breaksIn(after), pieces, after);
}

/** The line nearest to the wanted one, never the first, from which on the lines say as much as a text. */
function nearest(wanted: number, pieces: readonly string[], text: string): number | undefined {
  const said = inked(text);
  let found: number | undefined;
  let length = 0;
  for (let at = pieces.length - 1; at > 0 && length <= said.length; at--) {
    length += inked(pieces[at] as string).length;
    const isNearer = found === undefined || Math.abs(at - wanted) < Math.abs(found - wanted);
    if (length === said.length && isNearer) found = at;
  }
  return found !== undefined && inked(pieces.slice(found).join('')) === said ? found : undefined;
}

function breaksIn(text: string): number {
  return text.split(BREAK).length - 1;
}

function inked(text: string): string {
  return text.replace(/\s+/g, '');
}
