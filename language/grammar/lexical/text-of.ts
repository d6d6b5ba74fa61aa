/** The value of a token: names in one Unicode form, texts without quotation marks, dates and times in one shape. */

import { KIND } from '../generated/tokens.ts';
import { BACKSLASH, CHAR_CLASS, closesQuote, DIGIT } from './chars.ts';
import type { Tokens } from './tokens.ts';

/** From here on a character may be part of a decomposed letter. */
const FIRST_MARK = 0x300;

/**
 * The value of token `index`: names, keywords, ids and texts in NFC, texts without quotation marks and escapes, dates
 * as 2026-07-06 and times as 08:00 even where they were written another way; the rest as it stands.
 */
export function textOf(tokens: Tokens, index: number): string {
  const raw = tokens.text.slice(tokens.start[index], tokens.end[index]);
  const kind = tokens.kind[index] as number;
  if (kind === KIND.TEXT) return composed(unescaped(withoutQuotes(raw)));
  if (kind === KIND.DATE) return raw.length === 10 && raw[4] === '-' && raw[7] === '-' ? raw : plainDate(raw);
  if (kind === KIND.TIME) return raw.length === 5 && raw[2] === ':' ? raw : plainTime(raw);
  return composed(raw);
}

function composed(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) >= FIRST_MARK) return text.normalize('NFC');
  }
  return text;
}

function withoutQuotes(raw: string): string {
  const last = raw.length - 1;
  const closed = last > 0 && closesQuote(raw.charCodeAt(0), raw.charCodeAt(last)) && !isEscaped(raw, last);
  return closed ? raw.slice(1, -1) : raw.slice(1);
}

function isEscaped(raw: string, index: number): boolean {
  let before = index;
  while (raw.charCodeAt(before - 1) === BACKSLASH) before--;
  return (index - before) % 2 === 1;
}

function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(/\\([\\"n])/g, (_, char: string) => (char === 'n' ? '\n' : char));
}

function plainDate(raw: string): string {
  const found = groups(raw);
  const [year, month, day] = found.length === 1 ? [raw.slice(0, 4), raw.slice(4, 6), raw.slice(6)] : found;
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
}

function plainTime(raw: string): string {
  const [hours, minutes] = groups(raw);
  return `${hours?.padStart(2, '0')}:${minutes?.padStart(2, '0')}`;
}

/** The runs of digits. */
function groups(raw: string): readonly string[] {
  const result: string[] = [''];
  for (const char of raw) {
    if (CHAR_CLASS[char.charCodeAt(0)] !== DIGIT) result.push('');
    else result[result.length - 1] += char;
  }
  return result;
}
