/** From the words of a command line to the commit that they name: one, and no guess. */
import { doubtIn, shapeFault, shown } from '../report/revisions/faults.ts';
import type { UsageError } from '../words/index.ts';
import { type Answer, git } from './run.ts';
import { lacking, noRepository } from './trouble.ts';
import { unknownRevision } from './unknown.ts';

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Where a folder stands in its repository. */
interface Standing {
  /** The path of the folder, with `/` at its end; empty for the top. */
  readonly prefix: string;
  /** Whether files are checked out there: a bare repository has none. */
  readonly hasFiles: boolean;
}

/** Where a folder stands. Outside of a repository a UsageError, which names the revision that was asked for there. */
export function standingOf(folder: string, revision: string): Standing {
  const answer = git(folder, ['rev-parse', '--is-inside-work-tree', '--show-prefix']);
  if (!answer.ok) throw noRepository(folder, shown(revision), answer);
  const [inside, ...prefix] = answer.out.toString('utf8').split('\n');
  return { prefix: prefix.join('\n').replace(/\r?\n$/, ''), hasFiles: inside?.trim() === 'true' };
}

/** A commit, and where a folder stands in its repository. */
export interface Place {
  readonly commit: string;
  /** From the top of the repository to the folder, with `/` at its end; empty for the top. */
  readonly path: string;
}

/** The commit that is checked out around a folder; undefined outside of a repository, and where no commit has been made. */
export function checkedOutAt(folder: string): Place | undefined {
  const { ok, out } = git(folder, ['rev-parse', '--show-prefix', 'HEAD^{commit}']);
  const [, path = '', commit = ''] = /^(.*?)\r?\n([0-9a-f]+)\r?\n$/s.exec(out.toString('utf8')) ?? [];
  return ok && ID.test(commit) ? { commit, path } : undefined;
}

/** Words that name the same, or nothing, whether or not git is told that it is to be a commit. */
const OF_A_COMMIT = /^(?:HEAD|[0-9a-f]{40}|[0-9a-f]{64})(?:[~^][0-9]*)*$/;

/** The commit that a revision names; a UsageError when there is none, or more than one. */
export function commitOf(folder: string, revision: string): string {
  const fault = shapeFault(revision);
  if (fault !== undefined) throw fault;
  if (OF_A_COMMIT.test(revision)) {
    const answer = asked(folder, `${revision}^{commit}`);
    const commit = idIn(answer);
    if (commit !== undefined && doubtIn(revision, answer.said) === undefined) return commit;
  }
  const named = asked(folder, revision);
  const id = idIn(named);
  const peeled = id === undefined ? named : asked(folder, `${id}^{commit}`);
  const commit = idIn(peeled);
  if (id === undefined || commit === undefined) throw notACommit(folder, revision, id, peeled.said);
  const doubt = doubtIn(revision, named.said);
  if (doubt !== undefined) throw doubt;
  return commit;
}

/** Whether the words name something in the repository; false also where git cannot say. */
export function isRevision(folder: string, words: string): boolean {
  return shapeFault(words) === undefined && told(() => idIn(asked(folder, words)) !== undefined);
}

/** Whether the words are the name of a branch or a tag, and not just the first digits of an id: `2026` may be both. */
export function isReference(folder: string, words: string): boolean {
  if (shapeFault(words) !== undefined) return false;
  return told(() => {
    const { ok, out, said } = git(folder, ['rev-parse', '--symbolic-full-name', '--verify', '--end-of-options', words]);
    return (ok && /(^|\n)refs\//.test(out.toString('utf8'))) || said.includes('is ambiguous');
  });
}

function told(ask: () => boolean): boolean {
  try {
    return ask();
  } catch {
    return false;
  }
}

function asked(folder: string, revision: string): Answer {
  return git(folder, ['rev-parse', '--verify', '--end-of-options', revision]);
}

/** One id and nothing else: `^HEAD` is answered with a caret, a range with two lines. */
function idIn({ ok, out }: Answer): string | undefined {
  const text = out.toString('utf8').trim();
  return ok && ID.test(text) ? text : undefined;
}

function notACommit(folder: string, revision: string, id: string | undefined, said: string): UsageError {
  if (/could not fetch|promisor|lazy fetching/.test(said)) return lacking(folder, shown(revision), said);
  const type = id === undefined ? undefined : git(folder, ['cat-file', '-t', id]);
  return unknownRevision(folder, revision, said, type?.ok === true ? type.out.toString('utf8').trim() : undefined);
}
