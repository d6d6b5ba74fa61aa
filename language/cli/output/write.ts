/** Files are written whole or not at all: to a name of their own beside the target, then renamed over it. */
import { chmodSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../frame/usage-error.ts';
import { unwritable } from './unwritable.ts';

/** The part of a file's mode that says who may read and write it. */
const PERMISSIONS = 0o777;

/**
 * Writes a file; a UsageError when its folder does not exist or may not be written. What a link leads to is written, and
 * the link stays; a file that is there keeps its mode; a device or a pipe is written to, not replaced.
 */
export function writeWhole(path: string, text: string): void {
  try {
    const present = statSync(path, { throwIfNoEntry: false });
    if (present !== undefined && !present.isFile() && !present.isDirectory()) writeFileSync(path, text);
    else replace(present === undefined ? path : realpathSync(path), text, present);
  } catch (fault) {
    throw unwritable(path, fault);
  }
}

/** Writes a file, or gives why it could not be, so that others can be written. */
export function refusalOfWriting(path: string, text: string): UsageError | undefined {
  try {
    writeWhole(path, text);
    return undefined;
  } catch (fault) {
    if (fault instanceof UsageError) return fault;
    throw fault;
  }
}

function replace(target: string, text: string, present: Stats | undefined): void {
  const draft = join(dirname(target), draftName());
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    if (present !== undefined) chmodSync(draft, present.mode & PERMISSIONS);
    renameSync(draft, target);
  } catch (fault) {
    rmSync(draft, { force: true });
    throw fault;
  }
}

/** Short, whatever the file is called: the longest names have no room for more. */
function draftName(): string {
  return `.rutin-${process.pid}.tmp`;
}
