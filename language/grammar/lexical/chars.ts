/** Which characters begin what. One look-up a character, for the whole of the Basic Multilingual Plane. */

/** Up to and with `MARK`: the characters of names. */
export const LETTER = 0;
export const CAPITAL = 1;
export const DIGIT = 2;
export const MARK = 3;
export const SPACE = 4;
export const PUNCTUATION = 5;
export const SLASH = 6;
export const QUOTE = 7;
/** A quotation mark that the language does not use but people write. */
export const OTHER_QUOTE = 8;
/** A dash or hyphen that the language does not use but people write. */
export const OTHER_DASH = 9;
export const INVISIBLE = 10;
export const UNKNOWN = 11;

export const BOM = 0xfeff;
export const LINE_FEED = 10;
export const RETURN = 13;
export const BACKSLASH = 92;
export const DOT = 46;
export const COLON = 58;
export const HYPHEN = 45;
export const SOLIDUS = 47;
export const ASTERISK = 42;
export const OPEN_BRACE = 123;
export const CLOSE_BRACE = 125;
export const STRAIGHT_QUOTE = 34;

const SETS: readonly (readonly [charClass: number, characters: string])[] = [
  [LETTER, 'abcdefghijklmnopqrstuvwxyzåäöéü_'],
  [CAPITAL, 'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉÜ'],
  [DIGIT, '0123456789'],
  [MARK, '\u0300\u0301\u0308\u030a'],
  [SPACE, '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff'],
  [SPACE, '\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a'],
  [PUNCTUATION, ',-.{}'],
  [SLASH, '/'],
  [QUOTE, '"'],
  [OTHER_QUOTE, "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033'\u2018\u2019\u201a\u201b\u2039\u203a\u2032`\u00b4"],
  [OTHER_DASH, '\u2010\u2011\u2012\u2013\u2014\u2015\u2212'],
  [INVISIBLE, '\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufff9\ufffa\ufffb'],
  [INVISIBLE, '\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f'],
];

/** The class of each UTF-16 unit. */
export const CHAR_CLASS: Uint8Array = classes();

/** The quotation marks that stand for a double one; the rest of `OTHER_QUOTE` stand for a single one. */
const DOUBLE = '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033';

function classes(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(UNKNOWN);
  for (const [charClass, characters] of SETS) {
    for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = charClass;
  }
  return table;
}

/** The class of the unit at `index`; `UNKNOWN` past the end of the text. */
export function classAt(text: string, index: number): number {
  return index < text.length ? (CHAR_CLASS[text.charCodeAt(index)] as number) : UNKNOWN;
}

export function isDigitAt(text: string, index: number): boolean {
  return classAt(text, index) === DIGIT;
}

/** Whether a text that `opener` begins may end at `closer`: both double, or both single. */
export function closesQuote(opener: number, closer: number): boolean {
  const charClass = CHAR_CLASS[closer];
  if (charClass !== QUOTE && charClass !== OTHER_QUOTE) return false;
  return DOUBLE.includes(String.fromCharCode(opener)) === DOUBLE.includes(String.fromCharCode(closer));
}

/** Past the white space at `from`. */
export function spaceEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && CHAR_CLASS[text.charCodeAt(at)] === SPACE) at++;
  return at;
}

/** The offset of the line break at or after `from`, or the end of the text. */
export function lineEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === LINE_FEED || c === RETURN) return i;
  }
  return text.length;
}
