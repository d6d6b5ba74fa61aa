/** Writes a set of new files into a folder: a folder of its own at one moment, files beside others all or none. */
import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GeneratedFile } from '../../generators/index.ts';
import { asWriting, UsageError } from '../../words/index.ts';
import { fillFolder, makeFolderWith, standsAt } from './fill.ts';
import { uninterrupted } from './uninterrupted.ts';

/** What becomes of what the folder holds already. */
interface WriteOptions {
  /** Replaces files of the same names. */
  readonly force: boolean;
  /** What an earlier set may have left: with `force` it is removed where the new set has no such file. */
  readonly earlier?: Earlier;
}

interface Earlier {
  readonly names: readonly string[];
  /** The first words of each file of a set: one that begins otherwise is somebody's own and is not removed. */
  readonly mark: string;
}

/**
 * Writes the files. A folder that stands is filled where it stands and stays the folder it is; whatever goes wrong, it then
 * holds what it held before.
 * Throws a UsageError where the folder cannot be written, or holds files of the same names and `force` is not given.
 */
export function writeSet(out: string, files: readonly GeneratedFile[], { force, earlier }: WriteOptions): void {
  const target = folderNamed(out);
  asWriting(out, () => {
    if (standsAt(target) === undefined) {
      uninterrupted(() => makeFolderWith(target, files));
      return;
    }
    const stale = staleIn(target, earlier).filter((name) => !files.some(({ path }) => path === name));
    const taken = files.filter(({ path }) => standsAt(join(target, path)) !== undefined).map(({ path }) => path);
    if (taken.length + stale.length > 0 && !force) throw alreadyThere(out, [...taken, ...stale]);
    uninterrupted(() => fillFolder(target, files, stale));
  });
}

/** The absolute path of a folder to write into, links followed: it is a folder, or there is nothing; else a UsageError. */
export function folderNamed(out: string): string {
  if (out.trim() === '') {
    throw new UsageError(
      'Mappen att skriva till saknar namn. Ange en.',
      'The folder to write to has no name. Name one.',
    );
  }
  const path = resolve(out);
  const kind = asWriting(out, () => standsAt(path));
  if (kind === 'file') {
    throw new UsageError(`${out} är ingen mapp. Ange en annan.`, `${out} is not a folder. Name another.`);
  }
  return kind === 'link' ? followed(out, path) : path;
}

function followed(out: string, link: string): string {
  let path: string;
  try {
    path = realpathSync(link);
  } catch {
    throw new UsageError(
      `${out} är en länk som inte leder någonstans. Ta bort den, eller ange en annan mapp.`,
      `${out} is a link that leads nowhere. Remove it, or name another folder.`,
    );
  }
  return folderNamed(path);
}

function staleIn(target: string, earlier: Earlier | undefined): readonly string[] {
  const { names = [], mark = '' } = earlier ?? {};
  const present = readdirSync(target);
  return names.filter((name) => {
    const path = join(target, name);
    return present.includes(name) && lstatSync(path).isFile() && readFileSync(path, 'utf8').startsWith(mark);
  });
}

function alreadyThere(out: string, names: readonly string[]): UsageError {
  const list = names.join(', ');
  return new UsageError(
    `${out} har redan ${list}. Ange en annan mapp, eller skriv över med --force.`,
    `${out} has ${list} already. Name another folder, or overwrite with --force.`,
  );
}
