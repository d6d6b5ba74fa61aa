/** The repository that a folder stands in, as far as git knows one. */
import { git } from './run.ts';

interface Origin {
  /** The top of the repository, by a way that holds no link. */
  readonly top: string;
  /** The address of the remote that it comes from, or of the first there is; empty where there is none. */
  readonly remote: string;
}

/** Undefined outside of a repository, and where there is no git to ask. */
export function originOf(folder: string): Origin | undefined {
  try {
    const top = lineOf(folder, ['rev-parse', '--show-toplevel']);
    if (top === '') return undefined;
    const names = lineOf(folder, ['remote']);
    const remote = lineOf(folder, ['config', '--get', 'remote.origin.url']);
    return { top, remote: remote === '' && names !== '' ? lineOf(folder, ['remote', 'get-url', names]) : remote };
  } catch {
    return undefined;
  }
}

/** The first line of an answer; empty where git has none. */
function lineOf(folder: string, args: readonly string[]): string {
  const { ok, out } = git(folder, args);
  return ok ? (out.toString('utf8').split(/\r?\n/)[0] ?? '') : '';
}
