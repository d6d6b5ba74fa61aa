/** What RUT-001 says of the braces of blocks. */
import type { Unreadable } from '../../../model/index.ts';
import type { ProblemMessage } from '../../api/index.ts';
import { unclosed } from './block-names.ts';

const close = {
  advice: { sv: 'Skriv } där blocket slutar.', en: 'Write } where the block ends.' },
  beside: { sv: 'Blocket börjar här', en: 'The block begins here' },
} as const;

export const blocks = {
  'missing-brace': {
    sv: '} saknas före {found}: {blockSv} som börjar på rad {line} är inte {closedSv}',
    en: '} is missing before {found}: {blockEn}, which begins on line {line}, is not closed',
    values: ({ found, block }: Unreadable['missing-brace']) => ({ found, ...unclosed(block) }),
    ...close,
  },
  'end-of-file': {
    sv: 'Filen tar slut utan }: {blockSv} som börjar på rad {line} är inte {closedSv}',
    en: 'The file ends without }: {blockEn}, which begins on line {line}, is not closed',
    values: ({ block }: Unreadable['end-of-file']) => unclosed(block),
    ...close,
  },
  'missing-open-brace': {
    sv: '{ saknas före {found}',
    en: '{ is missing before {found}',
    advice: {
      sv: 'Skriv { före den första uppgiften.',
      en: 'Write { before the first property.',
    },
  },
  'surplus-brace': {
    sv: 'Här står en } för mycket',
    en: 'There is one } too many here',
    advice: {
      sv: 'Ta bort }, eller leta upp var ett { saknas.',
      en: 'Remove }, or find where a { is missing.',
    },
  },
} as const satisfies Record<string, ProblemMessage>;
