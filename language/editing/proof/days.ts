/** The days that are gone through, and which of them are alike: between two dates that something names nothing begins or ends. */
import { isShipped, type Workspace } from '../../model/index.ts';
import { type Day, type DaySet, daySet, FIRST_DAY, isSpecialDay, LAST_DAY, weekdayOf } from '../../time/index.ts';

/** From the as-of date to a year after the last date that is named, both inclusive. */
export interface Domain {
  readonly asOf: Day;
  readonly last: Day;
  /** The days on which something begins, or has ended the day before, in order. */
  readonly breaks: readonly Day[];
}

/** After the last date only weekdays and holidays come and go, and all of them do in so many days. */
const CYCLE = 366;

/** What lies further off is not judged. */
const FURTHEST = 3660;

/** @param until the last day of the horizon: the domain goes beyond it */
export function domainOf(ws: Workspace, asOf: Day, until: Day): Domain {
  const named = new Set<Day>([asOf + 1]);
  for (const [file, { declarations }] of ws.files) {
    if (isShipped(file)) continue;
    for (const declaration of declarations) if (declaration.kind !== 'routine') noteDates(declaration, named);
  }
  const breaks = [...named].filter((day) => asOf < day && day <= asOf + FURTHEST).sort((a, b) => a - b);
  const last = Math.min(Math.max(until, breaks.at(-1) ?? asOf) + CYCLE, asOf + FURTHEST);
  return { asOf, last, breaks };
}

/** Every day in a declaration stands under one of these names, wherever it is. */
function noteDates(value: unknown, named: Set<Day>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'object') noteDates(inner, named);
    if (typeof inner !== 'number' || inner <= FIRST_DAY || inner >= LAST_DAY) continue;
    if (key === 'from' || key === 'day') named.add(inner);
    if (key === 'to' || key === 'day') named.add(inner + 1);
  }
}

/** One day of each kind: the first that lies between the same two dates, on the same weekday, and is a holiday or an eve or is not. */
export function kindsOf({ breaks }: Domain, days: DaySet): readonly Day[] {
  const first = new Map<string, Day>();
  let index = 0;
  for (const day of daySet.days(days)) {
    while (index < breaks.length && (breaks[index] as Day) <= day) index++;
    const kind = `${index}|${weekdayOf(day)}|${isSpecialDay(day)}`;
    if (!first.has(kind)) first.set(kind, day);
  }
  return [...first.values()];
}
