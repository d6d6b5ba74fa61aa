/** Asks git. It reads the repository's objects and nothing else: no network, no hook, no command that a configuration names. */
import { spawnSync } from 'node:child_process';
import { devNull } from 'node:os';
import { UsageError } from '../words/index.ts';
import { ownProgram } from './program.ts';

/** What git answered. It is never used before `ok` has been looked at. */
export interface Answer {
  readonly ok: boolean;
  readonly out: Buffer;
  /** What it said on standard error, in English. */
  readonly said: string;
}

/**
 * Nothing is asked of a user, no lock is taken, and what a partial clone lacks is not fetched (newer versions know
 * GIT_NO_LAZY_FETCH, older ones find that no protocol is allowed). Paths are paths, not patterns.
 */
const QUIET = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_PAGER: '',
  GIT_TERMINAL_PROMPT: '0',
  LANGUAGE: '',
  LC_ALL: 'C',
};

/** What a hook of git hands on: it would go before the folder that is asked about. */
const OF_ANOTHER_REPOSITORY = new Set([
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_PREFIX',
  'GIT_WORK_TREE',
]);

const TAME = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${devNull}`];

/** Runs git in a folder. Throws a UsageError where it could not be run to its end. */
export function git(folder: string, args: readonly string[], input?: string): Answer {
  const program = ownProgram('git');
  if (program === undefined) throw noGit();
  const run = spawnSync(program, ['-C', folder, ...TAME, ...args], {
    env: environment(),
    maxBuffer: Number.POSITIVE_INFINITY,
    windowsHide: true,
    ...(input === undefined ? {} : { input }),
  });
  if (run.status === null) throw broken(run.signal ?? (run.error as NodeJS.ErrnoException | undefined)?.code ?? '');
  return { ok: run.status === 0, out: run.stdout, said: run.stderr.toString('utf8') };
}

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !OF_ANOTHER_REPOSITORY.has(name.toUpperCase()));
  return { ...Object.fromEntries(own), ...QUIET };
}

function noGit(): UsageError {
  return new UsageError(
    'git finns inte på PATH, och behövs för att läsa en revision. Installera git, eller jämför två mappar.',
    'git is not on the PATH, and is needed to read a revision. Install git, or compare two folders.',
  );
}

function broken(why: string): UsageError {
  return new UsageError(
    `git gick inte att köra till slut (${why}). Kör om, eller jämför två mappar.`,
    `git could not be run to its end (${why}). Run again, or compare two folders.`,
  );
}
