/** The days of a week: the hours that hold on each, the checks, and who makes them. */
import { daysOutOfUse, type MonitoringLine, modeOn, openingOf, type Stated, type Unit } from '../../model/index.ts';
import {
  type Day,
  daySet,
  formatDay,
  hoursOn,
  isOutsideOn,
  type Minute,
  type OpeningRules,
  otherHoursDays,
  ruleOn,
  type Span,
  specialDayName,
  specialDays,
  weekdayOf,
  weeklyHours,
} from '../../time/index.ts';
import { isOnDay } from '../support/schedule.ts';
import type { Box } from './boxes.ts';
import { problemOf, type Scene, untilOf } from './scene.ts';
import type { Gaps } from './week-gaps.ts';
import type { ViewCheck, ViewDay, ViewNamed, ViewOtherDay, ViewSpan } from './week-shapes.ts';
import { type Presence, presenceIn, type Week } from './week-watch.ts';

/** What the days are drawn from. */
interface Drawing {
  readonly scene: Scene;
  readonly box: Box;
  readonly rules: OpeningRules;
  readonly gaps: Gaps;
  readonly presence: Presence;
  readonly until: Day;
}

/** The days of a week. */
export function weekDays(scene: Scene, box: Box, week: Week, gaps: Gaps): readonly ViewDay[] {
  const { from, to, until } = week;
  const rules = openingOf(box.unit);
  const drawing = { scene, box, rules, gaps, presence: presenceIn(scene, box, week), until };
  const unasked = daysOutOfUse(scene.ws, box.unit, scene.options.asOf);
  return Array.from({ length: to - from + 1 }, (_, index) =>
    dayView(drawing, from + index, !daySet.contains(unasked, from + index)),
  );
}

/** A day; on a closed one only the times that are found to be outside. */
function dayView(drawing: Drawing, day: Day, isAsked: boolean): ViewDay {
  const { scene, box, rules, gaps, until } = drawing;
  const rule = ruleOn(rules, day);
  const spans = hoursOn(rules, day);
  const isOpen = spans.length > 0;
  const short = isOpen && isAsked ? gaps.short(day) : undefined;
  const isOther = rule === 'deviating' || (rule === 'holiday' && rules.holidays !== undefined);
  return {
    day: formatDay(day),
    weekday: weekdayOf(day),
    name: nameOf(scene, box.unit, day),
    hours: isOpen ? (isOther ? 'other' : 'ordinary') : 'closed',
    spans: spans.map(spanOf),
    mode: modeOn(scene.ws, box.unit, day),
    isAsked,
    when: day < scene.options.asOf ? 'before' : day <= until ? 'within' : 'after',
    checks: box.lines
      .flatMap((line, index) => (isDrawn(rules, line, day) ? checksOf(drawing, line, index, day, isAsked) : []))
      .filter(({ state, isOutside }) => isOpen || (state === 'gap' && isOutside))
      .sort((a, b) => (a.minute ?? -1) - (b.minute ?? -1)),
    short: short === undefined ? null : problemOf(scene, short),
  };
}

function nameOf({ options }: Scene, { opening }: Unit, day: Day): string | null {
  const closed = opening.closed.find(({ from, to }) => from <= day && day <= to);
  return closed?.reason?.value ?? specialDayName(day, options.language) ?? null;
}

/** On a closed day only what says that it is for that very weekday or date. */
function isDrawn(rules: OpeningRules, line: MonitoringLine, day: Day): boolean {
  if (!isOnDay(line, day)) return false;
  if (hoursOn(rules, day).length > 0 || line.days.kind === 'date') return true;
  return line.days.kind === 'weekdays' && ruleOn(rules, day) === 'weekly';
}

function checksOf(
  drawing: Drawing,
  line: MonitoringLine,
  index: number,
  day: Day,
  isAsked: boolean,
): readonly ViewCheck[] {
  const check = (time: Stated<Minute> | undefined, count: number): ViewCheck => ({
    line: index,
    minute: time?.value ?? null,
    count,
    ...foundOn(drawing, line, time, day, isAsked),
  });
  const untimed = (line.count?.value ?? (line.times.length === 0 ? 1 : 0)) - line.times.length;
  const timed = line.times.map((time) => check(time, 1));
  if (line.times.length === 0 && line.unreadable) return [check(undefined, 0)];
  return untimed > 0 ? [check(undefined, untimed), ...timed] : timed;
}

function foundOn(
  { scene, rules, gaps, presence }: Drawing,
  line: MonitoringLine,
  time: Stated<Minute> | undefined,
  day: Day,
  isAsked: boolean,
): Omit<ViewCheck, 'line' | 'minute' | 'count'> {
  const watchers = line.watchers.map((one) => presence(one, day));
  const substitutes = line.substitutes.map((one) => presence(one, day));
  const isOutside = time !== undefined && isOutsideOn(rules, day, time.value);
  const found = gaps.of(line, time === undefined ? undefined : { ...time, isOutside }, day);
  const isGap = found.gaps.length > 0 && isAsked;
  const isDropped = isOutside && ruleOn(rules, day) !== 'weekly';
  return {
    isOutside,
    state: !isAsked ? 'idle' : isGap ? 'gap' : isDropped ? 'dropped' : stateOf(watchers, substitutes),
    problems: isAsked ? [...found.gaps, ...found.others].map((finding) => problemOf(scene, finding)) : [],
    watchers,
    substitutes,
  };
}

function stateOf(watchers: readonly ViewNamed[], substitutes: readonly ViewNamed[]): ViewCheck['state'] {
  if (watchers.some(({ isPresent }) => isPresent)) return 'watched';
  return substitutes.some(({ isPresent }) => isPresent) ? 'substituted' : 'vacant';
}

/** The days of the horizon with hours of their own, and those that are closed though their weekday is open. */
export function otherDays(scene: Scene, unit: Unit): readonly ViewOtherDay[] {
  const { asOf, language } = scene.options;
  const until = untilOf(scene);
  const rules = openingOf(unit);
  const nameOn = (day: Day): string | null => specialDayName(day, language) ?? null;
  const open = otherHoursDays(rules, asOf, until).map(({ day, spans }) => otherDay(day, day, nameOn(day), spans));
  const closed = unit.opening.closed
    .filter(({ from, to }) => from <= until && to >= asOf)
    .map(({ from, to, reason }) => otherDay(from, to, reason?.value ?? null, []));
  const holidays = specialDays(asOf, until)
    .filter((day) => hoursOn(rules, day).length === 0 && !daySet.contains(rules.closed, day))
    .filter((day) => weeklyHours(rules, weekdayOf(day)).length > 0)
    .map((day) => otherDay(day, day, nameOn(day), []));
  return [...open, ...closed, ...holidays].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function otherDay(from: Day, to: Day, name: string | null, spans: readonly Span[]): ViewOtherDay {
  return { from: formatDay(from), to: formatDay(to), name, spans: spans.map(spanOf) };
}

function spanOf({ start, end }: Span): ViewSpan {
  return { start, end };
}
