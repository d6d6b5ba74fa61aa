/** The programs that run apart from this one: bundled each to a file of its own, in the folder `programs` beside this code. */
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file under programs/. */
export type Program = 'move-in' | 'rename-twice' | 'write-files';

/** Where a program lies: as a source beside the sources, as a bundle beside the bundle. */
export function pathOf(program: Program): string {
  return fileURLToPath(new URL(`./programs/${program}${extname(import.meta.url)}`, import.meta.url));
}
