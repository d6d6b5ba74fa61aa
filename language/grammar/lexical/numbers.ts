/** Reads what begins with a digit: dates, times, organisation numbers, numbers, and what people write for them. */

import { KIND } from '../generated/tokens.ts';
import { CHAR_CLASS, COLON, classAt, DIGIT, DOT, HYPHEN, isDigitAt, MARK, OTHER_DASH, SOLIDUS } from './chars.ts';
import type { TokenBuffer } from './tokens.ts';

/** A number or what is written with digits, from `start`; returns where it ends. */
export function readNumber(buffer: TokenBuffer, start: number): number {
  const { text } = buffer;
  const digits = digitsEnd(text, start);
  const next = text.charCodeAt(digits);
  const length = digits - start;
  const kind = exactKind(text, digits, next, length);
  if (kind === KIND.INT) return readLoosely(buffer, start, digits, next);
  const end = digits + LENGTH_AFTER[kind as keyof typeof LENGTH_AFTER];
  buffer.push(kind, start, end);
  return end;
}

/** How long each is after its first digits. */
const LENGTH_AFTER = { [KIND.DATE]: 6, [KIND.TIME]: 3, [KIND.ORGANISATION_NUMBER]: 5 } as const;

function exactKind(text: string, digits: number, next: number, length: number): number {
  if (next !== COLON && next !== HYPHEN) return KIND.INT;
  const run = digitsEnd(text, digits + 1) - digits - 1;
  const ends = text.charCodeAt(digits + 3) !== COLON;
  if (next === COLON) return length === 2 && run === 2 && ends ? KIND.TIME : KIND.INT;
  if (length === 6 && run === 4) return KIND.ORGANISATION_NUMBER;
  const isDate = length === 4 && run === 2 && text.charCodeAt(digits + 3) === HYPHEN;
  return isDate && digitsEnd(text, digits + 4) === digits + 6 ? KIND.DATE : KIND.INT;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && CHAR_CLASS[text.charCodeAt(at)] === DIGIT) at++;
  return at;
}

function readLoosely(buffer: TokenBuffer, start: number, digits: number, next: number): number {
  const { text } = buffer;
  const length = digits - start;
  const date = length === 4 ? looseDateEnd(text, digits) : length === 8 ? digitDateEnd(text, start) : 0;
  if (date > 0) {
    buffer.pushMended(KIND.DATE, start, date, 'date-shape');
    return date;
  }
  const time = length <= 2 ? looseTimeEnd(text, digits, next) : digits;
  if (time > digits) buffer.pushMended(KIND.TIME, start, time, 'time-shape');
  else buffer.push(KIND.INT, start, digits);
  return time;
}

/** `2026-7-6`, `2026/07/06`, `2026.07.06`: where it ends, or 0. `digits` is where the year ends. */
function looseDateEnd(text: string, digits: number): number {
  const separator = text.charCodeAt(digits);
  if (!isDateSeparator(separator)) return 0;
  const month = digitsEnd(text, digits + 1);
  if (!isOneOrTwo(month - digits - 1) || text.charCodeAt(month) !== separator) return 0;
  const day = digitsEnd(text, month + 1);
  return isOneOrTwo(day - month - 1) && classAt(text, day) > MARK ? day : 0;
}

function isDateSeparator(char: number): boolean {
  return char === HYPHEN || char === SOLIDUS || char === DOT || CHAR_CLASS[char] === OTHER_DASH;
}

/** `20260706`: where it ends, or 0. Followed by a hyphen or a letter it is something else. */
function digitDateEnd(text: string, start: number): number {
  const end = start + 8;
  const century = text.slice(start, start + 2);
  const month = Number(text.slice(start + 4, start + 6));
  const day = Number(text.slice(start + 6, end));
  if ((century !== '19' && century !== '20') || month < 1 || month > 12 || day < 1 || day > 31) return 0;
  return text.charCodeAt(end) === HYPHEN || classAt(text, end) <= MARK ? 0 : end;
}

/** `8:00`, `8.00`, `08.00`, `08:00:00`: where it ends, or `digits`, where the hours end. */
function looseTimeEnd(text: string, digits: number, next: number): number {
  if (next !== COLON && next !== DOT) return digits;
  const end = digitsEnd(text, digits + 1);
  const length = end - digits - 1;
  if (length !== 2 && !(length === 1 && next === COLON)) return digits;
  const seconds = text.charCodeAt(end) === next && isDigitAt(text, end + 1) ? digitsEnd(text, end + 1) : end;
  const whole = seconds === end + 3 ? seconds : end;
  return classAt(text, whole) > MARK ? whole : digits;
}

function isOneOrTwo(length: number): boolean {
  return length === 1 || length === 2;
}
