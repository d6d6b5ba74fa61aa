/** Files and today's date, as Node has them. */
import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, open, read, realpathSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import {
  type FileBytes,
  type FileText,
  fromSystem,
  type Host,
  LARGEST_FILE,
  type Looked,
  notAFile,
  notText,
  tooLarge,
  type Unreadable,
} from '../lsp/start.ts';
import { stockholmDay } from '../time/index.ts';
import { sha256 } from './digest.ts';
import { onNewDay } from './new-day.ts';
import { filesInTime } from './node-files.ts';

/** What is said where there is no file of that name. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

export const nodeHost: Host = {
  files: filesInTime,
  pathOf,
  uriOf: (path) => pathToFileURL(path).href,
  real(uri) {
    const path = pathOf(uri);
    return path === undefined ? uri : pathToFileURL(realOf(path)).href;
  },
  async read(uri) {
    const path = pathOf(uri);
    const held = path === undefined ? undefined : await heldAt(path);
    return Buffer.isBuffer(held) ? textOf(path ?? '', held) : held;
  },
  async bytes(uri) {
    const path = pathOf(uri);
    if (path === undefined) return notAFile(uri);
    try {
      return await opened<FileBytes>(path, (stats, handle) => refusal(path, stats) ?? bytesOf(handle, stats));
    } catch (fault) {
      return fromSystem(path, fault);
    }
  },
  today: () => stockholmDay(Date.now()),
  onNewDay: (run) => onNewDay({ now: Date.now, every: (time, look) => void setInterval(look, time).unref() }, run),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
};

/** Of what is not there, the way to it: the nearest folder that is, as it really is. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realOf(parent), basename(path));
  }
}

const openInTime = promisify(open);
const readInTime = promisify(read);

/**
 * A pipe is opened without waiting for its other end, and only an ordinary file of reasonable size is read. What is known of a file
 * once it is open is asked at once: thousands are read when a region is opened.
 */
async function opened<T>(path: string, look: (stats: Stats, handle: number) => T | Promise<T>): Promise<T> {
  const handle = await openInTime(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return await look(fstatSync(handle), handle);
  } finally {
    closeSync(handle);
  }
}

/** All bytes of an open file; it may have grown or shrunk since it was looked at. */
async function bytesOf(handle: number, { size }: Stats): Promise<Buffer> {
  let bytes = Buffer.allocUnsafe(size + 1);
  let length = 0;
  for (;;) {
    const { bytesRead } = await readInTime(handle, bytes, length, bytes.length - length, null);
    length += bytesRead;
    if (bytesRead === 0 || length === size) return bytes.subarray(0, length);
    if (length === bytes.length) bytes = Buffer.concat([bytes, Buffer.allocUnsafe(bytes.length)]);
  }
}

/** A file as it is: a text is made of it when that is asked for. */
export async function lookAt(path: string): Promise<Looked> {
  const held = await heldAt(path);
  if (!Buffer.isBuffer(held)) return { digest: undefined, size: 0, text: () => held };
  return {
    digest: sha256(held, 'base64'),
    size: held.length,
    text: () => textOf(path, held),
  };
}

/** What a file holds, or why it has no text; undefined where there is none. */
async function heldAt(path: string): Promise<Buffer | Exclude<FileText, string>> {
  try {
    return await opened<Buffer | Unreadable | undefined>(path, (stats, handle) => {
      return stats.isDirectory() ? undefined : (refusal(path, stats) ?? bytesOf(handle, stats));
    });
  } catch (fault) {
    return ABSENT.has((fault as NodeJS.ErrnoException).code ?? '') ? undefined : fromSystem(path, fault);
  }
}

function refusal(path: string, stats: Stats): Unreadable | undefined {
  if (!stats.isFile()) return notAFile(path);
  return stats.size > LARGEST_FILE ? tooLarge(path) : undefined;
}

function textOf(path: string, bytes: Buffer): FileText {
  const fault = notText(path, bytes, isUtf8);
  if (fault !== undefined) return fault;
  const text = bytes.toString('utf8');
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
