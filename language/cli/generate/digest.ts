/** A digest of everything that generated files are made from, taken while it is read. */
import { createHash } from 'node:crypto';
import { comparePaths } from '../../model/index.ts';
import { type ShippedFile, shippedRoutines } from '../../services/builtin.ts';
import { CONFIG_NAME } from '../../services/config/config.ts';

/** Of the names and texts of all files, in the order of their names; LF and CRLF are the same, so is a BOM. */
export class InputDigest {
  readonly #hash = createHash('sha256');
  readonly #shipped: ShippedFile[] = [...shippedRoutines];

  /** Takes a file of the workspace; they come in the order of their names. */
  readonly add = (file: string, text: string): void => {
    this.#takeShipped((shipped) => comparePaths(shipped.file, file) < 0);
    this.#take(file, text);
  };

  /** `sha256:…` when all files have come; the configuration is the last. */
  end(config: string | undefined): string {
    this.#takeShipped(() => true);
    if (config !== undefined) this.#take(CONFIG_NAME, config);
    return `sha256:${this.#hash.digest('hex')}`;
  }

  #takeShipped(isNext: (shipped: ShippedFile) => boolean): void {
    for (let [next] = this.#shipped; next !== undefined && isNext(next); [next] = this.#shipped) {
      this.#take(next.file, next.text);
      this.#shipped.shift();
    }
  }

  #take(name: string, text: string): void {
    const normal = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
    this.#hash.update(`${Buffer.byteLength(name)} ${Buffer.byteLength(normal)}\n${name}${normal}`);
  }
}
