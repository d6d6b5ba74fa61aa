/** How git is run, by the command line and by the extension: an environment in which it does what is asked and no more. */
import { devNull } from 'node:os';

/**
 * Nothing is asked of a user, no lock is taken, and what a partial clone lacks is not fetched (newer versions know
 * GIT_NO_LAZY_FETCH, older ones find that no protocol is allowed). Paths are paths, not patterns.
 */
export const QUIET = {
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_PAGER: '',
  GIT_TERMINAL_PROMPT: '0',
  LANGUAGE: '',
  LC_ALL: 'C',
};

/** Nothing that a repository names is run. */
export const TAME = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', `core.hooksPath=${devNull}`];
