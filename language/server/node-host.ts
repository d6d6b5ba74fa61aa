/** Files and today's date, as Node has them. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CONFIG_NAME, type Host, NEVER } from '../lsp/start.ts';
import { stockholmDay } from '../time/index.ts';
import { onNewDay } from './new-day.ts';

export const nodeHost: Host = {
  async list(folder) {
    const path = pathOf(folder);
    const found: string[] = [];
    if (path !== undefined) await walk(path, found);
    return found.sort().map((file) => pathToFileURL(file).href);
  },
  async read(uri) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path));
      return text.startsWith('\ufeff') ? text.slice(1) : text;
    } catch {
      return undefined;
    }
  },
  today: () => stockholmDay(Date.now()),
  onNewDay: (run) => onNewDay({ now: Date.now, every: (time, look) => void setInterval(look, time).unref() }, run),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
};

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

async function walk(folder: string, found: string[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!NEVER.has(entry.name)) await walk(path, found);
    } else if (entry.isFile() && (entry.name.endsWith('.rutin') || entry.name === CONFIG_NAME)) {
      found.push(path);
    }
  }
}
