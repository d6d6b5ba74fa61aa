/** What the files of a workspace hold, as hashes: whether something is as it was is told by that alone, never by a time of change. */
import { sha256Bytes } from '../../server/digest.ts';
import type { InputDigest } from '../../services/input-digest.ts';
import { decode } from '../input/decode.ts';
import { readBytes } from '../input/door.ts';
import type { FoundFile } from '../input/files.ts';

const HASH_LENGTH = 32;

/** The length of a text whose bytes are not what its digest is of: it has carriage returns or a mark at its beginning. */
const NOT_PLAIN = 0xffff_ffff;

/** What a file holds. */
interface Holding {
  /** SHA-256 of its bytes. */
  readonly hash: Buffer;
  /** Of its text in UTF-16 units, or `NOT_PLAIN`. */
  readonly length: number;
}

/** By name. */
export class Contents {
  readonly #held = new Map<string, Holding>();

  /** What was kept as `parts`. */
  static of([names, hashes, lengths]: readonly Buffer[]): Contents {
    const contents = new Contents();
    for (const [index, file] of (JSON.parse(String(names)) as readonly string[]).entries()) {
      const hash = (hashes as Buffer).subarray(index * HASH_LENGTH, (index + 1) * HASH_LENGTH);
      contents.#held.set(file, { hash, length: (lengths as Buffer).readUInt32LE(4 * index) });
    }
    return contents;
  }

  /** The same, to which more can be added. */
  copy(): Contents {
    const copy = new Contents();
    for (const [file, holding] of this.#held) copy.#held.set(file, holding);
    return copy;
  }

  /** The names of the files. */
  get files(): readonly string[] {
    return [...this.#held.keys()];
  }

  /** Names, hashes and lengths. */
  get parts(): readonly Buffer[] {
    const lengths = Buffer.alloc(4 * this.#held.size);
    for (const [index, { length }] of [...this.#held.values()].entries()) lengths.writeUInt32LE(length, 4 * index);
    const hashes = [...this.#held.values()].map(({ hash }) => hash);
    return [Buffer.from(JSON.stringify(this.files), 'utf8'), Buffer.concat(hashes), lengths];
  }

  /** Takes a file that has been read. */
  readonly add = (file: string, bytes: Buffer, text: string): void => {
    this.#held.set(file, { hash: sha256Bytes(bytes), length: plainLength(bytes, text) });
  };

  /** Whether the bytes are those of the file. */
  holds(file: string, bytes: Buffer): boolean {
    return this.#held.get(file)?.hash.equals(sha256Bytes(bytes)) === true;
  }

  /** The files that are not the same in both, or that one of them does not have. */
  differing(other: Contents): readonly string[] {
    const names = new Set([...this.files, ...other.files]);
    return [...names].filter((file) => {
      const own = this.#held.get(file);
      return own === undefined || other.#held.get(file)?.hash.equals(own.hash) !== true;
    });
  }

  /**
   * What files hold now, each read once, and shown to a digest; of those that are as they are here no text is made. Undefined where
   * one of them is none that can be read.
   */
  now(files: readonly FoundFile[], digest: InputDigest): Contents | undefined {
    const now = new Contents();
    for (const { file, path } of files) {
      const bytes = readBytes(file, path);
      if (!Buffer.isBuffer(bytes)) return undefined;
      const hash = sha256Bytes(bytes);
      const known = this.#held.get(file);
      if (known !== undefined && known.length !== NOT_PLAIN && known.hash.equals(hash)) {
        digest.addPlain(file, bytes, known.length);
        now.#held.set(file, known);
        continue;
      }
      const text = decode(file, bytes);
      if (typeof text !== 'string') return undefined;
      digest.add(file, text);
      now.#held.set(file, { hash, length: plainLength(bytes, text) });
    }
    return now;
  }
}

function plainLength(bytes: Buffer, text: string): number {
  const isPlain = bytes[0] !== 0xef && text.charCodeAt(0) !== 0xfeff && !text.includes('\r');
  return isPlain ? text.length : NOT_PLAIN;
}
