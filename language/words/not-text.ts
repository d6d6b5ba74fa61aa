/** Bytes that are no text of the language: what they are instead, so that nobody is sent after the wrong fault. */
import type { Sentence } from '../model/index.ts';
import type { Unreadable } from './unreadable.ts';

type IsUtf8 = (bytes: Uint8Array) => boolean;

const LINE_FEED = 10;
/** So many bytes tell what a file is. */
const SAMPLE = 4096;

/** Kinds of documents, by the characters that they begin with. */
const DOCUMENTS: readonly (readonly [begins: string, kind: Sentence])[] = [
  [
    'PK\u0003\u0004',
    { sv: 'ett dokument från Word, Excel eller liknande', en: 'a document of Word, Excel or the like' },
  ],
  [
    '\u00d0\u00cf\u0011\u00e0',
    { sv: 'ett äldre dokument från Word eller Excel', en: 'an older document of Word or Excel' },
  ],
  ['%PDF-', { sv: 'ett PDF-dokument', en: 'a PDF document' }],
  ['{\\rtf', { sv: 'ett RTF-dokument', en: 'an RTF document' }],
];

const AS_PLAIN_TEXT: Sentence = {
  sv: 'Öppna det, och spara texten som ren text med teckenkodningen UTF-8.',
  en: 'Open it, and save the text as plain text in UTF-8.',
};

/** Why the bytes of a file are no text in UTF-8; undefined where they are. */
export function notText(file: string, bytes: Uint8Array, isUtf8: IsUtf8): Unreadable | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  const kind = DOCUMENTS.find(([begins]) => start.startsWith(begins))?.[1];
  if (kind !== undefined) {
    const reason = { sv: `är ${kind.sv}, ingen textfil`, en: `is ${kind.en}, not a text file` };
    return { file, reason, advice: AS_PLAIN_TEXT };
  }
  if (zeros(bytes)) return isTwoByte(bytes) ? otherEncoding(file, bytes, isUtf8, 'UTF-16') : binary(file);
  return isUtf8(bytes) ? undefined : notUtf8(file, bytes, isUtf8);
}

/** Whether so many bytes are zero that no text in UTF-8 has them. A stray one is told where it stands. */
function zeros(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  return sample.includes(0) && sample.filter((byte) => byte === 0).length * 10 >= Math.max(sample.length, 10);
}

/** UTF-16, with its mark or without: every other byte is zero. */
function isTwoByte(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  const even = sample.filter((byte, i) => byte === 0 && i % 2 === 0).length;
  const odd = sample.filter((byte, i) => byte === 0 && i % 2 === 1).length;
  return isMarked(bytes) || Math.min(even, odd) * 10 < Math.max(even, odd);
}

function isMarked([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function notUtf8(file: string, bytes: Uint8Array, isUtf8: IsUtf8): Unreadable {
  if (isMarked(bytes)) return otherEncoding(file, bytes, isUtf8, 'UTF-16');
  if (!isMixed(bytes)) return otherEncoding(file, bytes, isUtf8, 'Windows-1252');
  const line = firstBadLine(bytes, isUtf8);
  return {
    file,
    reason: {
      sv: `är inte UTF-8 (rad ${line}; blandar flera teckenkodningar)`,
      en: `is not UTF-8 (line ${line}; mixes several encodings)`,
    },
    advice: {
      sv: 'Skriv om den raden, och spara filen med teckenkodningen UTF-8.',
      en: 'Write that line anew, and save the file as UTF-8.',
    },
  };
}

/** Whether å, ä or ö stand somewhere in UTF-8, although the whole is not. */
function isMixed(bytes: Uint8Array): boolean {
  const second = new Set([0x84, 0x85, 0x96, 0xa4, 0xa5, 0xb6]);
  return bytes.some((byte, i) => byte === 0xc3 && second.has(bytes[i + 1] ?? 0));
}

function otherEncoding(file: string, bytes: Uint8Array, isUtf8: IsUtf8, encoding: string): Unreadable {
  const line = firstBadLine(bytes, isUtf8);
  return {
    file,
    reason: {
      sv: `är inte UTF-8 (rad ${line}; ser ut som ${encoding})`,
      en: `is not UTF-8 (line ${line}; looks like ${encoding})`,
    },
    advice: { sv: 'Spara om filen med teckenkodningen UTF-8.', en: 'Save the file again as UTF-8.' },
  };
}

function binary(file: string): Unreadable {
  return {
    file,
    reason: { sv: 'är ingen textfil', en: 'is not a text file' },
    advice: { sv: 'Ta bort den ur arbetsytan.', en: 'Take it out of the workspace.' },
  };
}

/** Line breaks are never part of a longer UTF-8 sequence, so each line can be asked by itself. */
function firstBadLine(bytes: Uint8Array, isUtf8: IsUtf8): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    const text = bytes.subarray(start, end);
    if (!isUtf8(text) || text.includes(0)) return line;
    line++;
    start = end + 1;
  }
  return line;
}
