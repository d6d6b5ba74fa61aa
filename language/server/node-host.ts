/** Files and today's date, as Node has them. */
import { isUtf8 } from 'node:buffer';
import { constants, realpathSync, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type FileBytes,
  type FileText,
  fromSystem,
  type Host,
  LARGEST_FILE,
  notAFile,
  notText,
  tooLarge,
  type Unreadable,
} from '../lsp/start.ts';
import { stockholmDay } from '../time/index.ts';
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
  async read(uri, see) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      return await textAt(path, see);
    } catch (fault) {
      return ABSENT.has((fault as NodeJS.ErrnoException).code ?? '') ? undefined : fromSystem(path, fault);
    }
  },
  async bytes(uri) {
    const path = pathOf(uri);
    if (path === undefined) return notAFile(uri);
    try {
      return await opened<FileBytes>(path, async (stats, handle) => refusal(path, stats) ?? handle.readFile());
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

/** A pipe is opened without waiting for its other end, and only an ordinary file of reasonable size is read. */
async function opened<T>(path: string, read: (stats: Stats, handle: FileHandle) => T | Promise<T>): Promise<T> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    return await read(await handle.stat(), handle);
  } finally {
    await handle.close();
  }
}

function textAt(path: string, see: ((bytes: Uint8Array) => void) | undefined): Promise<FileText> {
  return opened(path, async (stats, handle) => {
    if (stats.isDirectory()) return undefined;
    const refused = refusal(path, stats);
    if (refused !== undefined) return refused;
    const bytes = await handle.readFile();
    see?.(bytes);
    return textOf(path, bytes);
  });
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
