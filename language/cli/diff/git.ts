/** Reads files out of a git repository at a revision. Nothing is checked out, no hook runs, nothing is fetched. */
import { spawnSync } from 'node:child_process';
import { UsageError } from '../../words/index.ts';

/** A file as it stands in a revision. */
export interface RevisionFile {
  /** Relative to the folder that was asked for, with `/`. */
  readonly file: string;
  readonly bytes: Buffer;
}

/** Nothing is asked of a user or a server, and no lock is taken. */
const QUIET = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };

interface Answer {
  readonly ok: boolean;
  readonly out: Buffer;
}

function git(folder: string, args: readonly string[], input?: string): Answer {
  const run = spawnSync('git', ['-C', folder, ...args], {
    env: { ...process.env, ...QUIET },
    maxBuffer: Number.POSITIVE_INFINITY,
    ...(input === undefined ? {} : { input }),
  });
  if (run.error !== undefined) {
    throw new UsageError(
      'git gick inte att köra. Installera git, eller jämför två mappar.',
      'git could not be run. Install git, or compare two folders.',
    );
  }
  return { ok: run.status === 0, out: run.stdout };
}

/**
 * The path of a folder in its repository, with `/` at its end; empty for the top. Outside of one a UsageError, which names the
 * revision that was asked for there: it may have been meant as a folder.
 */
export function prefixIn(folder: string, revision: string): string {
  const { ok, out } = git(folder, ['rev-parse', '--show-prefix']);
  if (!ok) {
    throw new UsageError(
      `${revision} är ingen mapp, och ${folder === '.' ? 'den här mappen' : folder} ligger inte i något git-förråd. Ange två mappar att jämföra.`,
      `${revision} is no folder, and ${folder === '.' ? 'this folder' : folder} is not in a git repository. Name two folders to compare.`,
    );
  }
  return out.toString('utf8').replace(/\r?\n$/, '');
}

/** The commit that a revision names; a UsageError when there is none. */
export function commitOf(folder: string, revision: string): string {
  const isOption = revision === '' || revision.startsWith('-') || revision.includes('\0');
  const answer = isOption
    ? undefined
    : git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  if (answer?.ok !== true) {
    throw new UsageError(
      `${revision} är varken en mapp eller en revision i git. Skriv till exempel main, HEAD~1 eller en mapp.`,
      `${revision} is neither a folder nor a revision in git. Write for instance main, HEAD~1 or a folder.`,
    );
  }
  return answer.out.toString('utf8').trim();
}

/**
 * The files below a folder of the repository (`prefix`) in a commit whose names are wanted. Links and submodules are
 * none.
 */
export function filesIn(
  folder: string,
  commit: string,
  prefix: string,
  isWanted: (file: string) => boolean,
): readonly RevisionFile[] {
  const scope = prefix === '' ? [] : ['--', prefix];
  const { out } = git(folder, ['ls-tree', '-r', '-z', '--full-tree', commit, ...scope]);
  const listed = out
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => entryIn(entry, prefix))
    .filter(({ file }) => isWanted(file));
  return withContent(folder, listed);
}

interface Entry {
  readonly id: string;
  readonly file: string;
}

/** `100644 blob 0123…\tpath`. */
function entryIn(entry: string, prefix: string): readonly Entry[] {
  const [, mode = '', id = '', path = ''] = /^([0-9]{6}) blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
  return mode.startsWith('100') && path.startsWith(prefix) ? [{ id, file: path.slice(prefix.length) }] : [];
}

function withContent(folder: string, entries: readonly Entry[]): readonly RevisionFile[] {
  if (entries.length === 0) {
    return [];
  }
  const { out } = git(folder, ['cat-file', '--batch'], `${entries.map(({ id }) => id).join('\n')}\n`);
  let at = 0;
  return entries.flatMap(({ file }) => {
    const end = out.indexOf(10, at);
    const size = /^[0-9a-f]+ blob ([0-9]+)$/.exec(out.toString('latin1', at, end))?.[1];
    const start = end + 1;
    at = size === undefined ? start : start + Number(size) + 1;
    return size === undefined ? [] : [{ file, bytes: out.subarray(start, start + Number(size)) }];
  });
}
