/** The bytes of an open file, piece by piece. */
import { readSync } from 'node:fs';

const PIECE = 1 << 18;

/** The bytes from the first on, each time that they are gone through. A piece holds other bytes once the next is asked for. */
export class FilePieces implements Iterable<Uint8Array> {
  /** How many bytes there are. */
  readonly size: number;
  readonly #descriptor: number;

  constructor(descriptor: number, size: number) {
    this.#descriptor = descriptor;
    this.size = size;
  }

  *[Symbol.iterator](): Generator<Uint8Array, undefined> {
    const piece = new Uint8Array(PIECE);
    for (let at = 0; ; ) {
      const read = readSync(this.#descriptor, piece, 0, PIECE, at);
      if (read === 0) return;
      at += read;
      yield piece.subarray(0, read);
    }
  }
}
