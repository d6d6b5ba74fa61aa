/** Clock time in Stockholm by the common European summer time, as arithmetic: no time zone data, no clock. */

import { type Day, dayOf, weekdayOf, yearOf } from './days.ts';
import type { Minute } from './minutes.ts';

/** How often the clock shows a time on a day: in March an hour is skipped, in October one comes twice. */
type ClockTimes = 'once' | 'never' | 'twice';

const WINTER_OFFSET = 60;
const SUMMER_OFFSET = 120;
const MINUTES_PER_DAY = 24 * 60;
/** Both changes happen at 01:00 UTC (directive 2000/84/EC, articles 2 and 3). */
const CHANGE_UTC: Minute = 60;

/**
 * The calendar day in Stockholm at an instant, in milliseconds since 1970-01-01T00:00Z.
 * The rules are those in force since 1996; before that, autumn days may be wrong in the hour before midnight.
 */
export function stockholmDay(epochMilliseconds: number): Day {
  const utc = Math.floor(epochMilliseconds / 60_000);
  const year = yearOf(Math.floor(utc / MINUTES_PER_DAY));
  const summer = changeUtc(year, 3) <= utc && utc < changeUtc(year, 10);
  return Math.floor((utc + (summer ? SUMMER_OFFSET : WINTER_OFFSET)) / MINUTES_PER_DAY);
}

/**
 * Minutes that Stockholm is ahead of UTC when its clock shows `minute` on `day`: 60 in winter, 120 in summer. As RFC 5545
 * (3.3.5) has it, a time that is skipped in March keeps the offset before the change, and one that comes twice in October
 * means the first. `clockTimes` tells these apart. Rules in force since 1996.
 */
export function stockholmOffsetMinutes(day: Day, minute: Minute): number {
  const year = yearOf(day);
  const local = day * MINUTES_PER_DAY + minute;
  const skippedEnds = changeUtc(year, 3) + SUMMER_OFFSET;
  const repeatedEnds = changeUtc(year, 10) + SUMMER_OFFSET;
  return skippedEnds <= local && local < repeatedEnds ? SUMMER_OFFSET : WINTER_OFFSET;
}

/** Whether the clock in Stockholm shows `minute` once on `day`, never (skipped in March) or twice (October). */
export function clockTimes(day: Day, minute: Minute): ClockTimes {
  const year = yearOf(day);
  const local = day * MINUTES_PER_DAY + minute;
  const skipped = changeUtc(year, 3) + WINTER_OFFSET;
  const repeated = changeUtc(year, 10) + WINTER_OFFSET;
  if (skipped <= local && local < skipped + 60) return 'never';
  return repeated <= local && local < repeated + 60 ? 'twice' : 'once';
}

/** The change on the last Sunday of a month with 31 days, in minutes since 1970-01-01T00:00Z. */
function changeUtc(year: number, month: 3 | 10): number {
  const end = dayOf(year, month, 31);
  const lastSunday = end - ((weekdayOf(end) + 1) % 7);
  return lastSunday * MINUTES_PER_DAY + CHANGE_UTC;
}
