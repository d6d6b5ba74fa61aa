/** SHA-256 as Node has it, many times as fast as one that needs nothing but the language. */
import crypto from 'node:crypto';

/** Of bytes, or of a text as UTF-8. The oldest Nodes that come with editors have no `hash`, which is quicker for what is small. */
export function sha256(data: Uint8Array | string, form: 'hex' | 'base64'): string {
  return crypto.hash?.('sha256', data, form) ?? crypto.createHash('sha256').update(data).digest(form);
}

/** As 32 bytes. */
export function sha256Bytes(data: Uint8Array): Buffer {
  return crypto.hash?.('sha256', data, 'buffer') ?? crypto.createHash('sha256').update(data).digest();
}

/** Of a text as UTF-8, in hexadecimal. */
export function sha256Hex(text: string): string {
  return sha256(text, 'hex');
}
