/** Why a receipt is not written, or nothing is repeated. */
import type { Language, Sentence } from '../../model/index.ts';
import { say, UsageError } from '../../words/index.ts';
import type { Receipt } from './receipt.ts';
import { rewordedLines } from './reworded.ts';
import type { Reworded } from './wording.ts';

/** What a receipt is of can be found again only where it lies where one stands, or below. */
export function notBelow(path: string): UsageError {
  return new UsageError(
    `Ett kvitto kräver att ${path} ligger i mappen du står i. Gå till arbetsytans mapp, eller en ovanför den, och kör igen.`,
    `A receipt requires that ${path} lies in the folder you stand in. Go to the folder of the workspace, or one above it, and run again.`,
  );
}

/** Two outputs that a receipt would call the same. */
export function sameName(name: string): UsageError {
  return new UsageError(
    `Två filer som skrivs heter ${name}, och kvittot kan inte skilja dem åt. Ge dem olika namn.`,
    `Two files that are written are named ${name}, and the receipt cannot tell them apart. Name them differently.`,
  );
}

/** What cannot be repeated. */
export function notRepeatable(option: string): UsageError {
  return new UsageError(
    `--receipt kan inte ges tillsammans med ${option}: det går inte att göra om.`,
    `--receipt cannot be given with ${option}: it cannot be done again.`,
  );
}

/** A comparison with a folder. */
export function notRevisions(): UsageError {
  return new UsageError(
    'Ett kvitto på en jämförelse kräver två revisioner i git, till exempel: rutin diff main HEAD --receipt kvitto.json',
    'A receipt of a comparison requires two git revisions, such as: rutin diff main HEAD --receipt kvitto.json',
  );
}

/** What was read is not to be found; `reworded` is what routines of the workspace say otherwise now. */
export function noSources(
  receipt: Receipt,
  place: string,
  why: UsageError | undefined,
  reworded: readonly Reworded[],
): UsageError {
  const sentence = (language: Language): string => {
    const { sources } = receipt;
    const parts = [
      say(
        language,
        `Inget upprepades: arbetsytan ${place} är inte den som kvittot gäller (${sources}).`,
        `Nothing was repeated: the workspace ${place} is not the one of the receipt (${sources}).`,
      ),
      why?.sentence[language] ?? commitWords(receipt)[language],
      say(language, 'Ange arbetsytan med --workspace.', 'Name the workspace with --workspace.'),
    ];
    return [parts.join(' '), ...rewordedLines(reworded, language)].join('\n');
  };
  return new UsageError(sentence('sv'), sentence('en'));
}

function commitWords({ git }: Receipt): Sentence {
  if (git === null) return { sv: 'Kvittot nämner ingen commit.', en: 'The receipt names no commit.' };
  return git.same
    ? {
        sv: `Inte heller i commit ${git.commit} är den det.`,
        en: `Nor is it in commit ${git.commit}.`,
      }
    : {
        sv: `Den hade då ändringar som inte var incheckade: commit ${git.commit} är inte det som lästes.`,
        en: `It then had changes that were not committed: commit ${git.commit} is not what was read.`,
      };
}

/** A file that was read besides the workspace. */
export function noInput(path: string, sha256: string): UsageError {
  return new UsageError(
    `Inget upprepades: ${path}, som lästes, finns inte som den var (sha256 ${sha256}). Lägg den bredvid kvittot.`,
    `Nothing was repeated: ${path}, which was read, is not there as it was (sha256 ${sha256}). Put it beside the receipt.`,
  );
}

/** The command did not come to its end. */
export function notRepeated({ command }: Receipt): UsageError {
  return new UsageError(
    `rutin ${command} gick inte att upprepa till slut; ovan står varför. Inget har jämförts.`,
    `rutin ${command} could not be repeated to its end; the reason stands above. Nothing was compared.`,
  );
}

/** A receipt of declarations that this program may not be able to read. */
export function newerLanguage({ stamp }: Receipt): UsageError {
  return new UsageError(
    `Inget upprepades: kvittot gäller version ${stamp.language} av språket, som är nyare än programmets. Upprepa med ${stamp.program}.`,
    `Nothing was repeated: the receipt is of version ${stamp.language} of the language, newer than that of the program. Repeat with ${stamp.program}.`,
  );
}
