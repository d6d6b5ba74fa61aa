/** The Swedish words of the language read as the model's values. */
import {
  ABSENCE_WORDS,
  INBOX_WORDS,
  MODALITY_WORDS,
  MODE_WORDS,
  PRINCIPAL_TYPE_WORDS,
  PROCESS_WORDS,
  valuesOfWords,
  WEEKDAY_WORDS,
  type WeekdaySet,
} from '../model/index.ts';

export const PRINCIPAL_TYPES = valuesOfWords(PRINCIPAL_TYPE_WORDS);
export const MODES = valuesOfWords(MODE_WORDS);
export const INBOX_KINDS = valuesOfWords(INBOX_WORDS);
export const PROCESSES = valuesOfWords(PROCESS_WORDS);
export const ABSENCE_KINDS = valuesOfWords(ABSENCE_WORDS);
export const MODALITIES = valuesOfWords(MODALITY_WORDS);

/** The number of each weekday, Monday 0. */
const WEEKDAYS: ReadonlyMap<string, number> = new Map(WEEKDAY_WORDS.map((word, weekday) => [word, weekday]));

/**
 * The weekdays from one word to another, both included, as bits. A range may pass the week's end:
 * `lör-mån` is Saturday, Sunday and Monday.
 */
export function weekdaysBetween(first: string, last: string): WeekdaySet {
  const end = WEEKDAYS.get(last) as number;
  let weekday = WEEKDAYS.get(first) as number;
  let set = 1 << weekday;
  while (weekday !== end) {
    weekday = (weekday + 1) % 7;
    set |= 1 << weekday;
  }
  return set;
}
