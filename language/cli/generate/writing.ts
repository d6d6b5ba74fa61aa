/** The thread that writes files and takes their digests, while the next ones are made. */
import type { ListedFile } from './writer.ts';

/** A file, or a part of one. */
export interface Portion {
  readonly path: string;
  readonly text: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What the thread says when it has written what it was sent. */
export interface Answer {
  /** The files that are whole now. */
  readonly listed: readonly ListedFile[];
  /** What the system said; nothing is written any more. */
  readonly fault?: {
    readonly code: string | undefined;
    readonly syscall: string | undefined;
    readonly message: string;
  };
}

/** The program of the thread, started with the folder to write into. */
export const WRITING = `(${writing.toString()})()`;

/** It becomes a program of its own as it stands: nothing outside it may be named in it. */
function writing(): void {
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const { closeSync, mkdirSync, openSync, writeFileSync } = process.getBuiltinModule('node:fs');
  const { createHash, hash } = process.getBuiltinModule('node:crypto');
  const folder = workerData as string;
  const made = new Set<string>();
  let open = { file: 0, bytes: 0, digest: createHash('sha256') };

  /** The path of a file, whose folder is there. */
  const placeOf = (path: string): string => {
    const parent = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
    if (!made.has(parent)) {
      mkdirSync(`${folder}/${parent}`, { recursive: true });
      made.add(parent);
    }
    return `${folder}/${path}`;
  };

  const writeWhole = ({ path, text }: Portion): ListedFile => {
    const bytes = Buffer.from(text, 'utf8');
    writeFileSync(placeOf(path), bytes, { flag: 'wx' });
    return { path, bytes: bytes.length, sha256: hash('sha256', bytes, 'hex') };
  };

  const writePart = ({ path, text, isFirst, isLast }: Portion): ListedFile | undefined => {
    if (isFirst) open = { file: openSync(placeOf(path), 'wx'), bytes: 0, digest: createHash('sha256') };
    const bytes = Buffer.from(text, 'utf8');
    writeFileSync(open.file, bytes);
    open.digest.update(bytes);
    open.bytes += bytes.length;
    if (!isLast) return undefined;
    closeSync(open.file);
    return { path, bytes: open.bytes, sha256: open.digest.digest('hex') };
  };

  parentPort?.on('message', (portions: readonly Portion[]) => {
    const listed: ListedFile[] = [];
    try {
      for (const portion of portions) {
        const file = portion.isFirst && portion.isLast ? writeWhole(portion) : writePart(portion);
        if (file !== undefined) listed.push(file);
      }
      parentPort?.postMessage({ listed } satisfies Answer);
    } catch (error) {
      const { code, syscall, message } = error as NodeJS.ErrnoException;
      parentPort?.postMessage({ listed, fault: { code, syscall, message } } satisfies Answer);
    }
  });
}
