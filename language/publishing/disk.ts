/** The operations on files that publishing needs, so that a test can stop the program between any two of them. */
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { exchange } from './exchange.ts';
import { makeFolders } from './make-folders.ts';
import { settle } from './settle.ts';

type EntryKind = 'folder' | 'file' | 'other';

interface DiskEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** Each takes effect whole before it returns; each throws what the system says. */
export interface Disk {
  /** What stands at a path, links not followed; undefined for nothing. */
  readonly kindOf: (path: string) => EntryKind | 'link' | undefined;
  /** The path with links followed. */
  readonly realPath: (path: string) => string;
  readonly entries: (folder: string) => readonly DiskEntry[];
  readonly read: (path: string) => Uint8Array;
  /** As UTF-8: the system is asked in one step for each of many files. */
  readonly readText: (path: string) => string;
  /** The size of a file in bytes, and when it was last changed, in milliseconds. */
  readonly ageOf: (path: string) => { readonly bytes: number; readonly changed: number };
  /** Who may do what with a folder, as bits. */
  readonly modeOf: (folder: string) => number;
  readonly setMode: (folder: string, mode: number) => void;
  readonly makeFolder: (path: string) => void;
  /** Makes the folder and those above it that are missing. */
  readonly makeFolders: (path: string) => void;
  readonly write: (path: string, bytes: Uint8Array) => void;
  /** Removes a file, a link, or a folder with all that is in it. */
  readonly remove: (path: string) => void;
  readonly removeEmptyFolder: (path: string) => void;
  /** What has been written in the folder is on the disk itself before this returns, where something here can see to it. */
  readonly settle: (folder: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Two folders take each other's place at one moment; false where nothing here can do that, and nothing has happened. */
  readonly exchange: (a: string, b: string) => boolean;
}

/** The real disk. */
export const disk: Disk = {
  kindOf,
  realPath: (path) => realpathSync(path),
  entries: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other',
    })),
  read: (path) => readFileSync(path),
  readText: (path) => readFileSync(path, 'utf8'),
  ageOf: (path) => {
    const { size, mtimeMs } = statSync(path);
    return { bytes: size, changed: mtimeMs };
  },
  modeOf: (folder) => statSync(folder).mode & 0o7777,
  setMode: (folder, mode) => chmodSync(folder, mode),
  makeFolder: (path) => mkdirSync(path),
  makeFolders: (path) => makeFolders(path),
  write: (path, bytes) => writeFileSync(path, bytes, { flag: 'wx' }),
  remove: (path) => rmSync(path, { recursive: true, force: true }),
  removeEmptyFolder: (path) => rmdirSync(path),
  settle,
  rename: (from, to) => renameSync(from, to),
  exchange,
};

function kindOf(path: string): EntryKind | 'link' | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isSymbolicLink()) return 'link';
  return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'other';
}
