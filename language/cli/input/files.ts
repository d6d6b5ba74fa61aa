/** Which files a workspace holds: a walk through its folders that no link can lead astray. */
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { comparePaths } from '../../model/index.ts';
import { NEVER } from '../../services/files.ts';
import { brokenLink, folderForFile, fromSystem, notAFile, type Unreadable } from '../../services/unreadable.ts';
import { nameIn } from './paths.ts';

/** A file to be read. */
export interface FoundFile {
  /** As reports name it. */
  readonly file: string;
  readonly path: string;
}

export interface FoundFiles {
  /** Sorted by name. */
  readonly files: readonly FoundFile[];
  readonly unreadable: readonly Unreadable[];
}

const SUFFIX = '.rutin';

/** The `.rutin` files at or below the paths whose names are wanted. */
export function findFiles(root: string, paths: readonly string[], isWanted: (file: string) => boolean): FoundFiles {
  const walk = new Walk(root, isWanted);
  for (const path of paths) {
    walk.start(path);
  }
  return { files: [...walk.files.values()].sort((a, b) => comparePaths(a.file, b.file)), unreadable: walk.unreadable };
}

class Walk {
  readonly files = new Map<string, FoundFile>();
  readonly unreadable: Unreadable[] = [];
  readonly #root: string;
  readonly #realRoot: string;
  readonly #isWanted: (file: string) => boolean;
  readonly #seen = new Set<string>();

  constructor(root: string, isWanted: (file: string) => boolean) {
    this.#root = root;
    this.#realRoot = realpathSync(root);
    this.#isWanted = isWanted;
  }

  /** A path that was named outright: it is read whatever its name. */
  start(path: string): void {
    const stats = statSync(path);
    if (stats.isDirectory()) {
      this.#folder(path);
    } else if (stats.isFile()) {
      this.#file(path);
    } else {
      this.unreadable.push(notAFile(nameIn(this.#root, path)));
    }
  }

  #folder(path: string): void {
    const real = realpathSync(path);
    if (this.#seen.has(real)) {
      return;
    }
    this.#seen.add(real);
    let entries: readonly Dirent[];
    try {
      entries = readdirSync(path, { withFileTypes: true });
    } catch (fault) {
      this.unreadable.push(fromSystem(nameIn(this.#root, path), fault));
      return;
    }
    for (const entry of entries) {
      this.#entry(join(path, entry.name), entry);
    }
  }

  #entry(path: string, entry: Dirent): void {
    if (entry.isSymbolicLink()) {
      this.#link(path, entry.name);
    } else if (entry.isDirectory()) {
      this.#subfolder(path, entry.name);
    } else if (entry.name.endsWith(SUFFIX)) {
      this.#wantedFile(path, entry.isFile());
    }
  }

  #subfolder(path: string, name: string): void {
    if (NEVER.has(name)) {
      return;
    }
    if (name.endsWith(SUFFIX) && this.#isWanted(nameIn(this.#root, path))) {
      this.unreadable.push(folderForFile(nameIn(this.#root, path)));
    }
    this.#folder(path);
  }

  #link(path: string, name: string): void {
    try {
      const real = realpathSync(path);
      if (this.#isKnown(real)) {
        return;
      }
      const stats = statSync(real);
      if (stats.isDirectory()) {
        this.#subfolder(path, name);
      } else if (name.endsWith(SUFFIX) && !this.#seen.has(real)) {
        this.#seen.add(real);
        this.#wantedFile(path, stats.isFile());
      }
    } catch (fault) {
      if (name.endsWith(SUFFIX)) {
        this.unreadable.push(brokenLink(nameIn(this.#root, path), fault));
      }
    }
  }

  /** What a link within the workspace points at is found at its own place; one to a folder above leads back here. */
  #isKnown(real: string): boolean {
    return `${real}${sep}`.startsWith(`${this.#realRoot}${sep}`) || this.#realRoot.startsWith(`${real}${sep}`);
  }

  #wantedFile(path: string, isFile: boolean): void {
    const file = nameIn(this.#root, path);
    if (!this.#isWanted(file)) {
      return;
    }
    if (isFile) {
      this.#file(path);
    } else {
      this.unreadable.push(notAFile(file));
    }
  }

  #file(path: string): void {
    const file = nameIn(this.#root, path);
    this.files.set(file, { file, path });
  }
}
