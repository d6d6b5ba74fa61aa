/** What a command line names, when it may be a folder or a revision: one of them, and no guess. */
import { type Stats, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { isReference, isRevision } from '../../git/revision.ts';
import { cannotRead, fromSystem, UsageError } from '../../words/index.ts';

/** Words that can be nothing but a path: `./main`, `main/`, `/srv/main`. */
const PATH = /^\.{1,2}(?:[/\\]|$)|[/\\]$/;

/**
 * Whether the words name a folder; else they are to be a revision in the repository of `repository`. A UsageError where they
 * may be both, or name a file.
 */
export function isFolder(words: string, repository: string): boolean {
  const stats = statsOf(words);
  if (stats === undefined) return false;
  const isPath = PATH.test(words) || isAbsolute(words);
  if (!stats.isDirectory()) {
    if (!isPath && isRevision(repository, words)) return false;
    throw new UsageError(
      `${words} är en fil. Jämför mappar eller revisioner i git: rutin diff main.`,
      `${words} is a file. Compare folders or revisions in git: rutin diff main.`,
    );
  }
  if (isPath || !isReference(repository, words)) return true;
  throw new UsageError(
    `${words} är både en mapp och en revision i git. Skriv ./${words} för mappen, eller ${words}^0 för revisionen.`,
    `${words} is both a folder and a revision in git. Write ./${words} for the folder, or ${words}^0 for the revision.`,
  );
}

/** Faults that say that nothing stands there. */
const NOTHING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE']);

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch (fault) {
    if (NOTHING.has((fault as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw cannotRead(path, fromSystem(path, fault));
  }
}
