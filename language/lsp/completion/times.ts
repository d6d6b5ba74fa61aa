/** Times inside the unit's opening hours, and the day that everything is judged on. */
import type { Place } from '../../grammar/expected-at.ts';
import { openingOf, statesHours, unitNamed } from '../../model/index.ts';
import { formatDay, formatTime, type Weekday, weeklyHours } from '../../time/index.ts';
import { shortWeekday } from '../../words/index.ts';
import type { WritingContext } from './context.ts';
import { declarationBefore } from './here.ts';
import type { Item } from './item.ts';

/** Every half hour is offered. */
const STEP = 30;

const USUAL = { start: 7 * 60, end: 18 * 60 };

/** Times: for a `bevakas` those at which the unit is open, for hours those that are usual. */
export function timeItems({ rule }: Place, context: WritingContext): readonly Item[] {
  const inside = rule === 'Times' ? openMinutes(context) : undefined;
  return (inside ?? minutes(USUAL.start, USUAL.end)).map((minute) => ({
    label: formatTime(minute),
    kind: 'time',
    rank: 2,
  }));
}

function openMinutes(context: WritingContext): readonly number[] | undefined {
  const declaration = declarationBefore(context);
  const unit =
    declaration?.kind === 'function-inbox'
      ? unitNamed(context.session.ws, declaration.place?.name ?? '')
      : declaration?.kind === 'unit'
        ? declaration
        : undefined;
  if (unit === undefined || !statesHours(unit)) return undefined;
  const rules = openingOf(unit);
  const found = new Set<number>();
  for (let weekday = 0; weekday < 7; weekday++) {
    for (const { start, end } of weeklyHours(rules, weekday as Weekday)) {
      for (const minute of minutes(start, end)) found.add(minute);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function minutes(start: number, end: number): readonly number[] {
  const first = Math.ceil(start / STEP) * STEP;
  return Array.from({ length: Math.max(0, Math.floor((end - first) / STEP) + 1) }, (_, i) => first + i * STEP);
}

/** The as-of date and the Mondays that follow. */
export function dateItems({ session }: WritingContext): readonly Item[] {
  const { asOf, language } = session.options;
  const monday = asOf + ((7 - ((asOf + 3) % 7)) % 7 || 7);
  return [asOf, monday, monday + 7, monday + 14].map((day, index) => ({
    label: formatDay(day),
    kind: 'time',
    detail: shortWeekday(day, language),
    rank: index === 0 ? 1 : 2,
  }));
}
