/** A digest of everything that an output is made from, taken while it is read. */
import { shippedRoutines } from './builtin.ts';
import { CONFIG_NAME } from './config/config.ts';

/** SHA-256 of bytes, and of texts as UTF-8: that of Node, or one that needs nothing but the language. */
export interface Hasher {
  update(text: string | Uint8Array): unknown;
  digest(form: 'hex'): string;
}

/** Both name their algorithm: `sha256:…`. */
interface InputDigests {
  /** Of all: the workspace with its settings, and the routines that ship with the program. */
  readonly digest: string;
  /** Of the workspace alone. */
  readonly sources: string;
}

/** Of the names and texts of all files, in the order of their names; LF and CRLF are the same, so is a BOM. */
export class InputDigest {
  readonly #newHasher: () => Hasher;
  readonly #hash: Hasher;

  constructor(newHasher: () => Hasher) {
    this.#newHasher = newHasher;
    this.#hash = newHasher();
  }

  /** Takes a file of the workspace; they come in the order of their names. */
  readonly add = (file: string, text: string): void => take(this.#hash, file, text);

  /** As `add`, of the bytes of a text of so many UTF-16 units that has no carriage return, and no mark at its beginning. */
  addPlain(file: string, bytes: Uint8Array, length: number): void {
    this.#hash.update(`${file.length} ${length}\n${file}`);
    this.#hash.update(bytes);
  }

  /** When all files have come; the configuration is the last. */
  end(config: string | undefined): InputDigests {
    if (config !== undefined) this.add(CONFIG_NAME, config);
    const sources = `sha256:${this.#hash.digest('hex')}`;
    const all = this.#newHasher();
    for (const { file, text } of shippedRoutines) take(all, file, text);
    all.update(sources);
    return { digest: `sha256:${all.digest('hex')}`, sources };
  }
}

function take(hash: Hasher, name: string, text: string): void {
  const normal = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  hash.update(`${name.length} ${normal.length}\n${name}${normal}`);
}
