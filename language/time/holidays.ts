/** Swedish public holidays by lag (1989:253) om allmänna helgdagar, and the three eves that count beside them. */

import { type Day, dayOf, FIRST_YEAR, LAST_YEAR, weekdayOf, yearOf } from './days.ts';
import { easterOf } from './easter.ts';

/** A holiday or an eve, with its Swedish and its English name. */
export interface NamedDay {
  readonly day: Day;
  readonly sv: string;
  readonly en: string;
}

interface Rule {
  readonly sv: string;
  readonly en: string;
  /** First and last year in which the rule holds; left out, every year. */
  readonly since?: number;
  readonly until?: number;
  readonly day: (year: number, easter: Day) => Day;
}

interface SpecialDay extends NamedDay {
  readonly isHoliday: boolean;
}

interface HolidayYear {
  readonly holidays: readonly NamedDay[];
  readonly eves: readonly NamedDay[];
  readonly byDay: ReadonlyMap<Day, SpecialDay>;
}

const FRIDAY = 4;
const SATURDAY = 5;

/**
 * 1 and 2 §§ as they read since lag (2004:1320), in force 2005-04-01: nationaldagen came in and annandag pingst went out.
 * The law is in force since 1990-01-01; for earlier years its first wording is carried back, whatever the law of the time.
 */
const HOLIDAYS: readonly Rule[] = [
  { sv: 'nyårsdagen', en: "New Year's Day", day: (year) => dayOf(year, 1, 1) },
  { sv: 'trettondedag jul', en: 'Epiphany', day: (year) => dayOf(year, 1, 6) },
  { sv: 'långfredagen', en: 'Good Friday', day: (_, easter) => easter - 2 },
  { sv: 'påskdagen', en: 'Easter Sunday', day: (_, easter) => easter },
  { sv: 'annandag påsk', en: 'Easter Monday', day: (_, easter) => easter + 1 },
  { sv: 'första maj', en: 'May Day', day: (year) => dayOf(year, 5, 1) },
  { sv: 'Kristi himmelsfärdsdag', en: 'Ascension Day', day: (_, easter) => easter + 39 },
  { sv: 'pingstdagen', en: 'Whit Sunday', day: (_, easter) => easter + 49 },
  { sv: 'annandag pingst', en: 'Whit Monday', until: 2004, day: (_, easter) => easter + 50 },
  { sv: 'nationaldagen', en: 'National Day', since: 2005, day: (year) => dayOf(year, 6, 6) },
  { sv: 'midsommardagen', en: 'Midsummer Day', day: (year) => nextOn(SATURDAY, dayOf(year, 6, 20)) },
  { sv: 'alla helgons dag', en: "All Saints' Day", day: (year) => nextOn(SATURDAY, dayOf(year, 10, 31)) },
  { sv: 'juldagen', en: 'Christmas Day', day: (year) => dayOf(year, 12, 25) },
  { sv: 'annandag jul', en: 'Boxing Day', day: (year) => dayOf(year, 12, 26) },
];

/** No holidays by that law, yet days off in practice: semesterlagen (1977:480) counts them as Sundays. */
const EVES: readonly Rule[] = [
  { sv: 'midsommarafton', en: 'Midsummer Eve', day: (year) => nextOn(FRIDAY, dayOf(year, 6, 19)) },
  { sv: 'julafton', en: 'Christmas Eve', day: (year) => dayOf(year, 12, 24) },
  { sv: 'nyårsafton', en: "New Year's Eve", day: (year) => dayOf(year, 12, 31) },
];

const years = new Map<number, HolidayYear>();

/** The year's holidays by the law, ordinary Sundays left out, by day. Two that fall on one day are both there. */
export function holidaysOf(year: number): readonly NamedDay[] {
  return yearOfHolidays(year).holidays;
}

/** Midsommarafton, julafton and nyårsafton of a year. */
export function evesOf(year: number): readonly NamedDay[] {
  return yearOfHolidays(year).eves;
}

/** True for a holiday by the law that is not merely a Sunday. */
export function isHoliday(day: Day): boolean {
  return specialOn(day)?.isHoliday === true;
}

/** True for a holiday or one of the three eves: the days that `helgdagar` means. */
export function isSpecialDay(day: Day): boolean {
  return specialOn(day) !== undefined;
}

/** The day's name as a holiday or eve (two names where two fall on it); undefined for any other day. */
export function specialDayName(day: Day, language: 'sv' | 'en'): string | undefined {
  return specialOn(day)?.[language];
}

/** The holidays and eves from one day to another, both inclusive, in order; none before year 1 or after year 9999. */
export function specialDays(from: Day, to: Day): Day[] {
  const out: Day[] = [];
  const lastYear = Math.min(yearOf(to), LAST_YEAR);
  for (let year = Math.max(yearOf(from), FIRST_YEAR); year <= lastYear; year++) {
    for (const day of yearOfHolidays(year).byDay.keys()) if (from <= day && day <= to) out.push(day);
  }
  return out;
}

function specialOn(day: Day): SpecialDay | undefined {
  return yearOfHolidays(yearOf(day)).byDay.get(day);
}

function yearOfHolidays(year: number): HolidayYear {
  const known = years.get(year);
  if (known !== undefined) return known;
  const holidays = applyRules(HOLIDAYS, year);
  const eves = applyRules(EVES, year);
  const computed = { holidays, eves, byDay: indexByDay(holidays, eves) };
  years.set(year, computed);
  return computed;
}

function applyRules(rules: readonly Rule[], year: number): readonly NamedDay[] {
  const easter = easterOf(year);
  return rules
    .filter(({ since = year, until = year }) => since <= year && year <= until)
    .map(({ sv, en, day }) => ({ day: day(year, easter), sv, en }))
    .sort((a, b) => a.day - b.day);
}

function indexByDay(holidays: readonly NamedDay[], eves: readonly NamedDay[]): ReadonlyMap<Day, SpecialDay> {
  const all = [
    ...holidays.map((day) => ({ ...day, isHoliday: true })),
    ...eves.map((day) => ({ ...day, isHoliday: false })),
  ].sort((a, b) => a.day - b.day);
  const byDay = new Map<Day, SpecialDay>();
  for (const special of all) {
    const other = byDay.get(special.day);
    byDay.set(special.day, other === undefined ? special : joined(other, special));
  }
  return byDay;
}

function joined(a: SpecialDay, b: SpecialDay): SpecialDay {
  const isHoliday = a.isHoliday || b.isHoliday;
  return { day: a.day, sv: `${a.sv} och ${b.sv}`, en: `${a.en} and ${b.en}`, isHoliday };
}

/** The first such weekday on or after a day. */
function nextOn(weekday: number, day: Day): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}
