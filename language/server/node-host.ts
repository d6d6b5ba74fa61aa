/** Files and today's date, as Node has them. */
import { isUtf8 } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type FileText, fromSystem, type Host, notText } from '../lsp/start.ts';
import { stockholmDay } from '../time/index.ts';
import { onNewDay } from './new-day.ts';
import { filesBelow } from './walk.ts';

/** What is said where there is no file of that name. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

export const nodeHost: Host = {
  async list(folder) {
    const path = pathOf(folder);
    if (path === undefined) return [];
    return (await filesBelow(path)).sort().map((file) => pathToFileURL(file).href);
  },
  async read(uri) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      return textOf(path, await readFile(path));
    } catch (fault) {
      return ABSENT.has((fault as NodeJS.ErrnoException).code ?? '') ? undefined : fromSystem(path, fault);
    }
  },
  today: () => stockholmDay(Date.now()),
  onNewDay: (run) => onNewDay({ now: Date.now, every: (time, look) => void setInterval(look, time).unref() }, run),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
};

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
