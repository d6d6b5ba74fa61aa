/** Which files lie below a folder: a walk that no link can lead astray. */
import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { CONFIG_NAME, NEVER } from '../lsp/start.ts';

type Kind = Pick<Stats, 'isDirectory' | 'isFile'>;

/** The paths of the `.rutin` files and configuration files at or below a folder, in no particular order. */
export async function filesBelow(folder: string): Promise<string[]> {
  const walk = new Walk(await realpath(folder).catch(() => folder));
  await walk.folder(folder);
  return walk.found;
}

/** A link is followed where it leads out of the folder: what lies in it is found at its own place. */
class Walk {
  readonly found: string[] = [];
  readonly #root: string;
  readonly #seen = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  async folder(path: string): Promise<void> {
    const real = await realpath(path).catch(() => path);
    if (this.#seen.has(real)) return;
    this.#seen.add(real);
    for (const entry of await readdir(path, { withFileTypes: true }).catch(() => [])) {
      const one = join(path, entry.name);
      if (entry.isSymbolicLink()) await this.#link(one, entry.name);
      else await this.#entry(one, entry.name, entry);
    }
  }

  async #link(path: string, name: string): Promise<void> {
    const real = await realpath(path).catch(() => this.#root);
    if (isWithin(real, this.#root) || isWithin(this.#root, real)) return;
    const kind = await stat(real).catch(() => undefined);
    if (kind === undefined || (kind.isFile() && this.#seen.has(real))) return;
    if (kind.isFile()) this.#seen.add(real);
    await this.#entry(path, name, kind);
  }

  async #entry(path: string, name: string, kind: Kind): Promise<void> {
    if (kind.isDirectory()) {
      if (!NEVER.has(name)) await this.folder(path);
    } else if (kind.isFile() && (name.endsWith('.rutin') || name === CONFIG_NAME)) {
      this.found.push(path);
    }
  }
}

function isWithin(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(`${folder}${sep}`);
}
