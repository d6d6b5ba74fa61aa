/** From the PATHs of a command line to the workspace that they are in. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path';
import { isInside } from '../../report/receipts/repeatable.ts';
import { filesAtOnce } from '../../server/node-files.ts';
import { type Place, placeOf } from '../../services/workspace/index.ts';
import { UsageError } from '../../words/index.ts';
import { nearPath } from './near.ts';
import type { GivenText } from './standard-input.ts';

/** Something that a command line names; its folder is told as it really is. */
export interface Named {
  readonly path: string;
  readonly kind: 'file' | 'folder';
}

/**
 * What is named in a workspace is read with all of it. Folders and files of no workspace in common, none of which has a
 * configuration above it, are read as one workspace that holds exactly them.
 */
export interface Target extends Place {
  /** A text in the place of one of the files. */
  readonly given?: GivenText;
  readonly named: readonly Named[];
  /** Where to look for files: the folder of the workspace, or else those that are named. */
  readonly folders: readonly string[];
}

/** The workspace that the PATHs (none: the current folder) name; a UsageError when one of them does not exist. */
export async function targetOf(paths: readonly string[], given?: GivenText): Promise<Target> {
  refuseEmpty(paths);
  if (given !== undefined) return targetOfText(given);
  const named = (paths.length === 0 ? ['.'] : paths).map(namedBy);
  const places: Place[] = [];
  for (const { path, kind } of named) places.push(await placeOf(filesAtOnce, path, kind));
  const [place] = places as [Place];
  const other = places.find(({ root }) => root !== place.root);
  if (other === undefined) return { ...place, named, folders: [place.root] };
  if (places.some(({ config }) => config !== undefined)) throw apart(place, other);
  const root = named.map(folderOf).reduce(commonFolder);
  return { root, config: undefined, named, folders: named.filter(isFolder).map(({ path }) => path) };
}

/** The workspace that a text is of, whether or not its file is there. */
async function targetOfText(given: GivenText): Promise<Target> {
  const { path: folder } = namedBy(dirname(given.path));
  const path = join(folder, basename(given.path));
  const place = await placeOf(filesAtOnce, path, 'file');
  return { ...place, named: [{ path, kind: 'file' }], folders: [place.root], given: { ...given, path } };
}

/** What a script's unset variable leaves behind is no name: to take it for the current folder would be a guess. */
export function refuseEmpty(words: readonly string[]): void {
  if (words.every((one) => one.trim() !== '')) return;
  throw new UsageError(
    'Ett namn på kommandoraden är tomt (""). Ange en mapp, en fil eller en revision, eller utelämna det.',
    'A name on the command line is empty (""). Name a folder, a file or a revision, or leave it out.',
  );
}

function namedBy(path: string): Named {
  try {
    const full = resolve(path);
    if (statSync(full).isDirectory()) return { path: realpathSync(full), kind: 'folder' };
    return { path: join(realpathSync(dirname(full)), basename(full)), kind: 'file' };
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).syscall === 'uv_cwd') throw fault;
    throw missing(path, (fault as NodeJS.ErrnoException).code ?? '');
  }
}

function missing(path: string, code: string): UsageError {
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const near = nearPath(path);
    return new UsageError(
      `${path} finns inte. ${near === undefined ? 'Ange en mapp eller en fil.' : `Menade du ${near}?`}`,
      `${path} does not exist. ${near === undefined ? 'Name a folder or a file.' : `Did you mean ${near}?`}`,
    );
  }
  return new UsageError(
    `${path} gick inte att läsa (${code}). Ange en annan mapp eller fil.`,
    `${path} could not be read (${code}). Name another folder or file.`,
  );
}

function apart(one: Place, other: Place): UsageError {
  const [a, b] = [fromHere(one.root), fromHere(other.root)];
  return new UsageError(
    `Det som angavs ligger i olika arbetsytor (${a} och ${b}). Kör kommandot en gång för varje.`,
    `What was named lies in different workspaces (${a} and ${b}). Run the command once for each.`,
  );
}

function isFolder({ kind }: Named): boolean {
  return kind === 'folder';
}

function folderOf({ path, kind }: Named): string {
  return kind === 'folder' ? path : dirname(path);
}

function commonFolder(a: string, b: string): string {
  const start = parse(a).root;
  const one = a.slice(start.length).split(sep);
  const other = b.slice(start.length).split(sep);
  const length = one.findIndex((part, i) => part !== other[i]);
  return length < 0 ? a : start + one.slice(0, length).join(sep);
}

/** A path as reports name it: relative to the root, with `/`. */
export function nameIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** A path as it can be clicked or written where one stands, with `/`. */
export function fromHere(path: string): string {
  return nameIn(process.cwd(), path) || '.';
}

/** What a receipt calls a file: one that is not below where one stands by its name alone, since it tells of no other place. */
export function called(path: string): string {
  const way = fromHere(resolve(path));
  return isInside(way) ? way : basename(path);
}
