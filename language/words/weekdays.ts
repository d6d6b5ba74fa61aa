/** The weekdays by name. They are numbered from Monday 0. */
import { type Language, WEEKDAY_WORDS, type WeekdaySet } from '../model/index.ts';
import { type Day, weekdayOf } from '../time/index.ts';

const SHORT: Readonly<Record<Language, readonly string[]>> = {
  sv: WEEKDAY_WORDS,
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

const NAMES: Readonly<Record<Language, readonly string[]>> = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const PLURAL: Readonly<Record<Language, string>> = { sv: 'ar', en: 's' };

/** As many days in a row as are named by the first and the last. */
const RUN = 3;

/** `tor`. */
export function weekdayWord(weekday: number, language: Language): string {
  return SHORT[language][weekday] ?? '';
}

/** `torsdag`. */
export function weekdayName(weekday: number, language: Language): string {
  return NAMES[language][weekday] ?? '';
}

/** `torsdagar`. */
export function weekdayPlural(weekday: number, language: Language): string {
  return weekdayName(weekday, language) + PLURAL[language];
}

/** What the weekday of a day is called in short. */
export function shortWeekday(day: Day, language: Language): string {
  return weekdayWord(weekdayOf(day), language);
}

/** The weekdays of a set, in the order of the week. */
export function weekdaysIn(set: WeekdaySet): readonly number[] {
  return [0, 1, 2, 3, 4, 5, 6].filter((weekday) => (set & (1 << weekday)) !== 0);
}

/**
 * Weekdays in the order of the week as items of a list: three in a row or more are one, `mån-ons`.
 * @param between what stands between the first and the last of them
 */
export function weekdayRanges(
  weekdays: readonly number[],
  nameOf: (weekday: number) => string,
  between: string,
): readonly string[] {
  return runsOf(weekdays).flatMap((run) => {
    const names = run.map(nameOf);
    return names.length < RUN ? names : [`${names[0]}${between}${names.at(-1)}`];
  });
}

function runsOf(weekdays: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const weekday of weekdays) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === weekday - 1) run.push(weekday);
    else runs.push([weekday]);
  }
  return runs;
}
