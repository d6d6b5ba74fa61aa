/** How many checks of an inbox fall on a day, by all its lines. */
import type { MonitoringLine } from '../../model/index.ts';
import { type Day, isInside, isSpecialDay, type Minute, type Span, weekdayOf } from '../../time/index.ts';
import { checksOf, weekdaysOf } from './monitoring-lines.ts';

/** Which checks count: all, or those within opening hours; each, or those of a week's lines at one time once. */
interface Counting {
  readonly withinHours: boolean;
  readonly once: boolean;
}

/** The checks on a date. A time of a line for dates or holidays that another line has already is not one more. */
export function checksInside(
  lines: readonly MonitoringLine[],
  { day, spans }: { readonly day: Day; readonly spans: readonly Span[] },
  { withinHours, once }: Counting,
): number {
  const seen = new Set<Minute>();
  let checks = 0;
  for (const line of weeklyFirst(lines.filter((one) => appliesOn(one, day)))) {
    const isEach = weekdaysOf(line) !== 0 && !once;
    const minutes = line.times.map(({ value }) => value);
    const inside = (once ? [...new Set(minutes)] : minutes).filter(
      (minute) => (!withinHours || isInside(spans, minute)) && (isEach || !seen.has(minute)),
    );
    checks += insideOf(line, inside.length);
    for (const minute of inside) seen.add(minute);
  }
  return checks;
}

function weeklyFirst(lines: readonly MonitoringLine[]): readonly MonitoringLine[] {
  return [...lines.filter((line) => weekdaysOf(line) !== 0), ...lines.filter((line) => weekdaysOf(line) === 0)];
}

function appliesOn(line: MonitoringLine, day: Day): boolean {
  const { days } = line;
  if (days.kind === 'date') return days.day === day;
  return days.kind === 'holidays' ? isSpecialDay(day) : (weekdaysOf(line) & (1 << weekdayOf(day))) !== 0;
}

/** Of a line's checks those that count: no more than its number, and all whose time is not stated. */
function insideOf(line: MonitoringLine, timesInside: number): number {
  const checks = checksOf(line);
  return Math.min(checks, timesInside + Math.max(0, checks - line.times.length));
}
