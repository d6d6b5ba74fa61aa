/** The versions of a routine that a command line names: files, or versions of a routine that is known. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { factsOf } from '../../lowering/lower.ts';
import type { FileFacts, Workspace } from '../../model/index.ts';
import { refuseUnlessRoutine } from '../../report/impact/added.ts';
import { type ComparedVersion, namedVersions } from '../../report/routine-diff/named.ts';
import { textOrRefusal } from './door.ts';
import { nameIn } from './paths.ts';

/** The two versions; a UsageError for what names none. */
export function twoVersions(
  ws: Workspace,
  root: string,
  old: string,
  now: string,
): readonly [ComparedVersion, ComparedVersion] {
  const named = (words: string) => ({ words, file: isFile(words) ? routineFile(words, root) : undefined });
  return namedVersions(ws, named(old), named(now));
}

/** What the file declares, named as a file of the workspace is; a UsageError where it cannot be read or holds no routine. */
export function routineFile(path: string, root: string): FileFacts {
  const facts = factsOf(nameIn(root, resolve(path)), textOrRefusal(path));
  refuseUnlessRoutine(path, facts);
  return facts;
}

function isFile(words: string): boolean {
  return /\.rutin$|[/\\]/.test(words) || statSync(words, { throwIfNoEntry: false }) !== undefined;
}
