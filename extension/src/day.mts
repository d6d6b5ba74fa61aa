/** Days as people type them, and the days they choose most: all as year-month-day, with no clock. */

/** A day that was typed, or what is wrong with it: it is not written as a day, or the calendar has no such day. */
type Typed = { readonly day: string } | { readonly wrong: 'form' | 'calendar' };

/** Year first: `2027-01-11`, `20270111`. */
const NUMBERS = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})$/;
/** `11 jan 2027`, `11 januari 2027`, `11 January 2027`. */
const DAY_FIRST = /^(\d{1,2})\.? (\p{L}{3,})\.?,? (\d{4})$/u;
/** `jan 11, 2027`. */
const MONTH_FIRST = /^(\p{L}{3,})\.? (\d{1,2}),? (\d{4})$/u;

/** The day that a text names. */
export function dayTyped(text: string): Typed {
  const [year, month, day] = partsOf(text.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' '));
  if (year === undefined || month === undefined || day === undefined) return { wrong: 'form' };
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  const exists = year > 0 && date.getUTCMonth() === month - 1;
  return exists ? { day: written(date) } : { wrong: 'calendar' };
}

function partsOf(text: string): readonly (number | undefined)[] {
  const [, year, , month, day] = NUMBERS.exec(text) ?? [];
  if (year !== undefined) return [Number(year), Number(month), Number(day)];
  const [, first, named = '', of] = DAY_FIRST.exec(text) ?? [];
  if (first !== undefined) return [Number(of), monthNamed(named), Number(first)];
  const [, name = '', second, then] = MONTH_FIRST.exec(text) ?? [];
  return second === undefined ? [] : [Number(then), monthNamed(name), Number(second)];
}

const MONTHS = ['sv', 'en'].map((language) => {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2027, month, 1)).toLowerCase());
});

/** The month whose name, in Swedish or in English, begins so. */
function monthNamed(word: string): number | undefined {
  for (const names of MONTHS) {
    const at = names.findIndex((name) => name.startsWith(word));
    if (at >= 0) return at + 1;
  }
  return undefined;
}

/** A day as the calendar of the reader has it now. */
export function dayOf(now: Date): string {
  return written(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
}

/** The first Monday after a day. */
export function mondayAfter(day: string): string {
  const date = dateOf(day);
  date.setUTCDate(date.getUTCDate() + (7 - ((date.getUTCDay() + 6) % 7)));
  return written(date);
}

/** The same day of the next month, or the last one where that is shorter. */
export function monthAfter(day: string): string {
  const date = dateOf(day);
  const wanted = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + 1, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return written(date);
}

/** The weekday of a day, in the language of the reader. */
export function weekdayOf(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(dateOf(day));
}

/** The number of the week by ISO 8601: the week of a year's first Thursday is its first. */
export function weekNumberOf(day: string): number {
  const thursday = dateOf(daysAfter(day, 3 - ((dateOf(day).getUTCDay() + 6) % 7)));
  return 1 + Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY_MS));
}

/** The day so many days after another. */
export function daysAfter(day: string, count: number): string {
  return written(new Date(dateOf(day).getTime() + count * DAY_MS));
}

/** So many days lie between two: 1 to the next. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / DAY_MS);
}

const DAY_MS = 24 * 3_600_000;

/** `måndag 11 januari 2027`, `Monday 11 January 2027`. */
export function dayInWords(day: string, language: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, options).format(dateOf(day)).replaceAll(',', '');
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function written(date: Date): string {
  return date.toISOString().slice(0, 10);
}
