/** Sets of weekdays in words, as they stand after "på": `fredagar`, `måndagar till fredagar`. */
import type { Language, Sentence, WeekdaySet } from '../../model/index.ts';
import { listed, say, weekdayPlural, weekdayRanges, weekdaysIn } from '../../words/index.ts';

/** Monday to Sunday. */
export const ALL_WEEKDAYS: WeekdaySet = 0b111_1111;

/** The weekdays in both languages. */
export function weekdaysInWords(weekdays: WeekdaySet): Sentence {
  if (weekdays === ALL_WEEKDAYS) return { sv: 'alla veckans dagar', en: 'all days of the week' };
  return { sv: rangesOf(weekdays, 'sv'), en: rangesOf(weekdays, 'en') };
}

function rangesOf(weekdays: WeekdaySet, language: Language): string {
  const nameOf = (weekday: number): string => weekdayPlural(weekday, language);
  return listed(weekdayRanges(weekdaysIn(weekdays), nameOf, say(language, ' till ', ' to ')), language);
}
