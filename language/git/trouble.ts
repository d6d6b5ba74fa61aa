/** What git would not or could not give, in words, with what to do about it. */
import { inOwnWords, ownedByOthers } from '../report/revisions/git-said.ts';
import { UsageError } from '../words/index.ts';
import { type Answer, git } from './run.ts';

/** Why a folder cannot be asked about a revision. */
export function noRepository(folder: string, revision: string, { said }: Answer): UsageError {
  const here = folder === '.' || folder === process.cwd();
  if (/not a git repository \(or any/.test(said)) {
    return new UsageError(
      `${revision} är ingen mapp, och ${here ? 'den här mappen' : folder} ligger inte i något git-förråd. Ange två mappar att jämföra.`,
      `${revision} is no folder, and ${here ? 'this folder' : folder} is not in a git repository. Name two folders to compare.`,
    );
  }
  return ownedByOthers(said) ?? inOwnWords(revision, said);
}

/** Objects of a revision that are not here. */
export function lacking(folder: string, revision: string, said: string): UsageError {
  const remote = promisorOf(folder);
  if (remote === undefined) return inOwnWords(revision, said);
  const command = `git fetch --refetch --no-filter${/^\w[\w.-]*$/.test(remote) ? ` ${remote}` : ''}`;
  return new UsageError(
    `${revision} gick inte att läsa: förrådet är klonat med --filter, och allt innehåll är inte hämtat. Hämta det med ${command}, eller klona utan --filter.`,
    `${revision} could not be read: the repository was cloned with --filter, and not all content has been fetched. Fetch it with ${command}, or clone without --filter.`,
  );
}

/** The remote that a partial clone has promised content from; undefined where the clone is whole. */
function promisorOf(folder: string): string | undefined {
  const { ok, out } = git(folder, ['config', '--get-regexp', '^(remote\\..*\\.promisor|extensions\\.partialclone)$']);
  const [line = ''] = out.toString('utf8').split('\n');
  return ok ? (/^remote\.(.*)\.promisor/.exec(line)?.[1] ?? line.split(' ')[1] ?? '') : undefined;
}
