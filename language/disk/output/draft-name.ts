/** Names for files and folders that are not finished: beside the finished one, and no longer than any name may be. */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAlive } from '../../publishing/alive.ts';
import { disk } from '../../publishing/disk.ts';

const DRAFT = /^\.rutin-([1-9]\d{0,9})-[0-9a-f]{12}\.tmp$/;

/** Folders in which nothing is left over of runs that were stopped before this one. */
const tidied = new Set<string>();

/**
 * A path beside another, which nothing has. It is for what can be made anew, or is of no use any more: a later run takes it away
 * when this one is stopped.
 */
export function draftBeside(path: string): string {
  tidy(dirname(path));
  return named(path, 'tmp');
}

/** A path beside another, which nothing has, for what nothing else may hold: no run but this one takes it away. */
export function asideBeside(path: string): string {
  return named(path, 'old');
}

function named(path: string, ending: string): string {
  return join(dirname(path), `.rutin-${process.pid}-${randomBytes(6).toString('hex')}.${ending}`);
}

/** Takes away what runs have left that were stopped; what a process that is still at work has made stays, and what is no file or folder. */
function tidy(folder: string): void {
  if (tidied.has(folder)) return;
  tidied.add(folder);
  try {
    for (const { name, kind } of disk.entries(folder)) {
      if (kind !== 'other' && isLeftOver(name)) rmSync(join(folder, name), { recursive: true, force: true });
    }
  } catch {
    // What cannot be taken away is in nobody's way.
  }
}

function isLeftOver(name: string): boolean {
  const pid = DRAFT.exec(name)?.[1];
  return pid !== undefined && !isAlive(Number(pid));
}
