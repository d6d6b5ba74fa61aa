/** Reads names, keywords, clause ids and HSA-ids. Each function returns where it stopped. */

import { KIND } from '../generated/tokens.ts';
import {
  CAPITAL,
  CHAR_CLASS,
  CLOSE_BRACE,
  classAt,
  DIGIT,
  HYPHEN,
  LETTER,
  lineEnd,
  MARK,
  SLASH,
  SPACE,
} from './chars.ts';
import { commentEnd, skipHidden } from './hidden.ts';
import { hashStep, kindOfWord, wordKind } from './keywords.ts';
import type { TokenBuffer } from './tokens.ts';

/** A name or a keyword that begins at `start`; or, of capitals and digits before a hyphen, a clause id. */
export function readWord(buffer: TokenBuffer, start: number): number {
  const { text } = buffer;
  let classes = 0;
  let hash = 0;
  let at = start;
  for (; at < text.length; at++) {
    const char = text.charCodeAt(at);
    const charClass = CHAR_CLASS[char] as number;
    if (charClass > MARK) break;
    classes |= 1 << charClass;
    hash = hashStep(hash, char);
  }
  if ((classes & (1 << LETTER)) === 0 && text.charCodeAt(at) === HYPHEN) {
    const end = clauseEnd(text, at);
    if (end > at) {
      buffer.push(KIND.CLAUSE_ID, start, end);
      return end;
    }
  }
  const composed = (classes & (1 << MARK)) === 0;
  const kind = composed ? wordKind(text, start, at, hash) : kindOfWord(text.slice(start, at));
  buffer.push(kind, start, at);
  return kind === KIND.hsa ? readHsaId(buffer, at) : at;
}

/** Where the parts of a clause id end, from the hyphen after its first part; that hyphen when no part follows. */
function clauseEnd(text: string, hyphen: number): number {
  let end = hyphen;
  while (text.charCodeAt(end) === HYPHEN) {
    let at = end + 1;
    while (isClausePart(classAt(text, at))) at++;
    if (at === end + 1 || classAt(text, at) === LETTER) return end;
    end = at;
  }
  return end;
}

function isClausePart(charClass: number): boolean {
  return charClass === CAPITAL || charClass === DIGIT || charClass === MARK;
}

/** What follows the keyword `hsa`: everything up to white space, a closing brace or a comment. */
function readHsaId(buffer: TokenBuffer, from: number): number {
  const { text } = buffer;
  const start = skipHidden(buffer, from);
  let end = start;
  while (end < text.length && !endsHsaId(text, end)) end++;
  if (end === start || start === from || isOtherLine(text, from, start, end)) return start;
  buffer.push(KIND.HSA_ID, start, end);
  return end;
}

function endsHsaId(text: string, index: number): boolean {
  const char = text.charCodeAt(index);
  const charClass = CHAR_CLASS[char] as number;
  if (charClass === SPACE || char === CLOSE_BRACE) return true;
  return charClass === SLASH && commentEnd(text, index) > index;
}

/** A keyword on a later line begins the next property: the HSA-id is missing. */
function isOtherLine(text: string, from: number, start: number, end: number): boolean {
  return lineEnd(text, from) < start && kindOfWord(text.slice(start, end)) !== KIND.NAME;
}
