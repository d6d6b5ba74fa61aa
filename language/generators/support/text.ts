/** Anyone may have written the files that texts come from: what could hide words, break a line or lead a path astray is taken care of here. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { foldLetters, masked } from '../../model/index.ts';
import type { GeneratedFile } from '../api/index.ts';

/** Nearly all texts: nothing in them is among the characters below, which take longer to look for. */
const SEEN = /^[ -~\u00a0-\u00ac\u00ae-\u034e\u2010-\u2027\u2030-\u205e]*$/;
const SEEN_IN_JSON = /^[\n -~\u00a0-\u00ac\u00ae-\u034e\u2010-\u2027\u2030-\u205e]*$/;

/** Controls, formats (bidirectional, zero-width, tags), separators of lines, lone surrogates, and letters that show nothing. */
const UNSEEN = /\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u034f|\u115f|\u1160|\u17b4|\u17b5|\u3164|\uffa0/gu;

/** Controls are escaped by JSON itself; the line feeds that remain lay it out. */
const UNSEEN_IN_JSON = new RegExp(UNSEEN.source.replace('\\p{Cc}', '[\\u007f-\\u009f]'), 'gu');

const LONGEST_SLUG = 40;
const HASH_DIGITS = 8;

/**
 * The text with every control and invisible character replaced by a sign that can be seen: ␊ for a line feed, <U+202E>. No
 * identity number of a person can be read in it.
 */
export function visible(text: string): string {
  const shown = masked(text);
  if (SEEN.test(shown)) return shown;
  return shown.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/**
 * A name for a file that no text can lead astray: a few ASCII letters to know it by, and a hash of the key to tell it apart.
 * @param digestOf SHA-256 in hexadecimal digits
 */
export function fileName(kind: string, key: string, suffix: string, digestOf = hashOf): string {
  const slug = foldLetters(masked(key).normalize('NFC'))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, LONGEST_SLUG)
    .replace(/(?<!-)-+$/, '');
  return `${[kind, slug, digestOf(`${kind} ${key}`).slice(0, HASH_DIGITS)].filter((part) => part !== '').join('-')}${suffix}`;
}

/** SHA-256 of a text, in hexadecimal digits. */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** A file of one piece. */
export function textFile(path: string, text: string): GeneratedFile {
  return { path, pieces: [text] };
}

/** A file whose pieces are made as they are asked for. */
export function piecesFile(path: string, pieces: () => Iterator<string>): GeneratedFile {
  return { path, pieces: { [Symbol.iterator]: pieces } };
}

/**
 * The file with no identity number of a person in its text or its path that can be read.
 * @param known pieces that many files share, as they are to be read: each is looked through once
 */
export function maskedFile(
  { path, pieces, shared = [] }: GeneratedFile,
  known = new Map<string, string>(),
): GeneratedFile {
  for (const piece of shared) if (!known.has(piece)) known.set(piece, masked(piece));
  return piecesFile(masked(path), function* () {
    for (const piece of pieces) yield shared.includes(piece) ? (known.get(piece) ?? masked(piece)) : masked(piece);
  });
}

/** JSON in which no character hides: what is invisible in a string stands as an escape, which reads the same. */
export function jsonOf(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, null, indent);
  return SEEN_IN_JSON.test(text) ? text : text.replace(UNSEEN_IN_JSON, escaped);
}

function escaped(text: string): string {
  return Array.from({ length: text.length }, (_, i) => `\\u${text.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
    '',
  );
}
