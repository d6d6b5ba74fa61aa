/** Writes a set of new files into a folder: a folder of its own at one moment, files beside others each at one moment. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { GeneratedFile } from '../../generators/index.ts';
import { UsageError } from '../../words/index.ts';
import { asWriting } from './unwritable.ts';

/** What becomes of what the folder holds already. */
export interface WriteOptions {
  /** Replaces files of the same names. */
  readonly force: boolean;
  /** What an earlier set may have left: with `force` it is removed where the new set has no such file. */
  readonly earlier?: Earlier;
}

export interface Earlier {
  readonly names: readonly string[];
  /** The first words of each file of a set: one that begins otherwise is somebody's own and is not removed. */
  readonly mark: string;
}

/**
 * Writes the files. Everything is written to a draft first, so that a full disk leaves nothing behind.
 * Throws a UsageError where the folder cannot be written, or holds files of the same names and `force` is not given.
 */
export function writeSet(out: string, files: readonly GeneratedFile[], { force, earlier }: WriteOptions): void {
  const target = followed(resolve(out));
  const names = files.map(({ path }) => path);
  const present = entriesOf(out, target);
  const stale = staleIn(target, present, earlier).filter((name) => !names.includes(name));
  const taken = [...names.filter((name) => existsSync(join(target, name))), ...stale];
  if (taken.length > 0 && !force) {
    throw new UsageError(
      `${out} har redan ${taken.join(', ')}. Ange en annan mapp med --out, eller skriv över med --force.`,
      `${out} has ${taken.join(', ')} already. Name another folder with --out, or overwrite with --force.`,
    );
  }
  asWriting(out, () => place(target, files, { isNew: present.length === 0, stale }));
}

function staleIn(target: string, present: readonly string[], earlier: Earlier | undefined): readonly string[] {
  const { names = [], mark = '' } = earlier ?? {};
  return names.filter((name) => {
    const path = join(target, name);
    return present.includes(name) && lstatSync(path).isFile() && readFileSync(path, 'utf8').startsWith(mark);
  });
}

/** The folder itself where a link leads to one. */
function followed(path: string): string {
  return existsSync(path) ? realpathSync(path) : path;
}

function entriesOf(out: string, target: string): readonly string[] {
  if (!existsSync(target)) {
    return [];
  }
  if (!statSync(target).isDirectory()) {
    throw new UsageError(`${out} är ingen mapp. Ange en annan.`, `${out} is not a folder. Name another.`);
  }
  return asWriting(out, () => readdirSync(target));
}

interface Placing {
  readonly isNew: boolean;
  readonly stale: readonly string[];
}

function place(target: string, files: readonly GeneratedFile[], { isNew, stale }: Placing): void {
  mkdirSync(dirname(target), { recursive: true });
  const draft = mkdtempSync(join(dirname(target), `.${basename(target)}-ny-`));
  try {
    for (const { path, pieces } of files) {
      mkdirSync(dirname(join(draft, path)), { recursive: true });
      writeFileSync(join(draft, path), [...pieces].join(''), { flag: 'wx' });
    }
    if (isNew) {
      takePlace(draft, target);
      return;
    }
    for (const { path } of files) {
      mkdirSync(dirname(join(target, path)), { recursive: true });
      renameSync(join(draft, path), join(target, path));
    }
    for (const name of stale) rmSync(join(target, name), { force: true });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** An empty folder gives way where the system does not let another take its place. */
function takePlace(draft: string, target: string): void {
  try {
    renameSync(draft, target);
  } catch {
    rmdirSync(target);
    renameSync(draft, target);
  }
}
