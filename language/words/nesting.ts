/** How deep JSON is followed: deeper than any that people or programs write, and far less than what reads it can take. */
import type { Sentence } from '../model/index.ts';

/** JSON that goes deeper is refused before it is read. */
export const DEEPEST = 100;

/** That it does. */
export const TOO_DEEP: Sentence = { sv: `går djupare än ${DEEPEST} nivåer`, en: `goes deeper than ${DEEPEST} levels` };

/** The offset of the first bracket in a JSON text, which may have comments, that goes too deep; undefined where none does. */
export function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '"') at = endOfText(text, at);
    else if (sign === '/') at = endOfComment(text, at);
    else if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth--;
    if (depth > DEEPEST) return at;
  }
  return undefined;
}

/** Where its closing quotation mark stands; without one, the end. */
function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"') return at;
    if (text[at] === '\\') at++;
  }
  return text.length;
}

/** Where a comment ends that begins at a slash; there where none begins. */
function endOfComment(text: string, start: number): number {
  const mark = text[start + 1] === '/' ? '\n' : text[start + 1] === '*' ? '*/' : undefined;
  if (mark === undefined) return start;
  const end = text.indexOf(mark, start + 2);
  return end < 0 ? text.length : end + mark.length - 1;
}
