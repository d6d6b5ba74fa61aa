/** Times of day as whole minutes after midnight: reading and writing. */

import { numberAt } from './digits.ts';

/** Minutes since 00:00 of a day; 0 to 1440, where 1440 is 24:00, the day's end. */
export type Minute = number;

/** 24:00. */
export const END_OF_DAY: Minute = 24 * 60;

/**
 * Reads `HH:MM`, exactly so written, 00:00–24:00.
 * @returns undefined for another form and for a time that does not exist, such as 24:01 and 12:60
 */
export function parseTime(text: string): Minute | undefined {
  if (text.length !== 5 || text[2] !== ':') return undefined;
  const minute = numberAt(text, 3, 5);
  const total = numberAt(text, 0, 2) * 60 + minute;
  return minute <= 59 && total <= END_OF_DAY ? total : undefined;
}

/** Writes a time as `HH:MM`; the end of the day is 24:00. */
export function formatTime(minute: Minute): string {
  const hours = String(Math.floor(minute / 60)).padStart(2, '0');
  return `${hours}:${String(minute % 60).padStart(2, '0')}`;
}
