/**
 * A set takes its place in an empty folder that somebody else made, and which stays the folder it is: whoever stands in it, and
 * whatever is mounted there, finds the set. What is in the draft is moved one by one, the manifest last, in a process that a
 * stop of this program does not reach. Should the machine itself stop meanwhile, the next run moves the rest.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { argumentFor } from './beside.ts';
import type { Disk } from './disk.ts';
import { foreignFiles, manifestIn } from './manifest.ts';
import { type Move, moveHere } from './move-here.ts';

/** Moves all in a process of its own; in this one, if that could not be done there. */
export function moveInAnotherProcess(move: Move, disk: Disk): void {
  const { target, draft } = move;
  spawnSync(process.execPath, [argumentFor('move-in'), target, draft], { stdio: 'ignore', windowsHide: true });
  if (disk.kindOf(draft) !== undefined) moveHere(move, disk);
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
