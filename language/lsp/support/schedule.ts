/** When an inbox is checked: on each weekday, and next. */
import type { MonitoringLine } from '../../model/index.ts';
import { formatTime, type Weekday } from '../../time/index.ts';

/** The times of the checks on a weekday, and `N ggr` for lines without times; in order. */
export function checksOn(lines: readonly MonitoringLine[], weekday: Weekday): readonly string[] {
  const times: string[] = [];
  for (const line of lines) {
    if (!appliesOn(line, weekday)) continue;
    if (line.times.length === 0) times.push(`${line.count?.value ?? 1} ggr`);
    for (const { value } of line.times) times.push(formatTime(value));
  }
  return times.sort();
}

/** How many checks a day there are at most, by the lines for weekdays. */
export function checksPerDay(lines: readonly MonitoringLine[]): number {
  let most = 0;
  for (let weekday = 0; weekday < 7; weekday++) {
    const sum = lines
      .filter((line) => appliesOn(line, weekday as Weekday))
      .reduce((count, line) => count + (line.count?.value ?? Math.max(line.times.length, 1)), 0);
    most = Math.max(most, sum);
  }
  return most;
}

function appliesOn({ days }: MonitoringLine, weekday: Weekday): boolean {
  return days.kind === 'every' || (days.kind === 'weekdays' && (days.weekdays & (1 << weekday)) !== 0);
}
