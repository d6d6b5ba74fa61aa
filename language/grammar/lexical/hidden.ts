/** Passes over white space and comments; remembers the comments that document what follows. */

import { ASTERISK, CHAR_CLASS, lineEnd, SLASH, SOLIDUS, SPACE } from './chars.ts';
import type { TokenBuffer, Tokens } from './tokens.ts';

/** Where the next token or unreadable character is, at or after `from`. */
export function skipHidden(buffer: TokenBuffer, from: number): number {
  const { text } = buffer;
  let at = from;
  while (at < text.length) {
    const charClass = CHAR_CLASS[text.charCodeAt(at)];
    if (charClass === SPACE) at++;
    else if (charClass !== SLASH) return at;
    else {
      const end = readComment(buffer, at);
      if (end === at) return at;
      at = end;
    }
  }
  return at;
}

/** Where the comment that begins at `start` ends; `start` when none does. An unfinished one goes on to the end. */
export function commentEnd(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (next === SOLIDUS) return lineEnd(text, start + 2);
  if (next !== ASTERISK) return start;
  const close = text.indexOf('*/', start + 2);
  return close < 0 ? text.length : close + 2;
}

/** Where the next comment begins before `end`; a slash that begins none is passed over, as whatever else cannot be read. */
export function commentStart(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (text.charCodeAt(at) === SOLIDUS && commentEnd(text, at) > at) return at;
  }
  return end;
}

/** Whether an offset after token `before` (-1 for none) and not past the next lies in a comment; at the end of a line's one it does. */
export function isInComment({ text, end }: Pick<Tokens, 'text' | 'end'>, before: number, offset: number): boolean {
  let at = before < 0 ? 0 : (end[before] as number);
  for (;;) {
    const open = commentStart(text, at, offset);
    if (open === offset) return false;
    at = commentEnd(text, open);
    const holdsEnd = text.charCodeAt(open + 1) === SOLIDUS || !isFinished(text, open, at);
    if (at > offset || (at === offset && holdsEnd)) return true;
  }
}

function readComment(buffer: TokenBuffer, start: number): number {
  const { text } = buffer;
  const end = commentEnd(text, start);
  if (end === start || text.charCodeAt(start + 1) === SOLIDUS) return end;
  if (!isFinished(text, start, end)) {
    buffer.errors.push({ kind: 'unterminated-comment', start, end: start + 2, token: undefined });
  } else if (text.charCodeAt(start + 2) === ASTERISK && end - start > 4) {
    buffer.document(start, end);
  }
  return end;
}

function isFinished(text: string, start: number, end: number): boolean {
  return end - start >= 4 && text.startsWith('*/', end - 2);
}
