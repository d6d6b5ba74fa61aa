/** Days as a weekly series with exceptions, in the form that every calendar program reads alike. */
import { clockTimes, type Day, type DaySet, daySet, type Minute, weekdayOf } from '../../time/index.ts';

/** A series on some weekdays, from the first day to the last, but for the days left out. */
export interface Series {
  readonly first: Day;
  readonly last: Day;
  /** Monday is 0. */
  readonly weekdays: readonly number[];
  readonly except: readonly Day[];
}

export interface Recurrence {
  readonly series: Series | undefined;
  /** Days that fit in no series. */
  readonly singles: readonly Day[];
  /** Days on which the clock shows the time twice or not at all: the moment must be said outright. */
  readonly moments: readonly Day[];
}

/** A weekday is part of the series where the days hold at least half of its dates. */
export function recurrenceOf(days: DaySet, minute: Minute | undefined): Recurrence {
  const all = [...daySet.days(days)];
  const moments = all.filter((day) => minute !== undefined && clockTimes(day, minute) !== 'once');
  const plain = all.filter((day) => !moments.includes(day));
  const weekdays = regularWeekdays(plain);
  const regular = plain.filter((day) => weekdays.includes(weekdayOf(day)));
  const singles = plain.filter((day) => !weekdays.includes(weekdayOf(day)));
  const [first] = regular;
  const last = regular.at(-1);
  if (first === undefined || last === undefined || first === last) {
    return { series: undefined, singles: plain, moments };
  }
  const kept = new Set(regular);
  const dates = [...daySet.days(daySet.onWeekdays(first, last, (weekday) => weekdays.includes(weekday)))];
  const except = dates.filter((day) => !kept.has(day));
  return { series: { first, last, weekdays, except }, singles, moments };
}

function regularWeekdays(days: readonly Day[]): readonly number[] {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) {
    return [];
  }
  return [0, 1, 2, 3, 4, 5, 6].filter((weekday) => {
    const held = days.filter((day) => weekdayOf(day) === weekday).length;
    const dates = daySet.count(daySet.onWeekdays(first, last, (one) => one === weekday));
    return held > 0 && held * 2 >= dates;
  });
}
