/** Days as people say them. */
import type { Language } from '../model/index.ts';
import { type Day, formatDay, weekdayOf } from '../time/index.ts';
import { weekdayName } from './weekdays.ts';

/** `torsdag 2026-12-24`. */
export function dayInWords(day: Day, language: Language): string {
  return `${weekdayName(weekdayOf(day), language)} ${formatDay(day)}`;
}
