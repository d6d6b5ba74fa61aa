/** From bytes to text: which encoding a file has is found out, said, and never guessed where two are mixed. */
import type { Sentence } from '../model/index.ts';
import { SingleByteSigns } from './single-byte.ts';

export interface DecodedText {
  readonly text: string;
  /** What is worth saying about the encoding; undefined for plain UTF-8. */
  readonly note: Sentence | undefined;
}

/** Why a file has no text, and what to do. */
export interface NoText {
  readonly reason: Sentence;
  readonly advice: Sentence;
}

/** The bytes of a file in pieces, which may be gone through again. */
export type BytePieces = Iterable<Uint8Array>;

/** Which encoding a file has, and what is worth saying about that. */
interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'dos';
  readonly note: Sentence | undefined;
}

const both = (sv: string, en: string): Sentence => ({ sv, en });

/** The text without a byte order mark. Which encoding it is in is found out piece by piece, so that no second text of it is held. */
export function decodeExport(bytes: Uint8Array): DecodedText | NoText {
  const encoding = encodingOf({ [Symbol.iterator]: () => inPieces(bytes) });
  if ('reason' in encoding) return encoding;
  let text = '';
  for (const piece of textIn([bytes], encoding)) text += piece;
  return { text, note: encoding.note };
}

/** Bytes that are looked at together. */
const LOOK = 1 << 18;

function* inPieces(bytes: Uint8Array): IterableIterator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += LOOK) yield bytes.subarray(at, at + LOOK);
}

/** The encoding of all bytes together, or why they are no text. */
export function encodingOf(pieces: BytePieces): Encoding | NoText {
  const start = startOf(pieces);
  if (isWorkbookStart(start)) return WORKBOOK;
  const marked = markedAs(start);
  if (marked !== undefined) return { name: marked, note: readAs(marked.toUpperCase()) };
  if (!isUtf8(pieces)) return singleByte(pieces);
  for (const piece of pieces) if (piece.includes(0)) return NOT_TEXT;
  return { name: 'utf-8', note: undefined };
}

/** The text of the bytes, in pieces, without a byte order mark. */
export function* textIn(pieces: BytePieces, { name }: Pick<Encoding, 'name'>): Iterable<string> {
  if (name === 'dos') {
    for (const piece of pieces) yield dosText(piece);
    return;
  }
  const decoder = new TextDecoder(name);
  for (const piece of pieces) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

const LONGEST_START = 4;

/** The first bytes, however short the first pieces are. */
export function startOf(pieces: BytePieces): Uint8Array {
  const start: number[] = [];
  for (const piece of pieces) {
    start.push(...piece.subarray(0, LONGEST_START - start.length));
    if (start.length === LONGEST_START) break;
  }
  return Uint8Array.from(start);
}

function markedAs([first = 0, second = 0]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const mark = (first << 8) | second;
  return mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : undefined;
}

function readAs(name: string): Sentence {
  return both(`Läst som ${name}`, `Read as ${name}`);
}

function isUtf8(pieces: BytePieces): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const piece of pieces) decoder.decode(piece, { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Not UTF-8: Windows-1252, or Latin-1 where none of its extra characters occurs. They are read alike. */
function singleByte(pieces: BytePieces): Encoding | NoText {
  const signs = new SingleByteSigns();
  for (const piece of pieces) signs.take(piece);
  if (signs.isFromDos) return { name: 'dos', note: insteadOfUtf8('teckentabell 850 (DOS)', 'code page 850 (DOS)') };
  if (signs.hasUtf8) return MIXED;
  if (signs.hasNone) return NOT_TEXT;
  const encoding = signs.hasWindows ? 'Windows-1252' : 'Latin-1';
  return { name: 'windows-1252', note: insteadOfUtf8(encoding, encoding) };
}

function insteadOfUtf8(sv: string, en: string): Sentence {
  return both(`Filen är inte UTF-8 och lästes som ${sv}`, `The file is not UTF-8 and was read as ${en}`);
}

/** The letters of code pages 437 and 850 from 0x80 on: so far the two are alike. */
const DOS_LETTERS = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ';

function dosText(piece: Uint8Array): string {
  return latin1Of(piece).replace(/[\u0080-\u009a]/g, (sign) => DOS_LETTERS[sign.charCodeAt(0) - 0x80] ?? sign);
}

function isWorkbookStart(start: Uint8Array): boolean {
  const text = latin1Of(start);
  return text === 'PK\u0003\u0004' || text === '\u00d0\u00cf\u0011\u00e0';
}

const WORKBOOK: NoText = {
  reason: both('är en arbetsbok och ingen textfil', 'is a workbook, not a text file'),
  advice: both('Spara bladet som CSV UTF-8.', 'Save the sheet as CSV UTF-8.'),
};

const MIXED: NoText = {
  reason: both('blandar UTF-8 och Windows-1252', 'mixes UTF-8 and Windows-1252'),
  advice: both('Exportera om filen som CSV UTF-8.', 'Export the file anew as CSV UTF-8.'),
};

const NOT_TEXT: NoText = {
  reason: both('är ingen textfil', 'is not a text file'),
  advice: both('Exportera som CSV UTF-8 eller JSON.', 'Export as CSV UTF-8 or JSON.'),
};

const PIECE = 8192;

/** A character for each byte. */
function latin1Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}
