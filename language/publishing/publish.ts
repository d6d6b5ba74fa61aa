/**
 * Puts a set of files in place so that, whenever the program is stopped, the target folder holds the old set or the new
 * one, whole.
 *
 * The new set is written into a draft beside the target. A target that is missing is taken by one rename. An empty folder is
 * filled where it stands (move-in.ts). A target that holds a set changes places with the draft at one moment, where the system can do
 * that (exchange.ts). Where it cannot, two renames are left to a process of its own (two-renames.ts). Should the machine itself
 * stop between the two, both sets lie whole beside the target, and the next run puts one in its place.
 */
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../generators/index.ts';
import { comparePaths } from '../model/index.ts';
import type { Stamp } from '../provisioning/index.ts';
import type { Disk } from './disk.ts';
import { beginDraft, completeDraft, type Draft, draftFor, newRun } from './drafts.ts';
import { discard } from './leftovers.ts';
import { foreignFiles, manifestIn, manifestText, sha256Of } from './manifest.ts';
import type { Means } from './means.ts';
import { holdsOthers, kindOfTarget, notOurs } from './target.ts';
import type { ListedFile } from './writer.ts';

/** A set of files, and what it was made from. */
export interface GeneratedSet {
  readonly stamp: Stamp;
  readonly files: Iterable<GeneratedFile>;
  /** Makes one more file that tells of the others, when they have been written. */
  readonly last?: (files: readonly ListedFile[]) => GeneratedFile;
}

/** Thrown where a run is to be broken off; nothing is left of it. */
export class Cancelled extends Error {}

/**
 * Puts the files in place, with a manifest of them.
 * @param target absolute, links followed; missing, an empty folder or one that this program made
 * @param cancel asked to before each file; the set is given up, and Cancelled thrown
 * @returns the files, in the order of their paths
 */
export async function publish(
  target: string,
  set: GeneratedSet,
  means: Means,
  cancel?: AbortSignal,
): Promise<readonly ListedFile[]> {
  const { disk } = means;
  const run = newRun();
  const draft = draftFor(target, 'ny', run);
  disk.makeFolders(dirname(target));
  try {
    const files = await fill(draft, target, set, means, cancel);
    takePlace(target, draft, draftFor(target, 'gammal', run), means);
    return files;
  } finally {
    discard([draft, draftFor(target, 'gammal', run)], target, disk);
  }
}

/** Makes a draft and writes the set into it. */
async function fill(
  draft: Draft,
  target: string,
  { stamp, files, last }: GeneratedSet,
  { disk, writerFor }: Means,
  cancel: AbortSignal | undefined,
): Promise<readonly ListedFile[]> {
  beginDraft(draft, target, disk);
  const writer = writerFor(draft.path);
  try {
    for (const file of files) {
      if (cancel?.aborted === true) throw new Cancelled();
      await writer.take(file);
    }
    const written = await writer.finish();
    const listed = last === undefined ? written : withLast(draft, written, last(written), disk);
    if (cancel?.aborted === true) throw new Cancelled();
    completeDraft(draft, manifestText(stamp, listed), disk);
    return listed;
  } finally {
    await writer.stop();
  }
}

/** The files with one more, which is written here. */
function withLast(
  draft: Draft,
  files: readonly ListedFile[],
  { path, pieces }: GeneratedFile,
  disk: Disk,
): readonly ListedFile[] {
  const bytes = Buffer.from([...pieces].join(''), 'utf8');
  disk.write(join(draft.path, path), bytes);
  const listed = { path, bytes: bytes.length, sha256: sha256Of(bytes) };
  return [...files, listed].sort((a, b) => comparePaths(a.path, b.path));
}

function takePlace(target: string, draft: Draft, old: Draft, { disk, renameTwice, moveIn }: Means): void {
  const kind = kindOfTarget(target, disk);
  if (kind === 'foreign') throw notOurs(target);
  if (kind === 'missing') {
    disk.rename(draft.path, target);
  } else if (kind === 'empty') {
    moveIn({ target, draft: draft.path }, disk);
  } else if (disk.exchange(draft.path, target)) {
    undoIfForeign(target, draft, disk);
  } else {
    renameTwice({ target, old: old.path, draft: draft.path }, disk);
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
