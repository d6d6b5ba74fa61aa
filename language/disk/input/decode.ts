/** From bytes to text: UTF-8, with or without a byte order mark, and nothing else. */
import { constants, isUtf8 } from 'node:buffer';
import { notText, tooLarge, type Unreadable } from '../../words/index.ts';

/** The text of a file without its byte order mark, or why it has none. */
export function decode(file: string, bytes: Buffer): string | Unreadable {
  const fault = notText(file, bytes, isUtf8);
  if (fault !== undefined) return fault;
  if (bytes.length > constants.MAX_STRING_LENGTH) return tooLarge(file);
  const text = bytes.toString('utf8');
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
