/** When an inbox is checked: on each weekday, and next. */
import { weekdaysInWords } from '../../checks/support/weekdays.ts';
import type { Language, MonitoringLine } from '../../model/index.ts';
import {
  type Day,
  FIRST_DAY,
  formatTime,
  isOutsideOn,
  isSpecialDay,
  type OpeningRules,
  otherHoursDays,
  type Weekday,
  weekdayOf,
} from '../../time/index.ts';
import { dayInWords, say } from '../../words/index.ts';

/** The times of the checks on a weekday, and `N ggr` for lines without times; in order. */
export function checksOn(lines: readonly MonitoringLine[], weekday: Weekday): readonly string[] {
  const times: string[] = [];
  for (const line of lines) {
    if (!isOnWeekday(line, weekday)) continue;
    if (line.times.length === 0) times.push(`${line.count?.value ?? 1} ggr`);
    for (const { value } of line.times) times.push(formatTime(value));
  }
  return times.sort();
}

/** The times at which an inbox is checked on a day, in order; on a day with hours of its own those within them. */
export function timesOn(lines: readonly MonitoringLine[], rules: OpeningRules, day: Day): readonly string[] {
  const hasOwnHours = otherHoursDays(rules, day, day).length > 0;
  return lines
    .filter((line) => isOnDay(line, day))
    .flatMap(({ times }) => times.map(({ value }) => value))
    .filter((minute) => !(hasOwnHours && isOutsideOn(rules, day, minute)))
    .sort((a, b) => a - b)
    .map(formatTime);
}

/** Whether a line is for a day. */
export function isOnDay(line: MonitoringLine, day: Day): boolean {
  const { days } = line;
  if (days.kind === 'date') return days.day === day;
  return days.kind === 'holidays' ? isSpecialDay(day) : isOnWeekday(line, weekdayOf(day));
}

/** The days that a line is for: `varje öppen dag`, `måndagar till fredagar`, `helgdagar`, `2026-12-23`. */
export function lineDaysInWords({ days }: MonitoringLine, language: Language): string {
  switch (days.kind) {
    case 'every':
      return say(language, 'varje öppen dag', 'every opening day');
    case 'weekdays':
      return weekdaysInWords(days.weekdays)[language];
    case 'holidays':
      return say(language, 'helgdagar', 'holidays');
    case 'date':
      return days.day === FIRST_DAY ? say(language, 'ett datum', 'a date') : dayInWords(days.day, language);
    default:
      return days satisfies never;
  }
}

/** How many checks a day there are at most, by the lines for weekdays. */
export function checksPerDay(lines: readonly MonitoringLine[]): number {
  let most = 0;
  for (let weekday = 0; weekday < 7; weekday++) {
    const sum = lines
      .filter((line) => isOnWeekday(line, weekday as Weekday))
      .reduce((count, line) => count + (line.count?.value ?? Math.max(line.times.length, 1)), 0);
    most = Math.max(most, sum);
  }
  return most;
}

/** Whether a line is for a weekday of every week. */
function isOnWeekday({ days }: MonitoringLine, weekday: Weekday): boolean {
  return days.kind === 'every' || (days.kind === 'weekdays' && (days.weekdays & (1 << weekday)) !== 0);
}
