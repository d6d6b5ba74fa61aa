/** Where a part stands with the record system, in words. */
import { type Keywords, type Language, MODE_WORDS, type OperatingMode } from '../model/index.ts';
import { say } from './say.ts';

const IN_MODE: Keywords<OperatingMode> = {
  planned: MODE_WORDS.planned,
  live: `i ${MODE_WORDS.live}`,
  'read-only': `i ${MODE_WORDS['read-only']}`,
  archived: MODE_WORDS.archived,
};

/** `läsläge`. */
export function modeInWords(mode: OperatingMode, language: Language): string {
  return say(language, MODE_WORDS[mode], mode);
}

/** What a part is: `i läsläge`. */
export function inModeInWords(mode: OperatingMode, language: Language): string {
  return say(language, IN_MODE[mode], mode);
}
