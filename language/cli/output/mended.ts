/** Files of a workspace as a command would leave them: shown as a patch, or written and named. */

import { readBytes } from '../../disk/input/door.ts';
import { refusalOfWriting } from '../../disk/output/refused.ts';
import type { Language } from '../../model/index.ts';
import { defuse } from '../../report/terminal/defuse.ts';

/** What `patch` applies, to the byte; on a terminal, where it is only read, nothing in it can do anything. */
export async function showPatch(file: string, before: string, now: string): Promise<void> {
  const { patchOf } = await import('../../report/terminal/patch.ts');
  const patch = patchOf(file, before, now);
  process.stdout.write(process.stdout.isTTY ? defusedLines(patch) : patch);
}

function defusedLines(text: string): string {
  return text
    .split('\n')
    .map((line) => defuse(line))
    .join('\n');
}

/** The byte order mark that a file begins with; empty where there is none. */
export function markOf(path: string): string {
  const bytes = readBytes(path, path);
  return Buffer.isBuffer(bytes) && bytes[0] === 0xef && bytes[1] === 0xbb ? '\ufeff' : '';
}

/** Writes a file and names it; where it cannot be written, says so, and the rest is done. */
export function isWritten(path: string, text: string, file: string, language: Language): boolean {
  const refused = refusalOfWriting(path, text);
  if (refused === undefined) process.stdout.write(`${defuse(file)}\n`);
  else process.stderr.write(`rutin: ${defuse(refused.sentence[language])}\n`);
  return refused === undefined;
}
