/** Words that were to name one commit and do not: what is said of them. */
import { UsageError } from '../../words/index.ts';

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

/** What git itself tells of the words: they name something else than a commit (`type`), or more than one thing. */
export function otherFault(revision: string, said: string, type: string | undefined): UsageError | undefined {
  const sort = KINDS[type ?? ''];
  if (sort !== undefined) {
    return neither(
      revision,
      `, utan ${sort.sv}. Ange en commit, en gren eller en tagg på en commit.`,
      `, but ${sort.en}. Name a commit, a branch or a tag of a commit.`,
    );
  }
  return /short object ID .* is ambiguous/.test(said)
    ? neither(
        revision,
        ': flera objekt börjar så. Skriv fler tecken.',
        ': several objects begin like that. Write more characters.',
      )
    : undefined;
}

const KINDS: Readonly<Record<string, { readonly sv: string; readonly en: string }>> = {
  blob: { sv: 'en fil i en revision', en: 'a file of a revision' },
  tree: { sv: 'en mapp i en revision', en: 'a folder of a revision' },
  tag: { sv: 'en tagg på något annat än en commit', en: 'a tag of something other than a commit' },
};

const INSTEAD = {
  sv: '. Skriv till exempel main, HEAD~1 eller en mapp.',
  en: '. Write for instance main, HEAD~1 or a folder.',
};

/** Words that name no commit; `sv` and `en` end the sentence: why, and what to write instead. */
export function neither(revision: string, sv: string = INSTEAD.sv, en: string = INSTEAD.en): UsageError {
  return new UsageError(
    `${shown(revision)} är varken en mapp eller en revision i git${sv}`,
    `${shown(revision)} is neither a folder nor a revision in git${en}`,
  );
}

/** git chose one of two, or the oldest that it remembers, and only warned. */
export function doubtIn(revision: string, said: string): UsageError | undefined {
  if (/^warning: refname .* is ambiguous/m.test(said)) {
    return new UsageError(
      `${shown(revision)} kan vara flera saker i git, till exempel både en gren och en tagg. Skriv refs/heads/${revision} eller refs/tags/${revision}.`,
      `${shown(revision)} may be several things in git, such as both a branch and a tag. Write refs/heads/${revision} or refs/tags/${revision}.`,
    );
  }
  return /^warning: log for .* only (?:has|goes back)/m.test(said)
    ? new UsageError(
        `git minns inte så långt tillbaka som ${shown(revision)}. Ange en commit: git log visar dem.`,
        `git does not remember as far back as ${shown(revision)}. Name a commit: git log shows them.`,
      )
    : undefined;
}
