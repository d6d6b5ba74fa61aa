/** Holidays: the law's list in tables, and year by year against a calendar that others maintain. */

import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import {
  dayOf,
  easterOf,
  evesOf,
  FIRST_DAY,
  formatDay,
  holidaysOf,
  isHoliday,
  isSpecialDay,
  LAST_DAY,
  type NamedDay,
  specialDayName,
  specialDays,
  weekdayOf,
  yearOf,
  ymdOf,
} from '../../language/time/index.ts';

const written = (days: readonly NamedDay[]): string[] => days.map(({ day, sv }) => `${formatDay(day)} ${sv}`);
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

describe('a year', () => {
  it('has the holidays of the law in 2026', () => {
    expect(written(holidaysOf(2026))).toEqual([
      '2026-01-01 nyårsdagen',
      '2026-01-06 trettondedag jul',
      '2026-04-03 långfredagen',
      '2026-04-05 påskdagen',
      '2026-04-06 annandag påsk',
      '2026-05-01 första maj',
      '2026-05-14 Kristi himmelsfärdsdag',
      '2026-05-24 pingstdagen',
      '2026-06-06 nationaldagen',
      '2026-06-20 midsommardagen',
      '2026-10-31 alla helgons dag',
      '2026-12-25 juldagen',
      '2026-12-26 annandag jul',
    ]);
  });

  it('has three eves', () => {
    expect(written(evesOf(2026))).toEqual([
      '2026-06-19 midsommarafton',
      '2026-12-24 julafton',
      '2026-12-31 nyårsafton',
    ]);
  });

  it('had annandag pingst until 2004 and has nationaldagen since 2005, when lag (2004:1320) came into force', () => {
    expect(written(holidaysOf(2004))).toContain('2004-05-31 annandag pingst');
    expect(written(holidaysOf(2004)).join()).not.toContain('nationaldagen');
    expect(written(holidaysOf(2005))).toContain('2005-06-06 nationaldagen');
    expect(written(holidaysOf(2005)).join()).not.toContain('annandag pingst');
  });
});

describe('against date-holidays, 1990–2100', () => {
  const oracle = new Holidays('SE');
  const theirs = (year: number, types: readonly string[]): string[] => {
    const days = oracle.getHolidays(year).filter(({ type }) => types.includes(type));
    return days.map(({ date, name }) => `${date.slice(0, 10)} ${name}`).sort();
  };
  const years = range(1990, 2100);

  it.each(years.filter((year) => year >= 2005))('%i has the same public holidays, by date and name', (year) => {
    expect(written(holidaysOf(year)).sort()).toEqual(theirs(year, ['public']));
  });

  // The oracle knows that 6 June was no holiday before 2005, but lists annandag pingst as a mere observance in every year.
  // By the first wording of lag (1989:253), 1 §, it was a holiday until lag (2004:1320) struck it from 2005-04-01.
  it.each(years.filter((year) => year < 2005))(
    '%i has the same and annandag pingst, which the law then had',
    (year) => {
      const whitMonday = theirs(year, ['observance']).filter((line) => line.endsWith(' annandag pingst'));
      expect(whitMonday).toHaveLength(1);
      expect(written(holidaysOf(year)).sort()).toEqual([...theirs(year, ['public']), ...whitMonday].sort());
    },
  );

  it.each(years)('%i has the same eves, which the oracle calls bank holidays', (year) => {
    expect(written(evesOf(year)).sort()).toEqual(theirs(year, ['bank']));
  });
});

describe('Easter', () => {
  // Gauss's rule with the constants of the century: another road to the same day.
  const gauss = (year: number, m: number, n: number): number => {
    const d = (19 * (year % 19) + m) % 30;
    const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
    const late = (d === 29 && e === 6) || (d === 28 && e === 6 && (11 * m + 11) % 30 < 19);
    return dayOf(year, 3, 22 + d + e - (late ? 7 : 0));
  };

  it.each([
    [1900, 2099, 24, 5],
    [2100, 2199, 24, 6],
  ])('agrees with Gauss %i–%i', (from, to, m, n) => {
    for (const year of range(from, to)) expect(formatDay(easterOf(year))).toBe(formatDay(gauss(year, m, n)));
  });

  it.each(['1954-04-18', '1981-04-19', '2008-03-23', '2038-04-25', '2049-04-18', '2076-04-19'])(
    'fell or falls on %s',
    (text) => expect(formatDay(easterOf(Number(text.slice(0, 4))))).toBe(text),
  );
});

describe('every year 1900–2199', () => {
  const fixed: readonly [string, number, number, number][] = [
    ['midsommarafton', 4, 619, 625],
    ['midsommardagen', 5, 620, 626],
    ['alla helgons dag', 5, 1031, 1106],
    ['långfredagen', 4, 320, 423],
    ['påskdagen', 6, 322, 425],
    ['Kristi himmelsfärdsdag', 3, 430, 603],
    ['pingstdagen', 6, 510, 613],
  ];

  it.each(fixed)('%s falls on its weekday and in its weeks', (name, weekday, earliest, latest) => {
    for (const year of range(1900, 2199)) {
      const days = [...holidaysOf(year), ...evesOf(year)].filter((day) => day.sv === name);
      expect(days).toHaveLength(1);
      const date = ymdOf(days[0]?.day ?? Number.NaN);
      expect(weekdayOf(days[0]?.day ?? Number.NaN)).toBe(weekday);
      expect(date.year).toBe(year);
      expect(date.month * 100 + date.day).toBeGreaterThanOrEqual(earliest);
      expect(date.month * 100 + date.day).toBeLessThanOrEqual(latest);
    }
  });

  it('has thirteen holidays in order, each known by day as well', () => {
    for (const year of range(1900, 2199)) {
      const days = holidaysOf(year);
      expect(days).toHaveLength(13);
      expect(days.every(({ day }, i) => i === 0 || day >= (days[i - 1]?.day ?? 0))).toBe(true);
      expect(days.every(({ day }) => isHoliday(day) && isSpecialDay(day) && yearOf(day) === year)).toBe(true);
    }
  });
});

describe('a day', () => {
  it.each([
    [2026, 4, 5, true, true, 'påskdagen', 'Easter Sunday'],
    [2026, 6, 19, false, true, 'midsommarafton', 'Midsummer Eve'],
    [2026, 12, 24, false, true, 'julafton', 'Christmas Eve'],
    [2027, 6, 6, true, true, 'nationaldagen', 'National Day'],
    [2008, 5, 1, true, true, 'första maj och Kristi himmelsfärdsdag', 'May Day and Ascension Day'],
    [2026, 6, 7, false, false, undefined, undefined],
    [2026, 4, 4, false, false, undefined, undefined],
    [2026, 1, 5, false, false, undefined, undefined],
    [2004, 6, 6, false, false, undefined, undefined],
    [2005, 5, 16, false, false, undefined, undefined],
  ])('%i-%i-%i', (year, month, date, holiday, special, name, english) => {
    const day = dayOf(year, month, date);
    expect([isHoliday(day), isSpecialDay(day)]).toEqual([holiday, special]);
    expect([specialDayName(day, 'sv'), specialDayName(day, 'en')]).toEqual([name, english]);
  });
});

describe('specialDays', () => {
  it('lists those of a range once each, both ends included, over the turn of the year', () => {
    expect(specialDays(dayOf(2026, 12, 24), dayOf(2027, 1, 6)).map(formatDay)).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
      '2026-12-31',
      '2027-01-01',
      '2027-01-06',
    ]);
    expect(specialDays(dayOf(2008, 5, 1), dayOf(2008, 5, 1))).toEqual([dayOf(2008, 5, 1)]);
    expect(specialDays(dayOf(2026, 7, 1), dayOf(2026, 9, 30))).toEqual([]);
  });

  it('agrees with isSpecialDay on every day of ten years', () => {
    const [from, to] = [dayOf(2000, 1, 1), dayOf(2009, 12, 31)];
    expect(specialDays(from, to)).toEqual(range(from, to).filter(isSpecialDay));
  });

  it('comes to an end where the range does not', () => {
    const days = specialDays(FIRST_DAY, LAST_DAY);
    expect([yearOf(days[0] ?? 0), yearOf(days.at(-1) ?? 0)]).toEqual([1, 9999]);
  });
});
