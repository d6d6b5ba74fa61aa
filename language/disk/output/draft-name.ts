/** Names for files and folders that are not finished: beside the finished one, and no longer than any name may be. */
import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';

/** A path beside another, which nothing has. */
export function draftBeside(path: string): string {
  return join(dirname(path), `.rutin-${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}
