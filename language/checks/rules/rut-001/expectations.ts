/** What could have stood in a place, in plain words. */
import type { Expected, ExpectedKind, Language, Possible, Sentence } from '../../../model/index.ts';
import { either, say } from '../../../words/index.ts';
import { blockNoun } from './block-names.ts';

const KINDS: Readonly<Record<ExpectedKind, Sentence>> = {
  name: { sv: 'ett namn', en: 'a name' },
  word: { sv: 'ett ord', en: 'a word' },
  text: { sv: 'en text inom citattecken', en: 'a text in quotation marks' },
  date: { sv: 'ett datum som 2026-07-06', en: 'a date such as 2026-07-06' },
  time: { sv: 'ett klockslag som 08:00', en: 'a time such as 08:00' },
  number: { sv: 'ett tal', en: 'a number' },
  hsaId: { sv: 'ett HSA-id', en: 'an HSA-id' },
  clauseId: { sv: 'ett krav-id som MC-BEV-03', en: 'a clause id such as MC-BEV-03' },
  organisationNumber: {
    sv: 'ett organisationsnummer som 232100-0131',
    en: 'an organisation number such as 232100-0131',
  },
  comma: { sv: 'ett komma', en: 'a comma' },
  fullStop: { sv: 'en punkt', en: 'a full stop' },
  hyphen: { sv: 'ett bindestreck', en: 'a hyphen' },
  weekday: { sv: 'en veckodag som mån', en: 'a weekday such as mån' },
  declaration: {
    sv: 'en ny deklaration, som enhet eller person',
    en: 'a new declaration, such as enhet or person',
  },
};

/** `ett namn, en text inom citattecken eller }`. */
export function expectedWords(expected: Possible) {
  return { expectedSv: phrase(expected, 'sv'), expectedEn: phrase(expected, 'en') };
}

function phrase({ some, isAll }: Possible, language: Language): string {
  const words = either(
    some.map((one) => wordsOf(one, language)),
    language,
  );
  return isAll ? words : say(language, `bland annat ${words}`, `among other things ${words}`);
}

function wordsOf(expected: Expected, language: Language): string {
  if ('written' in expected) return expected.written;
  if ('kind' in expected) return KINDS[expected.kind][language];
  const noun = blockNoun(expected.propertyOf)[language];
  return say(language, `en uppgift om ${noun}`, `a property of ${noun}`);
}
