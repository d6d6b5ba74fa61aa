/** The old set out of the way, the new one in its place: two renames, done where a stop of this program does not reach them. */
import { spawnSync } from 'node:child_process';
import { argumentFor } from './beside.ts';
import type { Disk } from './disk.ts';

export interface Renames {
  readonly target: string;
  /** Where the old set is put away. */
  readonly old: string;
  readonly draft: string;
}

/** Does both in a process of its own; in this one, if none can be started. */
export function renameInAnotherProcess(renames: Renames, disk: Disk): void {
  const { target, old, draft } = renames;
  const { error, status } = spawnSync(process.execPath, [argumentFor('rename-twice'), target, old, draft], {
    stdio: 'ignore',
    windowsHide: true,
  });
  const isUntouched = disk.kindOf(old) === undefined && disk.kindOf(draft) !== undefined;
  if ((error !== undefined || status !== 0) && isUntouched) renameHere(renames, disk);
}

/** Does both in this process. The old set goes back if the new one cannot take its place. */
export function renameHere({ target, old, draft }: Renames, disk: Disk): void {
  disk.rename(target, old);
  try {
    disk.rename(draft, target);
  } catch (fault) {
    disk.rename(old, target);
    throw fault;
  }
}
