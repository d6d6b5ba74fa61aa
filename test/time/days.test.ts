/** Days: reading, writing and counting, in tables and against the platform's own calendar. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  type Day,
  dayOf,
  daysInMonth,
  FIRST_DAY,
  formatDay,
  LAST_DAY,
  monthsBetween,
  parseDay,
  weekdayOf,
  yearOf,
  ymdOf,
} from '../../language/time/index.ts';

const DAY_MS = 86_400_000;
const first = dayOf(1, 1, 1);
const last = dayOf(9999, 12, 31);
const anyDay = fc.integer({ min: first, max: last });
const read = (text: string): Day => parseDay(text) ?? expect.fail(`${text} is not a date`);

describe('parseDay', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2026-02-28', 20_512],
    ['2000-02-29', 11_016],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('reads %s', (text, day) => expect(parseDay(text)).toBe(day));

  it.each([
    ['2026-02-29', 'no leap year'],
    ['1900-02-29', 'a century is no leap year'],
    ['2026-02-30', 'February'],
    ['2026-04-31', 'April'],
    ['2026-01-32', 'a day too many'],
    ['2026-00-10', 'month 0'],
    ['2026-13-01', 'month 13'],
    ['2026-01-00', 'day 0'],
    ['0000-01-01', 'year 0'],
    ['2026-1-01', 'one digit'],
    ['26-01-01', 'two digits'],
    [' 2026-01-01', 'a blank before'],
    ['2026-01-01\n', 'a line end after'],
    ['2026-01-01T00:00', 'a time after'],
    ['2026/01/01', 'slashes'],
    ['2026-0:-01', 'the character after 9'],
    ['2026-1/-01', 'the character before 0'],
    ['٢٠٢٦-٠١-٠١', 'other digits'],
    ['', 'nothing'],
  ])('refuses %j: %s', (text) => expect(parseDay(text)).toBeUndefined());

  it('accepts exactly the dates that the platform keeps as they are', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), number(14), number(33), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        const date = new Date(`${text}T00:00Z`);
        const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(parseDay(text)).toBe(exists ? date.getTime() / DAY_MS : undefined);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('formatDay', () => {
  it('writes what parseDay reads', () => {
    const isInverse = (day: Day): boolean => parseDay(formatDay(day)) === day;
    fc.assert(fc.property(anyDay, isInverse), { numRuns: 2000 });
  });

  it('writes the two ends that are no dates so that nobody takes them for one', () => {
    expect([formatDay(FIRST_DAY), formatDay(LAST_DAY)]).toEqual(['..', '..']);
  });
});

describe('the calendar', () => {
  it('agrees with the platform on date and weekday, day by day 1890–2210', () => {
    for (let day = dayOf(1890, 1, 1); day < dayOf(2210, 1, 1); day++) {
      const date = new Date(day * DAY_MS);
      const year = date.getUTCFullYear();
      const month = date.getUTCMonth() + 1;
      const own = [ymdOf(day), dayOf(year, month, date.getUTCDate()), yearOf(day), weekdayOf(day)];
      const theirs = [{ year, month, day: date.getUTCDate() }, day, year, (date.getUTCDay() + 6) % 7];
      if (JSON.stringify(own) !== JSON.stringify(theirs)) expect(own).toEqual(theirs);
    }
  });

  it('agrees with the platform on any day that can be written', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * DAY_MS);
        expect(formatDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(yearOf(day)).toBe(date.getUTCFullYear());
        expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [2026, 2, 28],
    [2028, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 4, 30],
    [2026, 12, 31],
  ])('gives month %i-%i %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));

  it('keeps its ends outside every date, with room for their difference in 31 bits', () => {
    expect(FIRST_DAY).toBeLessThan(first);
    expect(LAST_DAY).toBeGreaterThan(last + 100_000);
    expect(LAST_DAY - FIRST_DAY + 1).toBeLessThan(2 ** 30);
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-01-01', -1, '2025-12-01'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2022-07-05', 24, '2024-07-05'],
    ['2026-08-31', 0, '2026-08-31'],
  ])('%s and %i months is %s', (from, months, to) => expect(formatDay(addMonths(read(from), months))).toBe(to));

  it('leaves what has no beginning or no end alone', () => {
    expect([addMonths(FIRST_DAY, 7), addMonths(LAST_DAY, -7)]).toEqual([FIRST_DAY, LAST_DAY]);
  });
});

describe('monthsBetween', () => {
  it.each([
    ['2022-07-05', '2024-07-05', 24],
    ['2022-07-05', '2024-07-04', 23],
    ['2026-01-31', '2026-02-28', 1],
    ['2026-01-31', '2026-02-27', 0],
    ['2026-05-05', '2026-05-05', 0],
    ['2024-07-05', '2022-07-05', -24],
  ])('from %s to %s are %i', (from, to, months) => expect(monthsBetween(read(from), read(to))).toBe(months));

  it('is the largest number of months that fits', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 4000 }), (from, days) => {
        const months = monthsBetween(from, from + days);
        expect(addMonths(from, months)).toBeLessThanOrEqual(from + days);
        expect(addMonths(from, months + 1)).toBeGreaterThan(from + days);
      }),
    );
  });
});
