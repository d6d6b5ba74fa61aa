/** The programs that publishing needs beside this one. */
import { programBeside } from '../server/beside.ts';

/** A file under programs/. */
export type Program = 'move-in' | 'rename-twice' | 'write-files';

/** Where a program lies. */
export function pathOf(program: Program): string {
  return programBeside(import.meta.url, program);
}
