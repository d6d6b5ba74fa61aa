/** Reads texts: in straight quotation marks, and in the others that people and word processors write. */

import { KIND } from '../generated/tokens.ts';
import {
  BACKSLASH,
  CHAR_CLASS,
  closesQuote,
  LINE_FEED,
  lineEnd,
  OPEN_BRACE,
  RETURN,
  SPACE,
  STRAIGHT_QUOTE,
} from './chars.ts';
import type { TokenBuffer } from './tokens.ts';

/** A text that a straight quotation mark begins; returns where it ends. */
export function readText(buffer: TokenBuffer, start: number): number {
  const end = start < buffer.noQuoteBefore ? start : straightEnd(buffer.text, start);
  if (end === start) return readOtherText(buffer, start);
  buffer.push(KIND.TEXT, start, end);
  return end;
}

/** Past the quotation mark that ends the text, or `start` when none does before the line ends. */
function straightEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === STRAIGHT_QUOTE) return at + 1;
    if (char === LINE_FEED || char === RETURN) return start;
    if (char === BACKSLASH && !isLineBreak(text.charCodeAt(at + 1))) at++;
  }
  return start;
}

function isLineBreak(char: number): boolean {
  return char === LINE_FEED || char === RETURN;
}

/** A text that ends, or also begins, in another quotation mark, or that does not end on its line. */
export function readOtherText(buffer: TokenBuffer, start: number): number {
  const { text } = buffer;
  const opener = text.charCodeAt(start);
  for (let at = start + 1; at < text.length && !isLineBreak(text.charCodeAt(at)); at++) {
    if (!closes(opener, text.charCodeAt(at))) continue;
    if (opener === STRAIGHT_QUOTE && at >= buffer.noQuoteBefore) buffer.noQuoteBefore = lineEnd(text, at);
    buffer.pushMended(KIND.TEXT, start, at + 1, 'quotes');
    return at + 1;
  }
  return readUnterminated(buffer, start, lineEnd(text, start));
}

/** A straight mark that begins a text has no straight one to end it, or it would not be read here. */
function closes(opener: number, char: number): boolean {
  return closesQuote(opener, char) && !(opener === STRAIGHT_QUOTE && char === STRAIGHT_QUOTE);
}

/** The rest of the line is the text, but for a brace that opens a block at its end. */
function readUnterminated(buffer: TokenBuffer, start: number, line: number): number {
  const { text } = buffer;
  let end = beforeSpace(text, start + 1, line);
  if (end > start + 1 && text.charCodeAt(end - 1) === OPEN_BRACE) end = beforeSpace(text, start + 1, end - 1);
  buffer.pushMended(KIND.TEXT, start, end, 'unterminated-text');
  buffer.afterBad.add(buffer.count);
  return end;
}

function beforeSpace(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && CHAR_CLASS[text.charCodeAt(at - 1)] === SPACE) at--;
  return at;
}
