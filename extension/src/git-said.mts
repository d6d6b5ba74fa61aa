/** What git says of a folder, made into what stands in the way of a comparison with what was last committed. */

/** git is not installed; the folder is in no repository; nothing has been committed in it. */
export type Lack = 'git' | 'repository' | 'commit';

/** How git ended; undefined where it could not be started. */
export interface GitOutcome {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** What is lacking; undefined where nothing is, or where git has some other trouble, which the command line tells of. */
export function lackIn(folder: GitOutcome | undefined, commit: GitOutcome | undefined): Lack | undefined {
  if (folder === undefined || commit === undefined) return 'git';
  if (/not a git repository/.test(folder.errors)) return 'repository';
  return folder.code === 0 && commit.code !== 0 ? 'commit' : undefined;
}
