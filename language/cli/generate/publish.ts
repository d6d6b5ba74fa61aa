/**
 * Puts a set of files in place so that, whenever the program is stopped, the target folder holds the old set or the new
 * one, whole.
 *
 * The new set is written into a draft beside the target. A target that is missing or empty is taken by one rename. A target
 * that holds a set changes places with the draft at one moment, where the system can do that (exchange.ts). Where it
 * cannot, two renames are left to a process of its own (two-renames.ts): stopping this program does not stop them. Should the
 * machine itself stop between the two, both sets lie whole beside the target, and the next run puts one in its place.
 */
import { dirname } from 'node:path';
import type { GeneratedFile } from '../../generators/index.ts';
import type { Disk } from './disk.ts';
import { type Draft, draftFor, draftsBeside, fillDraft, isWhole, newRun, removeDraft } from './drafts.ts';
import { foreignFiles, manifestIn } from './manifest.ts';
import { holdsOthers, kindOfTarget, notOurs } from './target.ts';
import { type Renames, renameInAnotherProcess } from './two-renames.ts';

/** The parts that differ between the program and its tests. */
export interface Means {
  readonly disk: Disk;
  /** Two renames, one after the other. */
  readonly renameTwice: (renames: Renames, disk: Disk) => void;
  /** Whether the process that made a draft is still at work. */
  readonly isAlive: (pid: number) => boolean;
}

/** How the program publishes. */
export function realMeans(disk: Disk): Means {
  return { disk, renameTwice: renameInAnotherProcess, isAlive };
}

/**
 * Puts the files in place. The last of them is the manifest.
 * @param target absolute, links followed; missing, an empty folder or one that this program made
 */
export function publish(target: string, files: readonly GeneratedFile[], means: Means): void {
  const { disk } = means;
  const run = newRun();
  const draft = draftFor(target, 'ny', run);
  disk.makeFolders(dirname(target));
  try {
    fillDraft(draft, files, disk);
    takePlace(target, draft, draftFor(target, 'gammal', run), means);
  } finally {
    discard([draft, draftFor(target, 'gammal', run)], target, disk);
  }
}

function takePlace(target: string, draft: Draft, old: Draft, { disk, renameTwice }: Means): void {
  const kind = kindOfTarget(target, disk);
  if (kind === 'foreign') {
    throw notOurs(target);
  }
  if (kind === 'missing') {
    disk.rename(draft.path, target);
  } else if (kind === 'empty') {
    replaceEmpty(target, draft, disk);
  } else if (disk.exchange(draft.path, target)) {
    undoIfForeign(target, draft, disk);
  } else {
    renameTwice({ target, old: old.path, draft: draft.path }, disk);
  }
}

/** One rename where the system lets a folder take the place of an empty one; else the empty one goes first. */
function replaceEmpty(target: string, draft: Draft, disk: Disk): void {
  try {
    disk.rename(draft.path, target);
  } catch {
    disk.removeEmptyFolder(target);
    disk.rename(draft.path, target);
  }
}

/** Should someone have put something of their own there in the meantime, it goes back to where it was. */
function undoIfForeign(target: string, draft: Draft, disk: Disk): void {
  const manifest = manifestIn(draft.path, disk);
  const foreign = manifest === undefined ? [] : foreignFiles(draft.path, manifest, disk);
  if (manifest === undefined || foreign.length > 0) {
    disk.exchange(draft.path, target);
    throw manifest === undefined ? notOurs(target) : holdsOthers(target, foreign);
  }
}

/** What is left over, unless the target is gone: then the sets are kept for the next run. */
function discard(drafts: readonly Draft[], target: string, disk: Disk): void {
  if (
    disk.kindOf(target) === undefined &&
    drafts.some((draft) => disk.kindOf(draft.path) !== undefined && isWhole(draft, disk))
  ) {
    recover(target, drafts, disk);
  }
  for (const draft of drafts) {
    if (disk.kindOf(draft.path) === 'folder') {
      removeDraft(draft, disk);
    }
  }
}

/**
 * Finishes what runs that were stopped left undone: a target that is gone gets the new set, else the old; other drafts go.
 * Those of runs that are still at work are left alone.
 */
export function tidy(target: string, { disk, isAlive }: Means): void {
  if (disk.kindOf(dirname(target)) !== 'folder') {
    return;
  }
  const dead = draftsBeside(target, disk).filter(({ pid }) => !isAlive(pid));
  if (disk.kindOf(target) === undefined) {
    recover(target, dead, disk);
  }
  for (const draft of dead) {
    if (disk.kindOf(draft.path) === 'folder') {
      removeDraft(draft, disk);
    }
  }
}

/** A set was put away, so another was to take its place: the new one of that run if it is there, else the old. */
function recover(target: string, drafts: readonly Draft[], disk: Disk): void {
  const old = drafts.find(
    (draft) => draft.kind === 'gammal' && disk.kindOf(draft.path) === 'folder' && isWhole(draft, disk),
  );
  if (old === undefined) {
    return;
  }
  const heir = drafts.find(
    (draft) => draft.kind === 'ny' && draft.run === old.run && disk.kindOf(draft.path) === 'folder',
  );
  disk.rename(heir !== undefined && isWhole(heir, disk) ? heir.path : old.path, target);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
