/** What the files of a workspace hold, as hashes: whether something is as it was is told by that alone, never by a time of change. */
import { createHash, type Hash } from 'node:crypto';
import { readBytes } from '../input/door.ts';
import type { FoundFile } from '../input/files.ts';

/** The hashes of files, taken while they are read, in the order of their names. */
export class Contents {
  readonly #all: Hash = createHash('sha256');

  readonly add = (file: string, bytes: Buffer): void => {
    this.#all.update(`${Buffer.byteLength(file)} ${bytes.length}\n${file}`).update(bytes);
  };

  /** Of the names and bytes of all that was added; to be asked for once. */
  end(): Buffer {
    return this.#all.digest();
  }
}

/** What the files hold now; undefined where one of them cannot be read. */
export function contentsOf(files: readonly FoundFile[]): Buffer | undefined {
  const contents = new Contents();
  for (const { file, path } of files) {
    const bytes = readBytes(file, path);
    if (!Buffer.isBuffer(bytes)) return undefined;
    contents.add(file, bytes);
  }
  return contents.end();
}
