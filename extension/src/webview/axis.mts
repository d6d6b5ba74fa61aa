/** The days of a timeline as numbers from the first that is shown, and how much of them there is room for. */
import { daysAfter, daysBetween } from '../day.mts';

/** Days that are shown. */
export interface Axis {
  readonly from: string;
  readonly count: number;
  /** The width of a day, in pixels. */
  readonly day: number;
}

/** A day narrower than this has no number; a week narrower than this has none either. */
const ROOM_FOR_DAYS = 17;
const ROOM_FOR_WEEKS = 24;

/** A day that is written above the rows. */
interface Mark {
  readonly day: string;
  readonly at: number;
}

/** The place of a day. */
export function placeOf({ from }: Axis, day: string): number {
  return daysBetween(from, day);
}

/** The days that have their numbers written: all, or Mondays, or none. */
export function numberedDays(axis: Axis): readonly Mark[] {
  const isEach = axis.day >= ROOM_FOR_DAYS;
  if (!isEach && axis.day * 7 < ROOM_FOR_WEEKS) return [];
  return daysOf(axis).filter(({ day }) => isEach || isMonday(day));
}

/** The first day that is shown of each month that there is room for. */
export function months(axis: Axis): readonly Mark[] {
  const room = 92;
  let free = Number.NEGATIVE_INFINITY;
  return daysOf(axis).filter(({ day, at }) => {
    if (at !== 0 && !day.endsWith('-01')) return false;
    if (at * axis.day < free) return false;
    free = at * axis.day + room;
    return true;
  });
}

function daysOf({ from, count }: Axis): readonly Mark[] {
  return Array.from({ length: count }, (_, at) => ({ day: daysAfter(from, at), at }));
}

function isMonday(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
}
