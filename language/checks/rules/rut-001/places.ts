/** What RUT-001 says of a word that cannot stand where it stands, and of what is missing there. */
import type { Unreadable } from '../../../model/index.ts';
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
  misplaced: {
    sv: '{found} hör inte hemma i {blockSv}. Här väntades {expectedSv}.',
    en: '{found} does not belong in {blockEn}. Expected {expectedEn}.',
    values: ({ block, ...unexpected }: Unreadable['misplaced']) => {
      const { sv: blockSv, en: blockEn } = blockNoun(block);
      return { ...instead(unexpected), blockSv, blockEn };
    },
    advice: correct,
  },
  outside: {
    sv: '{found} måste stå inne i ett block',
    en: '{found} must stand inside a block',
    advice: correct,
  },
  'missing-word': {
    sv: 'Ordet {word} saknas före {found}',
    en: 'The word {word} is missing before {found}',
    advice: correct,
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

function instead({ found, expected }: Unreadable['unexpected']) {
  return { found, ...expectedWords(expected) };
}
