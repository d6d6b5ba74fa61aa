/** Puts files into a folder, all of them or none: what has been done is undone when something goes wrong. */
import {
  chmodSync,
  closeSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { GeneratedFile } from '../../generators/index.ts';
import { UsageError } from '../../words/index.ts';
import { asideBeside, draftBeside } from './draft-name.ts';

/** What stands at a path, links not followed; undefined for nothing. */
export function standsAt(path: string): 'folder' | 'file' | 'link' | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  return stats.isSymbolicLink() ? 'link' : stats.isDirectory() ? 'folder' : 'file';
}

/** Makes a folder that holds the files, at one moment. */
export function makeFolderWith(target: string, files: readonly GeneratedFile[]): void {
  const done = new Done();
  try {
    done.makeFolders(dirname(target));
    const draft = draftBeside(target);
    done.makeFolder(draft);
    for (const { path, pieces } of files) {
      done.makeFolders(dirname(join(draft, path)));
      done.write(join(draft, path), pieces);
    }
    renameSync(draft, target);
  } catch (fault) {
    done.undo();
    throw fault;
  }
}

/** Puts the files into a folder that stands, over those of the same names, and takes away the files `stale`. */
export function fillFolder(target: string, files: readonly GeneratedFile[], stale: readonly string[]): void {
  const done = new Done();
  try {
    const drafts = files.map(({ path, pieces }) => {
      const end = join(target, path);
      refuseLinks(target, path);
      done.makeFolders(dirname(end));
      const draft = draftBeside(end);
      done.write(draft, pieces);
      return { draft, end };
    });
    for (const { draft, end } of drafts) done.takePlace(draft, end);
    for (const name of stale) done.takeAway(join(target, name));
  } catch (fault) {
    done.undo();
    throw fault;
  }
  done.forget();
}

/** What has been done so far, and how to undo it. */
class Done {
  readonly #undoing: (() => void)[] = [];
  readonly #aside: string[] = [];

  /** Makes a folder, and those above it that are missing. */
  makeFolders(path: string): void {
    if (standsAt(path) !== undefined) return;
    this.makeFolders(dirname(path));
    this.makeFolder(path);
  }

  makeFolder(path: string): void {
    mkdirSync(path);
    this.#undoing.push(() => rmdirSync(path));
  }

  write(path: string, pieces: Iterable<string>): void {
    this.#undoing.push(() => rmSync(path, { force: true }));
    const file = openSync(path, 'wx');
    try {
      for (const piece of pieces) writeFileSync(file, piece);
    } finally {
      closeSync(file);
    }
  }

  /** A file gets the name that it is to have. What had the name is put aside; its mode stays. */
  takePlace(draft: string, end: string): void {
    const old = lstatSync(end, { throwIfNoEntry: false });
    if (old === undefined) {
      link(draft, end);
      this.#undoing.push(() => rmSync(end, { force: true }));
      rmSync(draft, { force: true });
      return;
    }
    if (old.isDirectory()) throw isFolder(end);
    if (old.isFile()) {
      chmodSync(draft, old.mode & 0o777);
      this.keepAside(end);
    } else {
      this.putAside(end);
    }
    renameSync(draft, end);
  }

  /** A file gets a further name to come back from. It keeps its own: whenever this is stopped, there is a file of that name. */
  keepAside(path: string): void {
    const aside = draftBeside(path);
    try {
      linkSync(path, aside);
    } catch {
      // A disk that knows no two names for one file.
      this.putAside(path);
      return;
    }
    this.#aside.push(aside);
    this.#undoing.push(() => {
      renameSync(aside, path);
      // Two names of one file stay two.
      rmSync(aside, { force: true });
    });
  }

  /** A file goes. Until all is done it can come back; if this is stopped, it has gone. */
  takeAway(path: string): void {
    this.keepAside(path);
    rmSync(path, { force: true });
  }

  /** What has a name loses it, but not for good: there is no other of it. */
  putAside(path: string): void {
    const aside = asideBeside(path);
    renameSync(path, aside);
    this.#undoing.push(() => renameSync(aside, path));
    this.#aside.push(aside);
  }

  undo(): void {
    for (const step of this.#undoing.reverse()) {
      try {
        step();
      } catch {
        // What cannot be undone must not hide what went wrong, nor keep the rest from being undone.
      }
    }
  }

  /** All is as it should be: what was put aside goes. */
  forget(): void {
    for (const path of this.#aside) rmSync(path, { force: true });
  }
}

/** A further name for a file, unless something has it; a rename where the disk knows no two names for one file. */
function link(draft: string, end: string): void {
  try {
    linkSync(draft, end);
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code === 'EEXIST' || standsAt(end) !== undefined) throw fault;
    renameSync(draft, end);
  }
}

/** A folder within the target that is a link would lead what is written out of it. */
function refuseLinks(target: string, path: string): void {
  const above = path.split('/').slice(0, -1);
  for (const [i] of above.entries()) {
    const folder = join(target, ...above.slice(0, i + 1));
    const kind = standsAt(folder);
    if (kind === 'link' || kind === 'file') {
      throw new UsageError(
        `${folder} är ${kind === 'link' ? 'en länk' : 'en fil'} och ingen mapp. Ta bort den, eller ange en annan mapp.`,
        `${folder} is a ${kind} and not a folder. Remove it, or name another folder.`,
      );
    }
  }
}

function isFolder(path: string): UsageError {
  const name = basename(path);
  return new UsageError(
    `${path} är en mapp, och filen ${name} kan inte skrivas. Flytta den, eller ange en annan mapp.`,
    `${path} is a folder, and the file ${name} cannot be written. Move it, or name another folder.`,
  );
}
