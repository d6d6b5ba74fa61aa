/** Files are written whole or not at all: to a name of their own beside the target, then renamed over it. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { unwritable } from './unwritable.ts';

/** Writes a file; a UsageError when its folder does not exist or may not be written. */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, path);
  } catch (fault) {
    rmSync(draft, { force: true });
    throw unwritable(path, fault);
  }
}
