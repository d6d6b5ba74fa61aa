/** Which files lie in a workspace: those that a walk through it found, and those that the editor has before the disk does. */
import type { Listing } from '../../services/workspace/index.ts';

export class Held {
  /** Undefined before the first walk: then any file with the right name may be one. */
  #listed: ReadonlySet<string> | undefined;
  #linked: ReadonlyMap<string, string> = new Map();
  readonly #new = new Set<string>();

  /**
   * Takes what a walk found.
   * @param nameOf the name of a path by where it really is
   */
  list({ files, unreadable }: Listing, nameOf: (path: string) => string | undefined): void {
    this.#listed = new Set([...files, ...unreadable].map(({ file }) => file));
    const linked = files.map(({ file, path }) => [nameOf(path) ?? file, file] as const);
    this.#linked = new Map(linked.filter(([real, file]) => real !== file));
    this.#new.clear();
  }

  /** Notes a file that is open and on no disk yet. */
  addNew(file: string): void {
    this.#new.add(file);
  }

  has(file: string): boolean {
    return this.#listed === undefined || this.#listed.has(file) || this.#new.has(file);
  }

  /** The name of a file that is in the workspace only by a link, from where it really is; else that. */
  nameOf(file: string): string {
    return this.#linked.get(file) ?? file;
  }
}
