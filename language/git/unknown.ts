/** Words that name no commit: why, and what to write instead. */
import { nearestName } from '../model/index.ts';
import { neither, otherFault, shown } from '../report/revisions/faults.ts';
import type { UsageError } from '../words/index.ts';
import { git } from './run.ts';

/** What is not there, or is something else than a commit (`type`). */
export function unknownRevision(folder: string, revision: string, said: string, type: string | undefined): UsageError {
  const told = otherFault(revision, said, type);
  if (told !== undefined) return told;
  if (answers(folder, ['rev-list', '--all', '--max-count=1']) === '') {
    return neither(
      revision,
      ': förrådet har inga commits än. Gör en, eller jämför två mappar.',
      ': the repository has no commits yet. Make one, or compare two folders.',
    );
  }
  return answers(folder, ['rev-parse', '--is-shallow-repository']) === 'true'
    ? notFetched(folder, revision)
    : missing(folder, revision);
}

/** A shallow clone: what is older, and other branches, are not there. */
function notFetched(folder: string, revision: string): UsageError {
  const branch = branchToFetch(folder, revision);
  const command = branch === undefined ? 'git fetch --unshallow' : `git fetch --unshallow ${branch}`;
  return neither(
    revision,
    ` här: klonen är grund (--depth), och historiken är inte hämtad. Hämta den med ${command}. I GitHub Actions: fetch-depth: 0; i GitLab: GIT_DEPTH: 0.`,
    ` here: the clone is shallow (--depth), and its history has not been fetched. Fetch it with ${command}. In GitHub Actions: fetch-depth: 0; in GitLab: GIT_DEPTH: 0.`,
  );
}

/** `origin main:refs/remotes/origin/main` for `origin/main`; undefined for what is no branch of a remote. */
function branchToFetch(folder: string, revision: string): string | undefined {
  const remotes = answers(folder, ['remote']).split('\n');
  const remote = remotes.find((name) => name !== '' && revision.startsWith(`${name}/`));
  const branch = remote === undefined ? '' : revision.slice(remote.length + 1);
  return /^\w[\w./-]*$/.test(branch) ? `${remote} ${branch}:refs/remotes/${remote}/${branch}` : undefined;
}

function missing(folder: string, revision: string): UsageError {
  const names = answers(folder, ['for-each-ref', '--format=%(refname:lstrip=2)']).split('\n');
  const [, stem = ''] = /^([^~^]+)[~^]/.exec(revision) ?? [];
  if (stem !== '' && answers(folder, ['rev-parse', '--verify', '--end-of-options', stem]) !== '?') {
    return neither(
      revision,
      `: historien från ${shown(stem)} är inte så lång. Ange en commit som git log visar.`,
      `: the history from ${shown(stem)} is not that long. Name a commit that git log shows.`,
    );
  }
  const near = names.find((name) => name.endsWith(`/${revision}`)) ?? nearestName(revision, names);
  return near === undefined || near === ''
    ? neither(revision)
    : neither(revision, `. Menade du ${near}?`, `. Did you mean ${near}?`);
}

function answers(folder: string, args: readonly string[]): string {
  const { ok, out } = git(folder, args);
  return ok ? out.toString('utf8').trim() : '?';
}
