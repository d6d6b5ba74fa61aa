/** What a clause says, in words. */
import { type Keywords, type Language, MODALITY_WORDS, type Modality } from '../model/index.ts';
import { say } from './say.ts';

const ENGLISH: Keywords<Modality> = {
  shall: 'shall',
  'shall-not': 'shall not',
  should: 'should',
  'should-not': 'should not',
  may: 'may',
  'may-not': 'may not',
  can: 'can',
  'can-not': 'cannot',
  information: 'information',
};

/** `ska inte`; in English with the word of the language after it. */
export function modalityIn(language: Language, modality: Modality): string {
  const word = MODALITY_WORDS[modality];
  return say(language, word, `${ENGLISH[modality]} (${word})`);
}
