/** The arithmetic of `bevakas` lines: how many checks they stand for, on which days, and on which nobody is there to make them. */
import {
  daysOutOfUse,
  functionNamed,
  type MonitoringLine,
  stretchTo,
  type Unit,
  type Watcher,
  type WeekdaySet,
  type Workspace,
  watcherAwayAfter,
  watcherPresentDays,
} from '../../model/index.ts';
import {
  type Day,
  type DaySet,
  daySet,
  FIRST_DAY,
  type OpeningRules,
  openDays,
  specialDays,
  unionOf,
  type Weekday,
  weeklyHours,
} from '../../time/index.ts';
import { ALL_WEEKDAYS } from './weekdays.ts';

/** The checks a line stands for on a day it applies to: N, else its times, else one; no end of them where it could not be read. */
export function checksOf(line: MonitoringLine): number {
  if (line.count !== undefined) return line.count.value;
  return line.unreadable ? Number.POSITIVE_INFINITY : Math.max(line.times.length, 1);
}

/** The weekdays on which a line applies every week; none for a line for a date or for helgdagar. */
export function weekdaysOf({ days }: MonitoringLine): WeekdaySet {
  return days.kind === 'every' ? ALL_WEEKDAYS : days.kind === 'weekdays' ? days.weekdays : 0;
}

/** The days that are looked at. */
interface Horizon {
  readonly ws: Workspace;
  readonly asOf: Day;
  readonly until: Day;
}

/**
 * The lines of which something is said: not those for a date that is past or beyond the horizon, that could not be read, or on
 * which nothing is asked of the unit.
 */
export function judgedLines(
  lines: readonly MonitoringLine[],
  unit: Unit | undefined,
  { ws, asOf, until }: Horizon,
): readonly MonitoringLine[] {
  return lines.filter(({ days }) => {
    if (days.kind !== 'date') return true;
    const isWithin = asOf <= days.day && days.day <= until;
    return isWithin && (unit === undefined || !daySet.contains(daysOutOfUse(ws, unit, asOf), days.day));
  });
}

/** Whether a line is for a date that could not be read: it may be any. */
export function hasUnreadableDate({ days }: MonitoringLine): boolean {
  return days.kind === 'date' && days.day === FIRST_DAY;
}

/** Where the weekly lines fall short. */
export interface Shortfall {
  /** The weekdays on which the unit is open and too few checks are made. */
  readonly weekdays: WeekdaySet;
  /** The checks on the worst of them. */
  readonly fewest: number;
}

/** The weekdays with hours on which the lines add up to fewer checks than are needed; undefined where there are none. */
export function weeklyShortfall(
  lines: readonly MonitoringLine[],
  hours: OpeningRules,
  needed: number,
): Shortfall | undefined {
  let weekdays = 0;
  let fewest = needed;
  for (let weekday = 0; weekday < 7; weekday++) {
    const checks = checksOn(lines, 1 << weekday);
    if (checks < needed && weeklyHours(hours, weekday as Weekday).length > 0) {
      weekdays |= 1 << weekday;
      fewest = Math.min(fewest, checks);
    }
  }
  return weekdays === 0 ? undefined : { weekdays, fewest };
}

function checksOn(lines: readonly MonitoringLine[], weekday: WeekdaySet): number {
  let checks = 0;
  for (const line of lines) checks += (weekdaysOf(line) & weekday) === 0 ? 0 : checksOf(line);
  return checks;
}

/** The days without anyone (`daysWithoutAnyone`), save those on which nothing is asked of the unit. */
export function unwatchedDays(
  ws: Workspace,
  line: MonitoringLine,
  unit: Unit,
  hours: OpeningRules,
  from: Day,
  to: Day,
): DaySet {
  return daySet.subtract(daysWithoutAnyone(ws, line, unit, hours, from, to), daysOutOfUse(ws, unit, from));
}

/** The opening days from one day to another on which a line applies and nobody of those it names is present, whatever the driftläge. */
export function daysWithoutAnyone(
  ws: Workspace,
  line: MonitoringLine,
  unit: Unit,
  hours: OpeningRules,
  from: Day,
  to: Day,
): DaySet {
  let days = daySet.intersect(openDays(hours, from, to), lineDays(line, from, to));
  for (const watcher of watchersOf(line)) {
    if (daySet.isEmpty(days)) return days;
    days = daySet.subtract(days, watcherPresentDays(ws, watcher, unit, from, to));
  }
  return days;
}

/**
 * The days after the horizon on which someone whom a line names is away, and so all of them, while the unit is open and the line
 * applies. A line for a date there is not judged yet, nor are days on which the unit is archived.
 */
export function unwatchedAfter(
  ws: Workspace,
  line: MonitoringLine,
  unit: Unit,
  hours: OpeningRules,
  asOf: Day,
  until: Day,
): DaySet {
  if (line.days.kind === 'date') return daySet.EMPTY;
  const watchers = watchersOf(line);
  let days = unionOf(watchers.map((watcher) => watcherAwayAfter(ws, watcher, unit, until)));
  const last = stretchTo(daySet.last(days) ?? until, until);
  for (const watcher of watchers) {
    if (daySet.isEmpty(days)) return days;
    days = daySet.subtract(days, watcherPresentDays(ws, watcher, unit, until + 1, last, until));
  }
  const [from, to] = [daySet.first(days), daySet.last(days)];
  if (from === undefined || to === undefined) return days;
  days = daySet.intersect(daySet.intersect(days, openDays(hours, asOf, last)), lineDays(line, from, to));
  return daySet.subtract(days, daysOutOfUse(ws, unit, asOf));
}

/** Everyone a line names, those who check first. */
export function watchersOf(line: MonitoringLine): readonly Watcher[] {
  return line.substitutes.length === 0 ? line.watchers : [...line.watchers, ...line.substitutes];
}

/** Whether a line names a person, or a funktion that someone staffs: one that names neither has had its finding already. */
export function namesSomeone(ws: Workspace, line: MonitoringLine): boolean {
  return watchersOf(line).some(({ name, isFunction }) => !isFunction || functionNamed(ws, name)?.staff.length !== 0);
}

/** The days from one day to another on which a line applies, open or not. */
function lineDays({ days }: MonitoringLine, from: Day, to: Day): DaySet {
  switch (days.kind) {
    case 'every':
      return daySet.of(from, to);
    case 'weekdays':
      return daySet.onWeekdays(from, to, (weekday) => (days.weekdays & (1 << weekday)) !== 0);
    case 'holidays':
      return daySet.fromDays(specialDays(from, to));
    case 'date':
      return daySet.clip(daySet.of(days.day, days.day), from, to);
    default:
      return days satisfies never;
  }
}
