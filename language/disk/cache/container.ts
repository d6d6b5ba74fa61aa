/** What one kept file holds, as bytes: parts after a seal that nobody makes without the key, so that what is damaged or foreign is noticed. */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** What every file begins with; the last is the version of this form. */
const MAGIC = Buffer.from('rutin-kept\n\u0001', 'latin1');

const SEAL_LENGTH = 32;
const HEAD_LENGTH = MAGIC.length + SEAL_LENGTH;
/** A number of parts, and the length of each. */
const NUMBER_LENGTH = 4;

/** The parts as one run of bytes, sealed with a key. */
export function sealed(key: Uint8Array, parts: readonly Uint8Array[]): Buffer {
  const numbers = Buffer.alloc(NUMBER_LENGTH * (1 + parts.length));
  numbers.writeUInt32LE(parts.length, 0);
  for (const [index, part] of parts.entries()) numbers.writeUInt32LE(part.length, NUMBER_LENGTH * (1 + index));
  const rest = [numbers, ...parts];
  return Buffer.concat([MAGIC, sealOf(key, rest), ...rest]);
}

/** The parts that were sealed with the key; undefined for any other bytes, those of another version among them. */
export function unsealed(key: Uint8Array, bytes: Buffer): readonly Buffer[] | undefined {
  if (bytes.length < HEAD_LENGTH + NUMBER_LENGTH || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const rest = bytes.subarray(HEAD_LENGTH);
  const seal = bytes.subarray(MAGIC.length, HEAD_LENGTH);
  return timingSafeEqual(seal, sealOf(key, [rest])) ? partsOf(rest) : undefined;
}

/** Of bytes whose seal holds: they are as they were written. */
function partsOf(rest: Buffer): readonly Buffer[] {
  const count = rest.readUInt32LE(0);
  const parts: Buffer[] = [];
  let start = NUMBER_LENGTH * (1 + count);
  for (let index = 0; index < count; index++) {
    const length = rest.readUInt32LE(NUMBER_LENGTH * (1 + index));
    parts.push(rest.subarray(start, start + length));
    start += length;
  }
  return parts;
}

function sealOf(key: Uint8Array, pieces: readonly Uint8Array[]): Buffer {
  const hmac = createHmac('sha256', key);
  for (const piece of pieces) hmac.update(piece);
  return hmac.digest();
}
