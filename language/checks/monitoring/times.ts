/** Whether the times of an inbox's checks lie within the opening hours, and differ from each other. */
import type { MonitoringLine, Stated, WeekdaySet } from '../../model/index.ts';
import {
  type Day,
  type DaySet,
  daySet,
  formatTime,
  isOpenOn,
  isOutsideOn,
  isOutsideWeekly,
  type Minute,
  type OpeningRules,
  specialDays,
  type Weekday,
  weeklyHours,
} from '../../time/index.ts';
import { markOf } from '../api/index.ts';
import { judgedLines, weekdaysOf } from '../support/monitoring-lines.ts';
import { note, openingNotes } from '../support/notes.ts';
import { ALL_WEEKDAYS, weekdaysInWords } from '../support/weekdays.ts';
import type { MonitoringJudging, Watched } from './watched.ts';

/** Judges every time of every line. */
export function judgeTimes(watched: Watched, judging: MonitoringJudging): void {
  const { timesPerDay, withinHours } = judging.parameters;
  const lines = judgedLines(watched.inbox.monitoring, watched.unit, judging).filter(({ times }) => times.length > 0);
  for (const line of withinHours ? lines : []) judgeHours(watched, line, judging);
  if (timesPerDay > 1) judgeDifference(watched, lines, judging);
}

function judgeHours(watched: Watched, line: MonitoringLine, judging: MonitoringJudging): void {
  const { unit, hours } = watched;
  if (unit === undefined || hours === undefined) return;
  const weekdays = line.days.kind === 'every' ? openWeekdays(hours) : weekdaysOf(line);
  for (const time of line.times) {
    const outside = weekdaysOutside(hours, weekdays, time.value);
    if (outside !== 0) {
      const { sv: weekdaysSv, en: weekdaysEn } = weekdaysInWords(outside);
      const args = { inbox: watched.title, time: formatTime(time.value), weekdaysSv, weekdaysEn };
      judging.report('outside', markOf(watched.owner, time.at), args, { related: openingNotes(unit, outside) });
    }
    const days = datesOutside(hours, line, time.value, judging.asOf, judging.until);
    const args = { inbox: watched.title, time: formatTime(time.value) };
    judging.report('outsideOnDate', markOf(watched.owner, time.at), args, { days });
  }
}

function openWeekdays(hours: OpeningRules): WeekdaySet {
  let open = 0;
  for (let weekday = 0; weekday < 7; weekday++) {
    open |= weeklyHours(hours, weekday as Weekday).length > 0 ? 1 << weekday : 0;
  }
  return open;
}

function weekdaysOutside(hours: OpeningRules, weekdays: WeekdaySet, minute: Minute): WeekdaySet {
  let outside = 0;
  for (let weekday = 0; weekday < 7; weekday++) {
    const bit = 1 << weekday;
    outside |= (weekdays & bit) !== 0 && isOutsideWeekly(hours, weekday as Weekday, minute) ? bit : 0;
  }
  return outside;
}

/** Days of a line for a date, or for the holidays on which the unit is open, on whose hours the time does not fall. */
function datesOutside(hours: OpeningRules, { days }: MonitoringLine, minute: Minute, from: Day, to: Day): DaySet {
  if (days.kind === 'date') {
    const outside = from <= days.day && days.day <= to && isOutsideOn(hours, days.day, minute);
    return outside ? daySet.of(days.day, days.day) : daySet.EMPTY;
  }
  if (days.kind !== 'holidays') return daySet.EMPTY;
  return daySet.fromDays(
    specialDays(from, to).filter((day) => isOpenOn(hours, day) && isOutsideOn(hours, day, minute)),
  );
}

function judgeDifference(watched: Watched, lines: readonly MonitoringLine[], judging: MonitoringJudging): void {
  const seen = new Map<string, { readonly order: number; readonly time: Stated<Minute> }>();
  const open = watched.hours === undefined ? ALL_WEEKDAYS : openWeekdays(watched.hours);
  let order = 0;
  for (const line of lines) {
    const days = daysOf(line, open);
    for (const time of line.times) {
      const keys = days.map((day) => `${time.value} ${day}`);
      const [same] = keys.flatMap((key) => seen.get(key) ?? []).sort((a, b) => a.order - b.order);
      if (same !== undefined) {
        const related = [note(watched.owner, same.time.at, 'Samma klockslag.', 'The same time.')];
        const args = { inbox: watched.title, time: formatTime(time.value) };
        judging.report('sameTime', markOf(watched.owner, time.at), args, { related });
      }
      order++;
      for (const key of keys) if (!seen.has(key)) seen.set(key, { order, time });
    }
  }
}

/** What two lines have in common that apply to one day: a weekday on which the unit is open, holidays, or a date. */
function daysOf(line: MonitoringLine, open: WeekdaySet): readonly string[] {
  const { days } = line;
  if (days.kind === 'date') return [`date ${days.day}`];
  if (days.kind === 'holidays') return ['holidays'];
  return WEEKDAYS.filter((weekday) => (weekdaysOf(line) & open & (1 << weekday)) !== 0).map(String);
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
