/** The checks of an inbox laid out over the days of a week and the days that are not as others. */
import {
  functionNamed,
  type MonitoringLine,
  openingOf,
  personNamed,
  type Unit,
  type Watcher,
} from '../../model/index.ts';
import {
  type Day,
  daySet,
  formatDay,
  hoursOn,
  isOutsideOn,
  isOutsideWeekly,
  type OpeningRules,
  otherHoursDays,
  type Span,
  specialDayName,
  specialDays,
  type Weekday,
  weekdayOf,
  weeklyHours,
} from '../../time/index.ts';
import { isOnDay, isOnWeekday } from '../support/schedule.ts';
import { placeAt, type Scene, untilOf } from './scene.ts';
import type { ViewCheck, ViewOtherDay, ViewSpan, ViewWatcher, ViewWeekday } from './shapes.ts';

const WEEK: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** A unit, and the `bevakas` lines of one of its inboxes; `anchor` is that of the declaration the lines stand in. */
interface Watched {
  readonly unit: Unit;
  readonly lines: readonly MonitoringLine[];
  readonly anchor: Unit['anchor'];
}

/** An ordinary week. */
export function weekOf(scene: Scene, watched: Watched): readonly ViewWeekday[] {
  const rules = openingOf(watched.unit);
  return WEEK.map((weekday) => {
    const spans = weeklyHours(rules, weekday);
    const lines = watched.lines.filter(
      (line) => isOnWeekday(line, weekday) && (spans.length > 0 || line.days.kind !== 'every'),
    );
    const checks = lines.flatMap((line) =>
      checksOf(scene, watched, line, (minute) => isOutsideWeekly(rules, weekday, minute)),
    );
    return { weekday, spans: spans.map(spanOf), checks: checks.sort(byTime) };
  });
}

/** The days of the horizon with hours of their own, and the periods that are closed. */
export function otherDays(scene: Scene, watched: Watched): readonly ViewOtherDay[] {
  const { asOf } = scene.options;
  const until = untilOf(scene);
  const rules = openingOf(watched.unit);
  const open = otherHoursDays(rules, asOf, until).map(({ day, spans }) => otherDay(scene, watched, day, spans));
  const closed = watched.unit.opening.closed
    .filter(({ from, to }) => from <= until && to >= asOf)
    .map(({ from, to, reason }) => shut(from, to, reason?.value ?? null));
  const holidays = specialDays(asOf, until)
    .filter(
      (day) => hoursOn(rules, day).length === 0 && !daySet.contains(rules.closed, day) && isWeekdayOpen(rules, day),
    )
    .map((day) => shut(day, day, specialDayName(day, scene.options.language) ?? null));
  return [...open, ...closed, ...holidays].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function isWeekdayOpen(rules: OpeningRules, day: Day): boolean {
  return weeklyHours(rules, weekdayOf(day)).length > 0;
}

function shut(from: Day, to: Day, name: string | null): ViewOtherDay {
  return { from: formatDay(from), to: formatDay(to), name, spans: [], checks: [] };
}

function otherDay(scene: Scene, watched: Watched, day: Day, spans: readonly Span[]): ViewOtherDay {
  const rules = openingOf(watched.unit);
  const lines = watched.lines.filter((line) => isOnDay(line, day));
  const checks = lines
    .flatMap((line) => checksOf(scene, watched, line, (minute) => isOutsideOn(rules, day, minute)))
    .filter(({ outside }) => !outside);
  return {
    from: formatDay(day),
    to: formatDay(day),
    name: specialDayName(day, scene.options.language) ?? null,
    spans: spans.map(spanOf),
    checks: checks.sort(byTime),
  };
}

function checksOf(
  scene: Scene,
  { anchor }: Watched,
  line: MonitoringLine,
  isOutside: (minute: number) => boolean,
): readonly ViewCheck[] {
  const who = {
    watchers: line.watchers.map((watcher) => watcherOf(scene, watcher)),
    substitutes: line.substitutes.map((watcher) => watcherOf(scene, watcher)),
    place: placeAt(scene, anchor, line.at),
  };
  if (line.times.length === 0) {
    return line.unreadable ? [] : [{ minute: null, count: line.count?.value ?? 1, outside: false, ...who }];
  }
  return line.times.map(({ value }) => ({ minute: value, count: 1, outside: isOutside(value), ...who }));
}

function watcherOf({ ws }: Scene, { name, isFunction }: Watcher): ViewWatcher {
  if (!isFunction) return { key: name, name: personNamed(ws, name)?.text?.value ?? name, staff: [] };
  const found = functionNamed(ws, name);
  const staff = (found?.staff ?? []).map((ref) => personNamed(ws, ref.name)?.text?.value ?? ref.name);
  return { key: name, name: found?.text?.value ?? name, staff };
}

function spanOf({ start, end }: Span): ViewSpan {
  return { start, end };
}

function byTime(a: ViewCheck, b: ViewCheck): number {
  return (a.minute ?? -1) - (b.minute ?? -1);
}
