/**
 * What has been written goes to the disk itself, so that a set that has taken its place is whole also after the power has
 * failed. One call for the whole file system costs as much as a few files; one for each of thousands of files takes seconds.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const SYNC = '/usr/bin/sync';

/** Asks the system for it (syncfs on Linux); where that cannot be asked for, the system does it in its own time. */
export function settle(folder: string): void {
  if (process.platform === 'linux' && existsSync(SYNC)) {
    spawnSync(SYNC, ['--file-system', '--', folder], { stdio: 'ignore', env: {} });
  }
}
