/** Calendar days as whole numbers: reading, writing and counting in the proleptic Gregorian calendar. No clock, no time zone. */

import { numberAt } from './digits.ts';

/** Days since 1970-01-01; an integer, negative before it. */
export type Day = number;

/** Monday is 0, Sunday is 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A date in its parts: `month` 1–12, `day` 1–31. */
interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Stands for "from the beginning". Before every day that can be written; to − from + 1 still fits a small integer. */
export const FIRST_DAY: Day = -(2 ** 28);

/** Stands for "no end". After every day that can be written. */
export const LAST_DAY: Day = 2 ** 28;

/** The first year that can be written: the calendar has no year 0. */
export const FIRST_YEAR = 1;

/** The last year that can be written. */
export const LAST_YEAR = 9999;

const DAYS_PER_ERA = 146_097;
/** From 0000-03-01, where the eras below begin, to 1970-01-01. */
const ERA_TO_EPOCH = 719_468;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True for one of the two days that stand for "from the beginning" and "no end". */
export function isUnbounded(day: Day): boolean {
  return day === FIRST_DAY || day === LAST_DAY;
}

/** The day with number `day` (any integer counts on from the 1st) of a `month` 1–12. Does not ask whether the date exists. */
export function dayOf(year: number, month: number, day: number): Day {
  // Years counted from March have the leap day last (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * DAYS_PER_ERA + daysBefore(yearOfEra) + dayOfYear - ERA_TO_EPOCH;
}

/** The date of a day, in parts. */
export function ymdOf(day: Day): YearMonthDay {
  const era = eraOf(day);
  const yearOfEra = yearOfEraOf(day, era);
  const dayOfYear = day + ERA_TO_EPOCH - era * DAYS_PER_ERA - daysBefore(yearOfEra);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The year of a day; allocates nothing. */
export function yearOf(day: Day): number {
  const era = eraOf(day);
  const yearOfEra = yearOfEraOf(day, era);
  const dayOfYear = day + ERA_TO_EPOCH - era * DAYS_PER_ERA - daysBefore(yearOfEra);
  return era * 400 + yearOfEra + (dayOfYear >= 306 ? 1 : 0);
}

/** The day of the week, Monday 0 to Sunday 6. */
export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday; the remainder of a negative day is negative, and -0 is to become 0.
  return ((((day + 3) % 7) + 7) % 7) as Weekday;
}

/** The number of days in a `month` 1–12. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] as number);
}

/**
 * Reads `YYYY-MM-DD`, exactly so written, years 0001–9999.
 * @returns undefined for another form and for a date that does not exist
 */
export function parseDay(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = numberAt(text, 0, 4);
  const month = numberAt(text, 5, 7);
  const day = numberAt(text, 8, 10);
  const exists = year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? dayOf(year, month, day) : undefined;
}

/** Days as they were written: a region names some hundred days a million times. */
const written = new Map<Day, string>();
const MOST_WRITTEN = 10_000;

/** Writes a day as `YYYY-MM-DD`. FIRST_DAY and LAST_DAY, which are no dates, are written `..` as in ISO 8601-2. */
export function formatDay(day: Day): string {
  const known = written.get(day);
  if (known !== undefined) return known;
  if (written.size === MOST_WRITTEN) written.clear();
  const word = writeDay(day);
  written.set(day, word);
  return word;
}

function writeDay(day: Day): string {
  if (isUnbounded(day)) return '..';
  const date = ymdOf(day);
  const year = String(date.year).padStart(4, '0');
  return `${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

/** The same date `months` later (earlier if negative); a date past the month's end becomes its last day. Unbounded stays so. */
export function addMonths(day: Day, months: number): Day {
  if (isUnbounded(day)) return day;
  const date = ymdOf(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/**
 * Whole months from one day to another: the largest n for which `addMonths(from, n)` is not after `to`.
 * Where `to` is the earlier, the months the other way with a minus sign.
 */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return -monthsBetween(to, from);
  const start = ymdOf(from);
  const end = ymdOf(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return addMonths(from, months) <= to ? months : months - 1;
}

function eraOf(day: Day): number {
  return Math.floor((day + ERA_TO_EPOCH) / DAYS_PER_ERA);
}

function yearOfEraOf(day: Day, era: number): number {
  const d = day + ERA_TO_EPOCH - era * DAYS_PER_ERA;
  return Math.floor((d - Math.floor(d / 1460) + Math.floor(d / 36_524) - Math.floor(d / 146_096)) / 365);
}

function daysBefore(yearOfEra: number): number {
  return yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
}
