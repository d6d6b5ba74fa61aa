/** From bytes to text: which encoding a file has is found out, said, and never guessed where two are mixed. */
import type { Sentence } from '../model/index.ts';

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

const both = (sv: string, en: string): Sentence => ({ sv, en });

const LETTERS_IN_UTF8 = /\u00c3[\u0084\u0085\u0096\u00a4\u00a5\u00b6\u00a9\u00bc]/;

/** The text without a byte order mark. */
export function decodeExport(bytes: Uint8Array): DecodedText | NoText {
  const workbook = workbookFault(bytes);
  if (workbook !== undefined) return workbook;
  const marked = markedAs(bytes);
  if (marked !== undefined) {
    return {
      text: new TextDecoder(marked).decode(bytes),
      note: both(`Läst som ${name(marked)}`, `Read as ${name(marked)}`),
    };
  }
  const text = utf8Of(bytes);
  if (text !== undefined) return text.includes('\0') ? notText() : { text, note: undefined };
  return singleByte(bytes);
}

function markedAs(bytes: Uint8Array): string | undefined {
  const [first = 0, second = 0] = bytes;
  const mark = (first << 8) | second;
  return mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : undefined;
}

function name(encoding: string): string {
  return encoding.toUpperCase();
}

/** Not UTF-8: Windows-1252, or Latin-1 where none of its extra characters occurs. They are read alike. */
function singleByte(bytes: Uint8Array): DecodedText | NoText {
  const latin = latin1Of(bytes);
  if (isFromDos(latin)) return dosText(latin);
  if (LETTERS_IN_UTF8.test(latin)) {
    return {
      reason: both('blandar UTF-8 och Windows-1252', 'mixes UTF-8 and Windows-1252'),
      advice: both('Exportera om filen som CSV UTF-8.', 'Export the file anew as CSV UTF-8.'),
    };
  }
  if (latin.includes('\0') || /[\u0081\u008d\u008f\u0090\u009d]/.test(latin)) return notText();
  const encoding = /[\u0080-\u009f]/.test(latin) ? 'Windows-1252' : 'Latin-1';
  return {
    text: new TextDecoder('windows-1252').decode(bytes),
    note: both(`Filen är inte UTF-8 och lästes som ${encoding}`, `The file is not UTF-8 and was read as ${encoding}`),
  };
}

/** The letters of code pages 437 and 850 from 0x80 on: so far the two are alike. */
const DOS_LETTERS = 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ';
const IN_A_WORD = /[A-Za-z][\u0084\u0086\u0094]+[A-Za-z]|\u008f[A-Za-z]/;

/**
 * Whether the text is from DOS for certain: å, ä or ö stands in a word where Windows has signs that none does, and nothing
 * is there that DOS has no letter for.
 */
function isFromDos(latin: string): boolean {
  return IN_A_WORD.test(latin) && !/[\0\u009b-\u00ff]/.test(latin);
}

function dosText(latin: string): DecodedText {
  return {
    text: latin.replace(/[\u0080-\u009a]/g, (sign) => DOS_LETTERS[sign.charCodeAt(0) - 0x80] ?? sign),
    note: both(
      'Filen är inte UTF-8 och lästes som teckentabell 850 (DOS)',
      'The file is not UTF-8 and was read as code page 850 (DOS)',
    ),
  };
}

function workbookFault(bytes: Uint8Array): NoText | undefined {
  const start = latin1Of(bytes.subarray(0, 4));
  const isZip = start === 'PK\u0003\u0004';
  const isOld = start === '\u00d0\u00cf\u0011\u00e0';
  return isZip || isOld
    ? {
        reason: both('är en arbetsbok och ingen textfil', 'is a workbook, not a text file'),
        advice: both('Spara bladet som CSV UTF-8.', 'Save the sheet as CSV UTF-8.'),
      }
    : undefined;
}

function notText(): NoText {
  return {
    reason: both('är ingen textfil', 'is not a text file'),
    advice: both('Exportera som CSV UTF-8 eller JSON.', 'Export as CSV UTF-8 or JSON.'),
  };
}

/** The text; undefined where the bytes are not UTF-8. */
function utf8Of(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const PIECE = 8192;

/** A character for each byte. */
function latin1Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}
