/** A unit's opening hours as rules to reckon with. */
import {
  ASSUMED_HOURS,
  type Day,
  type DaySet,
  daySet,
  type OpeningRules,
  openDays,
  type Span,
} from '../../time/index.ts';
import type { Unit } from '../declarations.ts';

const known = new WeakMap<Unit, OpeningRules>();

/** Whether any hours are stated. Without them Monday to Friday is assumed and no time is outside. */
export function statesHours(unit: Unit): boolean {
  return unit.opening.always !== undefined || unit.opening.lines.length > 0;
}

/** The rules of a unit's opening hours; assumed weekdays where it states none. */
export function openingOf(unit: Unit): OpeningRules {
  let rules = known.get(unit);
  if (rules === undefined) {
    rules = rulesOf(unit);
    known.set(unit, rules);
  }
  return rules;
}

/** The days from and to (inclusive) on which the unit is open. */
export function openDaysOf(unit: Unit, from: Day, to: Day): DaySet {
  return openDays(openingOf(unit), from, to);
}

function rulesOf(unit: Unit): OpeningRules {
  const weekly: Span[][] = [[], [], [], [], [], [], []];
  let holidays: Span[] | undefined;
  for (const line of unit.opening.lines) {
    if (line.holidays !== undefined) {
      holidays ??= [];
      for (const span of line.spans) holidays.push(span);
    }
    for (const [weekday, spans] of weekly.entries()) {
      if ((line.weekdays & (1 << weekday)) !== 0) {
        for (const span of line.spans) spans.push(span);
      }
    }
  }
  return {
    always: unit.opening.always !== undefined,
    assumed: !statesHours(unit),
    weekly: statesHours(unit) ? weekly.map(inOrder) : ASSUMED_HOURS.weekly,
    ...(holidays === undefined ? {} : { holidays: inOrder(holidays) }),
    deviating: deviatingOf(unit),
    closed:
      unit.opening.closed.length === 0
        ? daySet.EMPTY
        : daySet.fromIntervals(unit.opening.closed.map((period) => ({ from: period.from, to: period.to }))),
  };
}

/** The hours of each date; those of several lines for one date add up. */
function deviatingOf({ opening }: Unit): ReadonlyMap<Day, readonly Span[]> {
  const days = new Map<Day, Span[]>();
  for (const { day, spans } of opening.deviating) {
    const own = days.get(day) ?? [];
    days.set(day, own);
    for (const span of spans) own.push(span);
  }
  for (const own of days.values()) own.sort((a, b) => a.start - b.start);
  return days;
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}
