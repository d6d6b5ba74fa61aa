/** When a shared inbox is checked, and by whom: `bevakas` lines laid out over the days of the horizon. */
import { daysInMode, functionNamed, openDaysOf, openingOf, type Unit, type Workspace } from '../../model/index.ts';
import {
  type MonitoredDays,
  type MonitoredLine,
  type ProvisionedWatcher,
  WEEKDAY_NAMES,
} from '../../provisioning/index.ts';
import {
  type Day,
  type DaySet,
  daySet,
  isInside,
  type Minute,
  otherHoursDays,
  parseDay,
  parseTime,
  specialDays,
} from '../../time/index.ts';

/** One check of a line: a time, or some time of the day, and the days on which it is made. */
interface Slot {
  readonly line: MonitoredLine;
  /** Undefined where the line states no times: it then stands for all of the line's checks of a day. */
  readonly minute: Minute | undefined;
  readonly days: DaySet;
}

/** The days on which someone is to make a check. */
interface Duty {
  readonly person: string;
  readonly substitute: boolean;
  readonly days: DaySet;
}

/** The checks of a line on the days from and to (inclusive) on which the unit is open and is neither in läsläge nor arkiverad. */
export function slotsOf(ws: Workspace, unit: Unit, line: MonitoredLine, from: Day, to: Day): readonly Slot[] {
  const frozen = daySet.union(daysInMode(ws, unit, 'read-only'), daysInMode(ws, unit, 'archived'));
  const open = daySet.subtract(openDaysOf(unit, from, to), frozen);
  const days = daySet.intersect(open, lineDays(line.days, from, to));
  if (line.times.length === 0) return [{ line, minute: undefined, days }];
  return line.times.map((time) => {
    const minute = parseTime(time) as Minute;
    return { line, minute, days: daySet.subtract(days, daysOutside(unit, minute, from, to)) };
  });
}

/** Days with other hours than the week's on which the unit is not open at the time. */
function daysOutside(unit: Unit, minute: Minute, from: Day, to: Day): DaySet {
  const others = otherHoursDays(openingOf(unit), from, to).filter(({ spans }) => !isInside(spans, minute));
  return others.length === 0 ? daySet.EMPTY : daySet.fromDays(others.map(({ day }) => day));
}

function lineDays(days: MonitoredDays, from: Day, to: Day): DaySet {
  switch (days.kind) {
    case 'every':
      return daySet.of(from, to);
    case 'weekdays':
      return daySet.onWeekdays(from, to, (weekday) => days.weekdays.includes(WEEKDAY_NAMES[weekday] ?? 'mon'));
    case 'holidays':
      return daySet.fromDays(specialDays(from, to));
    case 'date': {
      const day = parseDay(days.date) as Day;
      return daySet.clip(daySet.of(day, day), from, to);
    }
    default:
      return days satisfies never;
  }
}

/**
 * Who is to make a check on which days: everyone named after `av` who is present; where none of them is, every
 * stand-in who is. Those who staff a named funktion count as named. In the order of the line.
 * @param presence the days on which a person is present at the unit
 */
export function dutiesOf(ws: Workspace, { line, days }: Slot, presence: (person: string) => DaySet): readonly Duty[] {
  const present = (watchers: readonly ProvisionedWatcher[], wanted: DaySet, substitute: boolean): readonly Duty[] =>
    personsOf(ws, watchers).flatMap((person) => {
      const duty = daySet.intersect(wanted, presence(person));
      return daySet.isEmpty(duty) ? [] : [{ person, substitute, days: duty }];
    });
  const first = present(line.watchers, days, false);
  const uncovered = first.reduce((rest, duty) => daySet.subtract(rest, duty.days), days);
  return daySet.isEmpty(uncovered) ? first : [...first, ...present(line.substitutes, uncovered, true)];
}

/** The persons that watchers stand for, each once, in order. */
export function personsOf(ws: Workspace, watchers: readonly ProvisionedWatcher[]): readonly string[] {
  const names = watchers.flatMap(({ kind, key }) =>
    kind === 'person' ? [key] : (functionNamed(ws, key)?.staff ?? []).map(({ name }) => name),
  );
  return [...new Set(names)];
}
