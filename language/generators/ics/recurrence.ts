/** Days as weekly series with exceptions, in the form that every calendar program reads alike. */
import { clockTimes, type Day, type DaySet, daySet, type Minute, weekdayOf } from '../../time/index.ts';
import { MINUTES_A_CHECK } from './event.ts';

/** A series on some weekdays, from the first day to the last, but for the days left out. */
export interface Series {
  readonly first: Day;
  readonly last: Day;
  /** Monday is 0. */
  readonly weekdays: readonly number[];
  readonly except: readonly Day[];
  /** The last change of the clock before it at its time of day; undefined where no change concerns that time. */
  readonly since: Day | undefined;
}

interface Recurrence {
  /** One, or one between each two changes of the clock for a time at which it is changed: no program need know of them. */
  readonly series: readonly Series[];
  /** Days that fit in no series. */
  readonly singles: readonly Day[];
  /** Days on which the clock is changed at the time or while a check lasts: the moment must be said outright. */
  readonly moments: readonly Day[];
}

/** The clock is changed between 01:00 and 03:00 on the wall. */
const CHANGES_FROM = 60;
const CHANGES_UNTIL = 180;
const LONGEST_HALF_YEAR = 220;

/** A weekday is part of a series where the days hold at least half of its dates. */
export function recurrenceOf(days: DaySet, minute: Minute | undefined): Recurrence {
  const all = [...daySet.days(days)];
  const moments = mayBeChanged(minute) ? all.filter((day) => isClockChanged(day, minute)) : [];
  const plain = moments.length === 0 ? all : all.filter((day) => !moments.includes(day));
  const weekdays = regularWeekdays(plain);
  const series: Series[] = [];
  const singles = plain.filter((day) => !weekdays.includes(weekdayOf(day)));
  for (const [since, run] of runsBetweenChanges(
    plain.filter((day) => weekdays.includes(weekdayOf(day))),
    minute,
  )) {
    if (run.length === 1) {
      singles.push(...run);
    } else {
      series.push(seriesOf(run, weekdays, since));
    }
  }
  return { series, singles: singles.sort((a, b) => a - b), moments };
}

function seriesOf(days: readonly Day[], weekdays: readonly number[], since: Day | undefined): Series {
  const first = days[0] as Day;
  const last = days.at(-1) as Day;
  const dates = daySet.onWeekdays(first, last, (weekday) => weekdays.includes(weekday));
  const except = [...daySet.days(daySet.subtract(dates, daySet.fromDays(days)))];
  return { first, last, weekdays, except, since };
}

/** The days by the last change of the clock before them. */
function runsBetweenChanges(
  days: readonly Day[],
  minute: Minute | undefined,
): ReadonlyMap<Day | undefined, readonly Day[]> {
  if (!mayBeChanged(minute)) return new Map(days.length === 0 ? [] : [[undefined, days]]);
  const runs = new Map<Day | undefined, Day[]>();
  for (const day of days) {
    const since = changeBefore(day, minute);
    const run = runs.get(since);
    if (run === undefined) {
      runs.set(since, [day]);
    } else {
      run.push(day);
    }
  }
  return runs;
}

function changeBefore(day: Day, minute: Minute | undefined): Day | undefined {
  if (minute === undefined || minute < CHANGES_FROM || minute >= CHANGES_UNTIL) return undefined;
  for (let before = day - 1; before > day - LONGEST_HALF_YEAR; before--) {
    if (isClockChanged(before, minute)) return before;
  }
  return undefined;
}

/** Whether the time, or the end of a check then, lies in the hours of the night in which the clock is changed. */
function mayBeChanged(minute: Minute | undefined): boolean {
  return minute !== undefined && minute + MINUTES_A_CHECK >= CHANGES_FROM && minute < CHANGES_UNTIL;
}

function isClockChanged(day: Day, minute: Minute | undefined): boolean {
  return (
    minute !== undefined && (clockTimes(day, minute) !== 'once' || clockTimes(day, minute + MINUTES_A_CHECK) !== 'once')
  );
}

function regularWeekdays(days: readonly Day[]): readonly number[] {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const held = [0, 0, 0, 0, 0, 0, 0];
  for (const day of days) held[weekdayOf(day)] = (held[weekdayOf(day)] ?? 0) + 1;
  return [0, 1, 2, 3, 4, 5, 6].filter((weekday) => {
    const count = held[weekday] ?? 0;
    return count > 0 && count * 2 >= datesOn(weekday, first, last);
  });
}

/** How many dates from first to last fall on the weekday. */
function datesOn(weekday: number, first: Day, last: Day): number {
  const offset = (weekday - weekdayOf(first) + 7) % 7;
  return Math.floor((last - first - offset) / 7) + 1;
}
