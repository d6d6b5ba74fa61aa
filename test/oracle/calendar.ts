/** The oracle's own reckoning of days: numbers of days since 1970 by the plain Date, weekdays by remainder, Easter by its rule. */

/** Days since 1970-01-01. */
export type Day = number;
/** Minutes since midnight. */
export type Minute = number;

/** The first and the last day, both counted; what is not written is undefined. */
export interface Dates {
  readonly from: Day | undefined;
  readonly to: Day | undefined;
}

const MILLISECONDS = 24 * 60 * 60 * 1000;
export const WEEKDAYS = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'] as const;

/** The day of a date such as `2026-11-21`. */
export function day(date: string): Day {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS;
}

/** The date of a day, such as `2026-11-21`. */
export function date(of: Day): string {
  return new Date(of * MILLISECONDS).toISOString().slice(0, 10);
}

/** From Monday 0 to Sunday 6. */
export function weekday(of: Day): number {
  return (new Date(of * MILLISECONDS).getUTCDay() + 6) % 7;
}

/** `08:15`. */
export function clock(minute: Minute): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** Every day from the first to the last, both counted. */
export function days(first: Day, last: Day): readonly Day[] {
  const all: Day[] = [];
  for (let one = first; one <= last; one++) all.push(one);
  return all;
}

export function holds({ from, to }: Dates, on: Day): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to);
}

/** Easter Sunday, by the table of Gauss as Lichtenberg has it. */
function easter(year: number): Day {
  const century = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const phase = year % 19;
  const seed = (19 * phase + moon) % 30;
  const correction = Math.floor((seed + Math.floor(phase / 11)) / 29);
  const limit = 21 + seed - correction;
  const first = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  const march = limit + (7 - ((limit - first) % 7));
  return day(`${year}-03-01`) + march - 1;
}

/** The Saturday among seven days. */
function saturday(first: Day): Day {
  return days(first, first + 6).find((one) => weekday(one) === 5) ?? first;
}

const special = new Map<number, ReadonlySet<Day>>();

/** The holidays of lag 1989:253 other than ordinary Sundays, and the three eves, on which nobody works unless he says so. */
export function isSpecial(on: Day): boolean {
  const year = Number(date(on).slice(0, 4));
  const known = special.get(year) ?? specialIn(year);
  special.set(year, known);
  return known.has(on);
}

function specialIn(year: number): ReadonlySet<Day> {
  const sunday = easter(year);
  const midsummer = saturday(day(`${year}-06-20`));
  const fixed = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
  return new Set([
    ...fixed.map((one) => day(`${year}-${one}`)),
    ...[-2, 0, 1, 39, 49].map((after) => sunday + after),
    midsummer - 1,
    midsummer,
    saturday(day(`${year}-10-31`)),
  ]);
}
