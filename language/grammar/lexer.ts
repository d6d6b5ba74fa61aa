/** Turns text into tokens in one pass. It never fails: what it cannot read becomes an error, and it goes on. */

import { KIND } from './generated/tokens.ts';
import * as Class from './lexical/chars.ts';
import { skipHidden } from './lexical/hidden.ts';
import { readNumber } from './lexical/numbers.ts';
import { readOtherText, readText } from './lexical/texts.ts';
import { TokenBuffer, type Tokens } from './lexical/tokens.ts';
import { readWord } from './lexical/words.ts';

export { textOf } from './lexical/text-of.ts';
export type { Tokens } from './lexical/tokens.ts';

/** The tokens of `text`. A byte order mark at the very start is passed over. Linear in the length of the text. */
export function lex(text: string): Tokens {
  const buffer = new TokenBuffer(text);
  let at = text.charCodeAt(0) === Class.BOM ? 1 : 0;
  while (at < text.length) at = readNext(buffer, at);
  buffer.finish();
  return buffer;
}

/** The comment that documents token `index`: the last of the kind that begins with two asterisks right before it. */
export function docOf(tokens: Tokens, index: number): { readonly start: number; readonly end: number } | undefined {
  const { docs } = tokens;
  let low = 0;
  let high = docs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((docs[middle]?.token ?? 0) < index) low = middle + 1;
    else high = middle;
  }
  return docs[low]?.token === index ? docs[low] : undefined;
}

function readNext(buffer: TokenBuffer, at: number): number {
  const { text } = buffer;
  const char = text.charCodeAt(at);
  switch (Class.CHAR_CLASS[char]) {
    case Class.SPACE:
      return Class.spaceEnd(text, at + 1);
    case Class.LETTER:
    case Class.CAPITAL:
      return readWord(buffer, at);
    case Class.DIGIT:
      return readNumber(buffer, at);
    case Class.PUNCTUATION:
      buffer.push(PUNCTUATION_KIND[char] as number, at, at + 1);
      return at + 1;
    case Class.QUOTE:
      return readText(buffer, at);
    case Class.OTHER_QUOTE:
      return repeats(text, at) ? skipUnreadable(buffer, at) : readOtherText(buffer, at);
    case Class.OTHER_DASH:
      return readDash(buffer, at);
    case Class.SLASH:
      return readSlash(buffer, at);
    default:
      return skipUnreadable(buffer, at);
  }
}

const PUNCTUATION_KIND = new Uint8Array(128);
PUNCTUATION_KIND[44] = KIND[','];
PUNCTUATION_KIND[Class.HYPHEN] = KIND['-'];
PUNCTUATION_KIND[Class.DOT] = KIND['.'];
PUNCTUATION_KIND[Class.OPEN_BRACE] = KIND['{'];
PUNCTUATION_KIND[Class.CLOSE_BRACE] = KIND['}'];

function readSlash(buffer: TokenBuffer, at: number): number {
  const end = skipHidden(buffer, at);
  return end > at ? end : skipUnreadable(buffer, at);
}

/** Any dash, or run of dashes, is read as a hyphen. */
function readDash(buffer: TokenBuffer, start: number): number {
  const { text } = buffer;
  let end = start + 1;
  while (Class.classAt(text, end) === Class.OTHER_DASH) end++;
  buffer.pushMended(KIND['-'], start, end, 'dash');
  return end;
}

/** Three of a mark in a row begin no text. */
function repeats(text: string, at: number): boolean {
  const char = text.charCodeAt(at);
  return text.charCodeAt(at + 1) === char && text.charCodeAt(at + 2) === char;
}

/** A run of characters that the language does not know, or of ones that cannot be seen, is one error. */
function skipUnreadable(buffer: TokenBuffer, start: number): number {
  const { text } = buffer;
  const first = Class.classAt(text, start);
  let at = start + 1;
  while (at < text.length && isSameRun(first, Class.classAt(text, at))) at++;
  buffer.skipBad(start, at, first === Class.INVISIBLE ? 'invisible-character' : 'bad-character');
  return at;
}

function isSameRun(first: number, next: number): boolean {
  if (first === Class.INVISIBLE || first === Class.OTHER_QUOTE) return next === first;
  return next === Class.UNKNOWN || next === Class.MARK;
}
