/** What may stand as the value of a parameter, in words. */
import type { Sentence } from '../../model/index.ts';
import type { ParameterSpec } from './parameters.ts';

const TYPES: Readonly<Record<ParameterSpec<unknown>['type'], Sentence>> = {
  number: { sv: 'ett heltal', en: 'a whole number' },
  'yes-no': { sv: 'ja eller nej', en: 'ja or nej' },
  word: { sv: 'ett ord', en: 'a word' },
  words: { sv: 'ord med komma emellan', en: 'words with commas between' },
  text: { sv: 'en text inom citattecken', en: 'a text in quotation marks' },
  texts: { sv: 'texter inom citattecken, med komma emellan', en: 'texts in quotation marks, with commas between' },
  date: { sv: 'ett datum som 2026-07-06', en: 'a date such as 2026-07-06' },
};

/** `ett heltal`, `något av ja, nej`. */
export function valueInWords({ type, words }: ParameterSpec<unknown>): Sentence {
  if (words.length === 0 || type === 'yes-no') return TYPES[type];
  return { sv: `något av ${words.join(', ')}`, en: `one of ${words.join(', ')}` };
}
