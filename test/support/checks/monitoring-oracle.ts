/** A unit and its monitoring as plain data, as text, and as a naive reader of the routine would judge them day by day. */
import { type Day, formatDay, formatTime, isSpecialDay, type Minute, weekdayOf } from '../../../language/time/index.ts';

export const WEEKDAYS = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'] as const;

/** Opening and closing, in minutes. */
export type Hours = readonly [Minute, Minute];

export interface GeneratedLine {
  readonly days: 'dagligen' | 'helgdagar' | readonly number[] | { readonly date: Day };
  /** How many more than its times the line says; undefined: the number is not written. */
  readonly more: number | undefined;
  readonly times: readonly Minute[];
}

export interface GeneratedUnit {
  /** By weekday; undefined is closed. `assumed`: no öppet at all; `always`: dygnet runt. */
  readonly week: readonly (Hours | undefined)[] | 'assumed' | 'always';
  readonly holidays: Hours | undefined;
  readonly deviating: ReadonlyMap<Day, Hours>;
  readonly closed: ReadonlySet<Day>;
  readonly lines: readonly GeneratedLine[];
}

const ALL_DAY: Hours = [0, 24 * 60];

/** The unit with an inkorg samverkan. */
export function textOf(unit: GeneratedUnit): string {
  const lines = unit.lines.map((line) => `        ${lineText(line)} av exems1 ersättare exeet1`);
  return [
    'enhet Prov "Provmottagningen" {',
    '    del av Exempelverksamheten',
    '    nivå 5',
    ...openingTexts(unit).map((line) => `    ${line}`),
    '    administreras av exems1',
    '    inkorg samverkan {',
    '        medlemmar exems1, exeet1',
    ...lines,
    '    }',
    '}',
    '',
  ].join('\n');
}

function openingTexts({ week, holidays, deviating, closed }: GeneratedUnit): readonly string[] {
  const weekly =
    week === 'assumed'
      ? []
      : week === 'always'
        ? ['öppet dygnet runt']
        : week.flatMap((hours, weekday) =>
            hours === undefined ? [] : [`öppet ${WEEKDAYS[weekday]} ${spanText(hours)}`],
          );
  return [
    ...weekly,
    ...(holidays === undefined ? [] : [`öppet helgdagar ${spanText(holidays)}`]),
    ...[...deviating].map(([day, hours]) => `avvikande ${formatDay(day)} ${spanText(hours)}`),
    ...[...closed].map((day) => `stängt ${formatDay(day)}`),
  ];
}

function spanText([from, to]: Hours): string {
  return `${formatTime(from)}-${formatTime(to)}`;
}

function lineText({ days, more, times }: GeneratedLine): string {
  const count = more === undefined ? '' : ` ${times.length + more} gånger per dag`;
  const clock = times.length === 0 ? '' : ` kl ${times.map(formatTime).join(', ')}`;
  return `bevakas ${daysText(days)}${count}${clock}`;
}

function daysText(days: GeneratedLine['days']): string {
  if (typeof days === 'string') return days;
  return 'date' in days ? formatDay(days.date) : days.map((weekday) => WEEKDAYS[weekday]).join(', ');
}

/** The hours of an ordinary weekday. */
export function hoursOfWeekday({ week }: GeneratedUnit, weekday: number): Hours | undefined {
  if (week === 'always') return ALL_DAY;
  return week === 'assumed' ? (weekday < 5 ? ALL_DAY : undefined) : week[weekday];
}

/** The hours of a day. */
export function hoursOfDay(unit: GeneratedUnit, day: Day): Hours | undefined {
  if (unit.closed.has(day)) return undefined;
  const deviating = unit.deviating.get(day);
  if (deviating !== undefined) return deviating;
  return isSpecialDay(day) && unit.week !== 'always' ? unit.holidays : hoursOfWeekday(unit, weekdayOf(day));
}

function isIn(hours: Hours | undefined, minute: Minute): boolean {
  return hours !== undefined && minute >= hours[0] && minute <= hours[1];
}

function numberOf({ more, times }: GeneratedLine): number {
  return more === undefined ? Math.max(1, times.length) : times.length + more;
}

function isForWeekday({ days }: GeneratedLine, weekday: number): boolean {
  return days === 'dagligen' || (Array.isArray(days) && days.includes(weekday));
}

function isForDay(line: GeneratedLine, day: Day): boolean {
  if (line.days === 'helgdagar') return isSpecialDay(day);
  return typeof line.days === 'object' && 'date' in line.days
    ? line.days.date === day
    : isForWeekday(line, weekdayOf(day));
}

/** The weekdays, from Monday 0, on which fewer checks are made than needed. */
export function shortWeekdays(unit: GeneratedUnit, needed: number): readonly number[] {
  return [0, 1, 2, 3, 4, 5, 6].filter((weekday) => {
    const checks = unit.lines.filter((line) => isForWeekday(line, weekday)).map(numberOf);
    return hoursOfWeekday(unit, weekday) !== undefined && checks.reduce((sum, one) => sum + one, 0) < needed;
  });
}

/** Every time of the weekly lines that lies outside on some weekday the line is for, in the order of the text. */
export function timesOutside(unit: GeneratedUnit): readonly string[] {
  return unit.lines.flatMap((line) =>
    line.times
      .filter((minute) =>
        [0, 1, 2, 3, 4, 5, 6].some((weekday) => {
          const hours = hoursOfWeekday(unit, weekday);
          const isMeant = isForWeekday(line, weekday) && (line.days !== 'dagligen' || hours !== undefined);
          return isMeant && unit.week !== 'assumed' && !isIn(hours, minute);
        }),
      )
      .map(formatTime),
  );
}

/** The days with other hours than the week's on which too few checks fall inside. */
export function shortDates(unit: GeneratedUnit, from: Day, to: Day, needed: number): readonly Day[] {
  const short = new Set(shortWeekdays(unit, needed));
  const days: Day[] = [];
  for (let day = from; day <= to; day++) {
    const isHoliday = isSpecialDay(day) && unit.holidays !== undefined && unit.week !== 'always';
    const isOther = !unit.closed.has(day) && (unit.deviating.has(day) || isHoliday);
    if (isOther && !short.has(weekdayOf(day)) && checksInside(unit, day) < needed) days.push(day);
  }
  return days;
}

function checksInside(unit: GeneratedUnit, day: Day): number {
  const hours = hoursOfDay(unit, day);
  const taken: Minute[] = [];
  let checks = 0;
  const weekly = unit.lines.filter((line) => line.days === 'dagligen' || Array.isArray(line.days));
  for (const line of [...weekly, ...unit.lines.filter((one) => !weekly.includes(one))]) {
    if (!isForDay(line, day)) continue;
    const timed = line.times.filter((minute) => isIn(hours, minute));
    checks += weekly.includes(line) ? timed.length : timed.filter((minute) => !taken.includes(minute)).length;
    checks += numberOf(line) - line.times.length;
    taken.push(...timed);
  }
  return checks;
}

/** Times that stand for the second time on some open weekday, on holidays or on one date. */
export function timesTwice(unit: GeneratedUnit): number {
  const entries = unit.lines.flatMap((line) => line.times.map((minute) => ({ line, minute })));
  return entries.filter(({ line, minute }, index) =>
    entries.slice(0, index).some((other) => other.minute === minute && areTogether(unit, other.line, line)),
  ).length;
}

function areTogether(unit: GeneratedUnit, a: GeneratedLine, b: GeneratedLine): boolean {
  const onWeekday = [0, 1, 2, 3, 4, 5, 6].some(
    (weekday) => hoursOfWeekday(unit, weekday) !== undefined && isForWeekday(a, weekday) && isForWeekday(b, weekday),
  );
  const isDate = typeof a.days === 'object' && 'date' in a.days && typeof b.days === 'object' && 'date' in b.days;
  return onWeekday || (a.days === 'helgdagar' && b.days === 'helgdagar') || (isDate && sameDate(a, b));
}

function sameDate(a: GeneratedLine, b: GeneratedLine): boolean {
  return JSON.stringify(a.days) === JSON.stringify(b.days);
}
