/** What RUT-001 says of a word that cannot stand where it stands, and of what is missing there. */
import type { BlockKind, Unreadable } from '../../../model/index.ts';
import { either } from '../../../words/index.ts';
import type { ProblemMessage } from '../../api/index.ts';
import { blockNoun } from './block-names.ts';
import { correct } from './correct.ts';
import { expectedWords } from './expectations.ts';

export const places = {
  unexpected: {
    sv: '{found} passar inte här. Här väntades {expectedSv}.',
    en: 'Did not expect {found} here. Expected {expectedEn}.',
    values: instead,
    advice: correct,
  },
  'unfinished-line': {
    sv: 'Raden är inte färdig: före {found} väntades {expectedSv}',
    en: 'The line is not finished: before {found}, {expectedEn} was expected',
    values: instead,
    advice: {
      sv: 'Skriv det som fattas på raden, eller ta bort den.',
      en: 'Write what is missing on the line, or remove it.',
    },
  },
  surplus: {
    sv: 'Raden är hel före {found}. Här kan annars stå {expectedSv}.',
    en: 'The line is whole before {found}. What else can stand here is {expectedEn}.',
    values: instead,
    advice: {
      sv: 'Ta bort {found} och det som hör till, eller skriv det som en kommentar med // före.',
      en: 'Remove {found} and what belongs to it, or make it a comment with // before it.',
    },
  },
  misplaced: {
    sv: '{found} hör inte hemma i {blockSv}. {whereSv}',
    en: '{found} does not belong in {blockEn}. {whereEn}',
    values: ({ found, block, owners }: Unreadable['misplaced']) => {
      const { sv: blockSv, en: blockEn } = blockNoun(block);
      return { found, blockSv, blockEn, ...whereOf(owners) };
    },
    advice: {
      sv: 'Flytta raden dit den hör, eller ta bort den.',
      en: 'Move the line to where it belongs, or remove it.',
    },
  },
  outside: {
    sv: '{found} måste stå inne i ett block. {whereSv}',
    en: '{found} must stand inside a block. {whereEn}',
    values: ({ found, owners }: Unreadable['outside']) => ({ found, ...whereOf(owners) }),
    advice: {
      sv: 'Flytta raden in mellan { och } där den hör hemma.',
      en: 'Move the line in between { and } where it belongs.',
    },
  },
  'unknown-property': {
    sv: '{found} är ingen uppgift om {blockSv}. Där kan stå {wordsSv}.',
    en: '{found} is no property of {blockEn}. It may have {wordsEn}.',
    values: ({ found, block, words }: Unreadable['unknown-property']) => {
      const { sv: blockSv, en: blockEn } = blockNoun(block);
      return { found, blockSv, blockEn, ...choices(words.map(phraseOf)) };
    },
    advice: {
      sv: 'Skriv en av uppgifterna, eller gör raden till en kommentar med // först.',
      en: 'Write one of the properties, or make the line a comment with // before it.',
    },
  },
  'unknown-declaration': {
    sv: '{found} börjar ingen deklaration. En fil kan hålla {wordsSv}.',
    en: '{found} begins no declaration. A file may hold {wordsEn}.',
    values: ({ found }: Unreadable['unknown-declaration']) => ({ found, ...choices(DECLARATIONS) }),
    advice: {
      sv: 'Börja med ett av orden, eller gör raden till en kommentar med // först.',
      en: 'Begin with one of the words, or make the line a comment with // before it.',
    },
  },
  'one-of': {
    sv: '{found} kan inte stå här. Välj {wordsSv}.',
    en: '{found} cannot stand here. Choose {wordsEn}.',
    values: ({ found, words }: Unreadable['one-of']) => ({ found, ...choices(words) }),
    advice: { sv: 'Skriv ett av orden.', en: 'Write one of the words.' },
  },
  'missing-word': {
    sv: 'Ordet {word} saknas före {found}',
    en: 'The word {word} is missing before {found}',
    advice: { sv: 'Skriv {word} före {found}.', en: 'Write {word} before {found}.' },
  },
  unfinished: {
    sv: 'Filen tar slut här. Efter {found} väntades {expectedSv}.',
    en: 'The file ends here. After {found}, {expectedEn} was expected.',
    values: instead,
    advice: {
      sv: 'Skriv det som fattas, eller ta bort det som börjats.',
      en: 'Write what is missing, or remove what was begun.',
    },
  },
} as const satisfies Record<string, ProblemMessage>;

/** The words that begin what a file may hold most. */
const DECLARATIONS = ['enhet', 'person', 'frånvaro', 'funktion', 'funktionsinkorg', 'flöde', 'undantag från', 'rutin'];

/** Words that never stand without what follows them. */
const PHRASES: Readonly<Record<string, string>> = {
  administreras: 'administreras av',
  bemannas: 'bemannas av',
  beslutat: 'beslutat av',
  del: 'del av',
  i: 'i övrigt som',
  prövas: 'prövas genom',
  skriver: 'skriver intyg',
  sparas: 'sparas till journal',
  tilldelat: 'tilldelat av',
  utan: 'utan personlig inkorg',
};

function phraseOf(word: string): string {
  return PHRASES[word] ?? word;
}

function choices(words: readonly string[]) {
  return { wordsSv: either(words, 'sv'), wordsEn: either(words, 'en') };
}

/** `Det står i inkorgen eller funktionsinkorgen.`; a declaration stands outside of all blocks. */
function whereOf(owners: readonly BlockKind[]) {
  if (owners.length === 0) {
    return {
      whereSv: 'Det börjar en deklaration för sig, utanför alla block.',
      whereEn: 'It begins a declaration of its own, outside all blocks.',
    };
  }
  const [sv, en] = (['sv', 'en'] as const).map((language) =>
    either(
      owners.map((owner) => blockNoun(owner)[language]),
      language,
    ),
  );
  return { whereSv: `Det står i ${sv}.`, whereEn: `It stands in ${en}.` };
}

function instead({ found, expected }: Unreadable['unexpected']) {
  return { found, ...expectedWords(expected) };
}
