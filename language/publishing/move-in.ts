/**
 * A set takes its place in an empty folder that somebody else made, and which stays the folder it is: whoever stands in it, and
 * whatever is mounted there, finds the set. What is in the draft is moved one by one, the manifest last, in a process that a
 * stop of this program does not reach. Should the machine itself stop meanwhile, the next run moves the rest.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { argumentFor } from './beside.ts';
import type { Disk } from './disk.ts';
import { foreignFiles, MANIFEST, manifestIn } from './manifest.ts';

export interface Move {
  /** The folder that stands. */
  readonly target: string;
  /** A whole set. */
  readonly draft: string;
}

/** Moves all in a process of its own; in this one, if that could not be done there. */
export function moveInAnotherProcess(move: Move, disk: Disk): void {
  const { target, draft } = move;
  spawnSync(process.execPath, [argumentFor('move-in'), target, draft], { stdio: 'ignore', windowsHide: true });
  if (disk.kindOf(draft) !== undefined) moveHere(move, disk);
}

/** Moves all that is left in the draft, in this process. What has been moved goes back if something cannot be. */
export function moveHere({ target, draft }: Move, disk: Disk): void {
  const names = disk.entries(draft).map(({ name }) => name);
  const moved: string[] = [];
  try {
    for (const name of [...names.filter((one) => one !== MANIFEST), MANIFEST]) {
      if (disk.kindOf(join(target, name)) !== undefined) throw taken(join(target, name));
      disk.rename(join(draft, name), join(target, name));
      moved.push(name);
    }
  } catch (fault) {
    for (const name of moved.reverse()) disk.rename(join(target, name), join(draft, name));
    throw fault;
  }
  disk.removeEmptyFolder(draft);
}

/** Someone put something there in the meantime. */
function taken(path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(path), { code: 'EEXIST', syscall: 'rename' });
}

/** Whether a folder holds a part of the set whose rest is in the draft, and nothing else. */
export function isHalfMoved({ target, draft }: Move, disk: Disk): boolean {
  const manifest = disk.kindOf(target) === 'folder' ? manifestIn(draft, disk) : undefined;
  if (manifest === undefined || manifestIn(target, disk) !== undefined) return false;
  const isHere = (path: string): boolean =>
    disk.kindOf(join(target, path)) === 'file' || disk.kindOf(join(draft, path)) === 'file';
  return (
    disk.entries(target).length > 0 &&
    foreignFiles(target, manifest, disk).length === 0 &&
    manifest.files.every(({ path }) => isHere(path))
  );
}
