/** The folder that `--out` names: where it really is, and whether it may be replaced. */
import { basename, dirname, join, resolve, sep } from 'node:path';
import { andMore, UsageError } from '../words/index.ts';
import type { Disk } from './disk.ts';
import { changedFiles, filesIn, foreignFiles, manifestIn } from './manifest.ts';

/** `ours`: made by this program. `foreign`: holds anything else. */
type TargetKind = 'missing' | 'empty' | 'ours' | 'foreign';

/** The absolute path of the folder with links followed; a UsageError where no folder can be. */
export function targetFor(out: string, disk: Disk): string {
  const path = resolve(out);
  if (out.trim() === '' || basename(path) === '') {
    throw new UsageError(
      `${out} går inte att skriva till. Ange en mapp av sitt eget slag.`,
      `${out} cannot be written to. Name a folder of its own.`,
    );
  }
  const kind = disk.kindOf(path);
  if (kind === 'link') return followed(path, disk);
  if (kind !== undefined && kind !== 'folder') {
    throw new UsageError(
      `${out} är ingen mapp. Ange en annan med --out.`,
      `${out} is not a folder. Name another with --out.`,
    );
  }
  return join(realParent(dirname(path), disk), basename(path));
}

function followed(path: string, disk: Disk): string {
  let real: string;
  try {
    real = disk.realPath(path);
  } catch {
    throw new UsageError(`${path} är en länk som inte leder någonstans.`, `${path} is a link that leads nowhere.`);
  }
  return targetFor(real, disk);
}

/** The folder above with links followed, as far as it exists. */
function realParent(parent: string, disk: Disk): string {
  if (disk.kindOf(parent) !== undefined) return disk.realPath(parent);
  const above = dirname(parent);
  return above === parent ? parent : join(realParent(above, disk), basename(parent));
}

/** What stands there now. */
export function kindOfTarget(target: string, disk: Disk): TargetKind {
  const kind = disk.kindOf(target);
  if (kind === undefined) return 'missing';
  if (kind !== 'folder') return 'foreign';
  return disk.entries(target).length === 0 ? 'empty' : manifestIn(target, disk) === undefined ? 'foreign' : 'ours';
}

/**
 * Throws a UsageError unless the folder may be replaced: it is missing, empty, or made by this program and nobody has put
 * anything of their own into it.
 * @returns the files that have been changed since they were written
 */
export function mayReplace(target: string, disk: Disk): readonly string[] {
  const kind = kindOfTarget(target, disk);
  if (kind === 'foreign') throw notOurs(target);
  const manifest = kind === 'ours' ? manifestIn(target, disk) : undefined;
  if (manifest === undefined) return [];
  const found = filesIn(target, disk);
  const foreign = foreignFiles(target, manifest, disk, found);
  if (foreign.length > 0) throw holdsOthers(target, foreign);
  if (isWithin(process.cwd(), target)) throw stoodIn(target);
  return changedFiles(target, manifest, disk, found);
}

function isWithin(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(`${folder}${sep}`);
}

/** A new folder takes the place of the old one: whoever stands in that stands nowhere afterwards. */
function stoodIn(target: string): UsageError {
  return new UsageError(
    `Du står i ${target}, som ska ersättas. Gå ut ur mappen (cd ..) och kör igen.`,
    `You stand in ${target}, which is to be replaced. Leave the folder (cd ..) and run again.`,
  );
}

/** Says that a folder is somebody else's. */
export function notOurs(target: string): UsageError {
  return new UsageError(
    `${target} är inte skapad av rutin generate och rörs inte. Ange en annan mapp med --out, eller töm den själv.`,
    `${target} was not made by rutin generate and is left alone. Name another folder with --out, or empty it yourself.`,
  );
}

const MOST_NAMED = 5;

/** Says that a folder holds what somebody else has put there. */
export function holdsOthers(target: string, foreign: readonly string[]): UsageError {
  const names = foreign.slice(0, MOST_NAMED).join(', ');
  const more = foreign.length - MOST_NAMED;
  return new UsageError(
    `${target} innehåller filer som rutin generate inte har skrivit: ${names}${andMore(more, 'sv')}. Flytta dem och kör igen.`,
    `${target} holds files that rutin generate did not write: ${names}${andMore(more, 'en')}. Move them and run again.`,
  );
}
