/** Why nothing can be written yet, in words. */
import type { FieldName, Lack } from '../../../editing/forms/absence/fields.ts';
import type { Language, Sentence } from '../../../model/index.ts';
import type { LackView } from '../../panels/absence-shapes.ts';

const EMPTY: { readonly [Field in FieldName]?: Sentence } = {
  person: { sv: 'Välj vem som är borta.', en: 'Choose who is away.' },
  kind: { sv: 'Välj vad det är för frånvaro.', en: 'Choose what kind of absence it is.' },
  from: { sv: 'Ange den första dagen.', en: 'Give the first day.' },
};

const PERSON: Sentence = { sv: 'Ingen person har det VGR-id:t.', en: 'Nobody has that VGR-id.' };
const DAY: Sentence = { sv: 'Det är inget datum.', en: 'That is not a date.' };

const UNKNOWN: { readonly [Field in FieldName]?: Sentence } = {
  person: PERSON,
  decidedBy: PERSON,
  assignedBy: PERSON,
  kind: { sv: 'Det finns inget sådant slag av frånvaro.', en: 'There is no such kind of absence.' },
  concerns: { sv: 'Det finns ingen sådan arbetsplats.', en: 'There is no such workplace.' },
  justification: {
    sv: 'Här står ett tecken som inte syns. Skriv om det för hand.',
    en: 'There is a character here that cannot be seen. Type it anew by hand.',
  },
  delegates: {
    sv: 'Ett ombud finns inte, eller har en dag som inget datum är.',
    en: 'A delegate does not exist, or has a day that is no date.',
  },
};

const BEFORE: { readonly [Field in FieldName]?: Sentence } = {
  to: { sv: 'Den sista dagen ligger före den första.', en: 'The last day is before the first.' },
  delegates: {
    sv: 'Ett ombuds sista dag ligger före dess första.',
    en: 'The last day of a delegate is before the first.',
  },
};

const WORDS = { empty: EMPTY, unknown: UNKNOWN, before: BEFORE };

/** Each in a sentence. */
export function lackViews(lacks: readonly Lack[], language: Language): readonly LackView[] {
  return lacks.map(({ field, why }) => ({ field, message: (WORDS[why][field] ?? DAY)[language] }));
}
