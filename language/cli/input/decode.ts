/** From bytes to text: UTF-8, with or without a byte order mark, and nothing else. */
import { constants, isUtf8 } from 'node:buffer';
import { notUtf8, tooLarge, type Unreadable } from './unreadable.ts';

const LINE_FEED = 10;

/** The text of a file without its byte order mark, or why it has none. */
export function decode(file: string, bytes: Buffer): string | Unreadable {
  if (!isUtf8(bytes)) {
    return notUtf8(file, firstBadLine(bytes), looksLike(bytes));
  }
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    return tooLarge(file);
  }
  const text = bytes.toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Line breaks are never part of a longer UTF-8 sequence, so each line can be asked by itself. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
    if (!isUtf8(bytes.subarray(start, end))) {
      return line;
    }
    line++;
    start = end + 1;
  }
  return line;
}

function looksLike(bytes: Buffer): string {
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0);
  return mark === 0xfffe || mark === 0xfeff ? 'UTF-16' : 'Windows-1252';
}
