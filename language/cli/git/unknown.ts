/** Words that name no commit: why, and what to write instead. */
import { nearestName } from '../../model/index.ts';
import { UsageError } from '../../words/index.ts';
import { git } from './run.ts';

const LONGEST_SHOWN = 80;
/** No name of a reference can be longer, nor can a program be handed words without bound. */
const LONGEST = 4096;

/** A revision as messages show it. */
export function shown(revision: string): string {
  return revision.length > LONGEST_SHOWN ? `${revision.slice(0, LONGEST_SHOWN)}…` : revision;
}

/** What can be told from the words alone: they name no single commit. */
export function shapeFault(revision: string): UsageError | undefined {
  const isNone = revision === '' || revision.startsWith('-') || revision.includes('\0') || revision.length > LONGEST;
  if (isNone) return neither(revision);
  const range = revision.startsWith(':/') ? null : /^(.*?)\.\.\.?(.*)$/.exec(revision);
  if (range !== null) {
    const [, from = '', to = ''] = range;
    const command = `rutin diff ${shown(from) || 'HEAD'} ${shown(to) || 'HEAD'}`;
    return neither(revision, `, utan ett spann. Skriv: ${command}`, `, but a range. Write: ${command}`);
  }
  if (revision.startsWith('^') || /\^(?:@|!|-[0-9]*)$/.test(revision)) {
    const one = shown(revision.replace(/^\^+|\^(?:@|!|-[0-9]*)$/g, ''));
    return neither(
      revision,
      `, utan ett urval av flera. Ange en, till exempel ${one}.`,
      `, but a choice of several. Name one, such as ${one}.`,
    );
  }
  return undefined;
}

/** What is not there, or is something else than a commit (`type`). */
export function unknownRevision(folder: string, revision: string, said: string, type: string | undefined): UsageError {
  const sort = KINDS[type ?? ''];
  if (sort !== undefined) {
    return neither(
      revision,
      `, utan ${sort.sv}. Ange en commit, en gren eller en tagg på en commit.`,
      `, but ${sort.en}. Name a commit, a branch or a tag of a commit.`,
    );
  }
  if (/short object ID .* is ambiguous/.test(said)) {
    return neither(
      revision,
      ': flera objekt börjar så. Skriv fler tecken.',
      ': several objects begin like that. Write more characters.',
    );
  }
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

const KINDS: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  blob: { sv: 'en fil i en revision', en: 'a file of a revision' },
  tree: { sv: 'en mapp i en revision', en: 'a folder of a revision' },
  tag: { sv: 'en tagg på något annat än en commit', en: 'a tag of something other than a commit' },
};

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

const INSTEAD = {
  sv: '. Skriv till exempel main, HEAD~1 eller en mapp.',
  en: '. Write for instance main, HEAD~1 or a folder.',
};

/** `sv` and `en` end the sentence: why, and what to write instead. */
function neither(revision: string, sv: string = INSTEAD.sv, en: string = INSTEAD.en): UsageError {
  return new UsageError(
    `${shown(revision)} är varken en mapp eller en revision i git${sv}`,
    `${shown(revision)} is neither a folder nor a revision in git${en}`,
  );
}
