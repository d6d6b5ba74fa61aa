/** Files are written whole or not at all: to a name of their own beside the target, then renamed over it. */
import { chmodSync, lstatSync, realpathSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { masked } from '../../model/index.ts';
import { UsageError, unwritable } from '../../words/index.ts';
import { draftBeside } from './draft-name.ts';

/** What stands here leads to something that is open, perhaps a file: nothing may be put in its place. */
const OF_SYSTEM = /^\/(?:dev\/(?:fd\/|std(?:in|out|err)$)|proc\/)/;

/** As `writeWhole`, for what a command has to say: no identity number of a person can be read in it. */
export function writeOutput(path: string, text: string): void {
  writeWhole(path, masked(text));
}

/**
 * Writes a file; a UsageError when its folder does not exist or may not be written. A link stays a link, and what it leads to
 * is written; a file keeps its mode; what is no file, such as `/dev/stdout` or a pipe, takes the text and stays what it is.
 */
export function writeWhole(path: string, text: string): void {
  if (path === '') {
    throw new UsageError('Filen att skriva till saknar namn. Ange en.', 'The file to write to has no name. Name one.');
  }
  let draft: string | undefined;
  try {
    const old = statSync(path, { throwIfNoEntry: false });
    if (OF_SYSTEM.test(resolve(path)) || (old !== undefined && !old.isFile())) {
      writeFileSync(path, text, { flag: 'a' });
      return;
    }
    const end = followed(path, old);
    draft = draftBeside(end);
    writeFileSync(draft, text, { flag: 'wx' });
    if (old !== undefined) chmodSync(draft, old.mode & 0o777);
    renameSync(draft, end);
  } catch (fault) {
    if (draft !== undefined) takeAway(draft);
    throw fault instanceof UsageError ? fault : unwritable(path, fault);
  }
}

/** What was begun goes, where it can: that it cannot must not hide why it was not finished. */
function takeAway(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    // The disk takes no change any more.
  }
}

function followed(path: string, old: Stats | undefined): string {
  if (old !== undefined) return realpathSync(path);
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return path;
  throw new UsageError(
    `${path} är en länk som inte leder någonstans. Ta bort den, eller ange en annan fil.`,
    `${path} is a link that leads nowhere. Remove it, or name another file.`,
  );
}
