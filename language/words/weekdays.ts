/** The names of the weekdays. */
import type { Language } from '../model/index.ts';
import { type Day, weekdayOf } from '../time/index.ts';

/** Monday first, as the language writes them. */
export const WEEKDAYS = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'] as const;

const ENGLISH = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** `tor`. */
export function shortWeekday(day: Day, language: Language): string {
  return (language === 'sv' ? WEEKDAYS : ENGLISH)[weekdayOf(day)] as string;
}
