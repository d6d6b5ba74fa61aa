/** Writes the files of batches into a folder, and takes their digests: in the thread that is started for it, or where all is one batch. */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { sha256 } from '../server/digest.ts';
import type { Answer, Batch, Portion } from './portion.ts';
import type { ListedFile } from './writer.ts';

export class BatchWriter {
  readonly #folder: string;
  readonly #made = new Set<string>();
  #open = { file: 0, bytes: 0, digest: createHash('sha256') };

  /** @param folder absolute, and there */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Writes a batch; what the system says against it stands in the answer. */
  write({ bytes, portions }: Batch): Answer {
    const listed: ListedFile[] = [];
    try {
      for (const portion of portions) {
        const own = Buffer.from(bytes, portion.from, portion.to - portion.from);
        const file = portion.isFirst && portion.isLast ? this.#whole(portion, own) : this.#part(portion, own);
        if (file !== undefined) listed.push(file);
      }
      return { bytes, listed };
    } catch (error) {
      const { code, syscall, message } = error as NodeJS.ErrnoException;
      return { bytes, listed, fault: { code, syscall, message } };
    }
  }

  #whole({ path }: Portion, bytes: Buffer): ListedFile {
    writeFileSync(this.#placeOf(path), bytes, { flag: 'wx' });
    return { path, bytes: bytes.length, sha256: sha256(bytes, 'hex') };
  }

  #part({ path, isFirst, isLast }: Portion, bytes: Buffer): ListedFile | undefined {
    if (isFirst) this.#open = { file: openSync(this.#placeOf(path), 'wx'), bytes: 0, digest: createHash('sha256') };
    const open = this.#open;
    writeFileSync(open.file, bytes);
    open.digest.update(bytes);
    open.bytes += bytes.length;
    if (!isLast) return undefined;
    closeSync(open.file);
    return { path, bytes: open.bytes, sha256: open.digest.digest('hex') };
  }

  /** The path of a file, whose folder is there. */
  #placeOf(path: string): string {
    const parent = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    if (!this.#made.has(parent)) {
      mkdirSync(`${this.#folder}/${parent}`, { recursive: true });
      this.#made.add(parent);
    }
    return `${this.#folder}/${path}`;
  }
}
