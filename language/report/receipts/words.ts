/** What a repetition found, in words for a terminal. */
import type { Language, Sentence } from '../../model/index.ts';
import { counted, inGroups, say } from '../../words/index.ts';
import { defuseLine } from '../terminal/defuse.ts';
import type { ComparedOutput, DifferingLine, Replay } from './compare.ts';
import { PRINTED, type Receipt } from './receipt.ts';
import { rewordedLines } from './reworded.ts';

/** Where the sources were found: in the workspace as it stands, in a commit, in two; or there were none but the shipped routines. */
export type Found = 'workspace' | 'commit' | 'commits' | 'none';

/** All of it, a line feed at its end. */
export function replayText(replay: Replay, receipt: Receipt, found: Found, language: Language): string {
  const { outputs, reworded, codes, digest, isSame } = replay;
  const other = outputs.filter(({ how }) => how !== 'same');
  const lines = [
    headline(replay, receipt, language),
    sourceWords(receipt, found)[language],
    ...other.flatMap((one) => outputLines(one, language)),
    ...(codes === undefined
      ? []
      : [
          say(
            language,
            `Slutkoden var ${codes.was} och är ${codes.is}.`,
            `The exit code was ${codes.was} and is ${codes.is}.`,
          ),
        ]),
    ...rewordedLines(reworded, language),
    ...(digest === undefined ? [] : [otherDigest(digest)[language]]),
    ...(isSame ? [] : [digestWords(receipt)[language]]),
  ];
  return lines.map((line) => `${defuseLine(line)}\n`).join('');
}

function headline({ outputs, isSame }: Replay, { command }: Receipt, language: Language): string {
  const other = outputs.filter(({ how }) => how !== 'same').length;
  const all = outputs.length;
  if (isSame) {
    return say(
      language,
      `Samma byte: rutin ${command} upprepades, och ${all === 1 ? 'det som skrevs är likadant' : `alla ${inGroups(all)} filer är likadana`}.`,
      `The same bytes: rutin ${command} was repeated, and ${all === 1 ? 'what was written is the same' : `all ${inGroups(all)} files are the same`}.`,
    );
  }
  return say(
    language,
    `Inte samma: rutin ${command} upprepades, och ${counted(other, 'utdata', 'utdata')} av ${inGroups(all)} skiljer.`,
    `Not the same: rutin ${command} was repeated, and ${counted(other, 'output differs', 'outputs differ')}, of ${inGroups(all)}.`,
  );
}

function sourceWords({ git, asked }: Receipt, found: Found): Sentence {
  switch (found) {
    case 'workspace':
      return {
        sv: 'Underlaget är arbetsytan som den står: den har kvittots digest.',
        en: 'The input is the workspace as it stands: it has the digest of the receipt.',
      };
    case 'commit':
      return {
        sv: `Underlaget är hämtat ur git, ${git?.commit}: där har arbetsytan kvittots digest.`,
        en: `The input was taken from git, ${git?.commit}: there the workspace has the digest of the receipt.`,
      };
    case 'commits':
      return {
        sv: `Underlaget är två versioner i git, ${asked.join(' och ')}.`,
        en: `The input is two versions in git, ${asked.join(' and ')}.`,
      };
    case 'none':
      return {
        sv: 'Underlaget är de rutiner som följer med programmet.',
        en: 'The input is the routines that come with the program.',
      };
    default:
      return found satisfies never;
  }
}

function outputLines({ path, how, at }: ComparedOutput, language: Language): readonly string[] {
  const name = path === PRINTED ? say(language, 'utskriften', 'standard output') : path;
  return [`${name}: ${HOW[how][language]}`, ...(at === undefined ? [] : lineWords(at, how, language))];
}

const HOW: Readonly<Record<ComparedOutput['how'], Sentence>> = {
  same: { sv: 'likadan.', en: 'the same.' },
  changed: {
    sv: 'filen har ändrats sedan kvittot skrevs; upprepad är den som kvittot säger.',
    en: 'the file has been changed since the receipt was written; repeated, it is as the receipt says.',
  },
  differs: {
    sv: 'blir en annan när den skrivs igen.',
    en: 'becomes another when it is written again.',
  },
  'only-before': { sv: 'skrevs då men inte nu.', en: 'was written then but not now.' },
  'only-now': { sv: 'skrivs nu men inte då.', en: 'is written now but was not then.' },
  gone: { sv: 'filen finns inte längre bredvid kvittot.', en: 'the file is no longer beside the receipt.' },
};

function lineWords(
  { line, was, is }: DifferingLine,
  how: ComparedOutput['how'],
  language: Language,
): readonly string[] {
  const [before, now] =
    how === 'changed'
      ? say(language, ['i filen', 'upprepad'], ['in the file', 'repeated'])
      : say(language, ['då', 'nu'], ['then', 'now']);
  const from = Math.max(0, sharedLength(was ?? '', is ?? '') - LEAD);
  return [
    say(language, `  rad ${line} är den första som skiljer:`, `  line ${line} is the first that differs:`),
    `    ${before}: ${excerpt(was, from, language)}`,
    `    ${now}: ${excerpt(is, from, language)}`,
  ];
}

/** Characters before the first that differs, and in all, that are shown of a line. */
const LEAD = 40;
const SHOWN = 160;

function excerpt(text: string | undefined, from: number, language: Language): string {
  if (text === undefined) return say(language, '(filen är slut)', '(the file has ended)');
  const end = from + SHOWN;
  return `${from > 0 ? '…' : ''}${text.slice(from, end)}${text.length > end ? '…' : ''}`;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

function otherDigest(digest: string): Sentence {
  return {
    sv: `Allt underlag, med de rutiner som följer med programmet, har nu digest ${digest}.`,
    en: `All of the input, with the routines that come with the program, now has the digest ${digest}.`,
  };
}

function digestWords({ stamp }: Receipt): Sentence {
  return {
    sv: `Kvittot är skrivet av ${stamp.program}, per den ${stamp.asOf}, ur ${stamp.digest}.`,
    en: `The receipt was written by ${stamp.program}, as of ${stamp.asOf}, from ${stamp.digest}.`,
  };
}

/** What is worth knowing where another program wrote the receipt; undefined where it was this one. */
export function otherProgram(
  { program, language: version }: Receipt['stamp'],
  now: Receipt['stamp'],
): Sentence | undefined {
  if (program === now.program && version === now.language) return undefined;
  const was = { sv: `${program} (språkets version ${version})`, en: `${program} (version ${version} of the language)` };
  return {
    sv: `Kvittot är skrivet av ${was.sv}, och det här är ${now.program} (${now.language}): det som skiljer kan bero på det.`,
    en: `The receipt was written by ${was.en}, and this is ${now.program} (${now.language}): what differs may be due to that.`,
  };
}
