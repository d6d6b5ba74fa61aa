/** `bevakas` lines as they are to stand in the real system. */

import type { MonitoringDays, MonitoringLine, Unit, Watcher } from '../model/declarations.ts';
import { functionNamed, personNamed } from '../model/queries/resolve.ts';
import type { WeekdaySet } from '../model/values.ts';
import type { Workspace } from '../model/workspace/workspace.ts';
import { type Day, formatDay, formatTime } from '../time/index.ts';
import { sortedBy } from './order.ts';
import type {
  MonitoredDays,
  MonitoredLine,
  ProvisionedCertificates,
  ProvisionedWatcher,
  WeekdayName,
} from './provisioning.ts';

/** Monday first. */
export const WEEKDAY_NAMES: readonly WeekdayName[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The lines that can be read and are not for a date that is past, in an order that does not depend on the text's. */
export function linesOf(ws: Workspace, lines: readonly MonitoringLine[], asOf: Day): readonly MonitoredLine[] {
  const current = lines.filter((line) => !line.unreadable && !(line.days.kind === 'date' && line.days.day < asOf));
  return sortedBy(
    current.map((line) => provisionedLine(ws, line)),
    (line) => [daysWord(line.days), line.times.join(), () => JSON.stringify(line)],
  );
}

/** The intygsbevakning of a unit, if it has one. */
export function certificatesOf(
  ws: Workspace,
  unit: Unit,
  asOf: Day,
  frozen: boolean,
): ProvisionedCertificates | undefined {
  const declared = unit.certificateMonitoring;
  return declared === undefined
    ? undefined
    : {
        unit: unit.name,
        channel: declared.channel?.value ?? null,
        responseDays: declared.responseDays?.value ?? null,
        monitoring: linesOf(ws, declared.monitoring, asOf),
        frozen,
      };
}

function provisionedLine(ws: Workspace, line: MonitoringLine): MonitoredLine {
  const minutes = [...new Set(line.times.map(({ value }) => value))].sort((a, b) => a - b);
  return {
    days: daysOf(line.days),
    count: line.count?.value ?? Math.max(minutes.length, 1),
    times: minutes.map(formatTime),
    watchers: watchersOf(ws, line.watchers),
    substitutes: watchersOf(ws, line.substitutes),
  };
}

function daysOf(days: MonitoringDays): MonitoredDays {
  switch (days.kind) {
    case 'every':
      return { kind: 'every' };
    case 'holidays':
      return { kind: 'holidays' };
    case 'weekdays':
      return { kind: 'weekdays', weekdays: weekdayNames(days.weekdays) };
    case 'date':
      return { kind: 'date', date: formatDay(days.day) };
    default:
      return days satisfies never;
  }
}

function weekdayNames(set: WeekdaySet): readonly WeekdayName[] {
  return WEEKDAY_NAMES.filter((_, weekday) => (set & (1 << weekday)) !== 0);
}

/** What lines are sorted by: every day first, then weekdays in the order of the week, then holidays, then dates. */
export function daysWord(days: MonitoredDays): string {
  switch (days.kind) {
    case 'every':
      return '0';
    case 'weekdays':
      return `1${days.weekdays.map((name) => WEEKDAY_NAMES.indexOf(name)).join('')}`;
    case 'holidays':
      return '2';
    case 'date':
      return `3${days.date}`;
    default:
      return days satisfies never;
  }
}

/** In the order of the text, each once: the first is responsible. */
function watchersOf(ws: Workspace, watchers: readonly Watcher[]): readonly ProvisionedWatcher[] {
  const seen = new Map<string, ProvisionedWatcher>();
  for (const { name, isFunction } of watchers) {
    const found = isFunction ? functionNamed(ws, name) : personNamed(ws, name);
    if (found !== undefined) {
      const key = isFunction ? `funktion ${name}` : name;
      seen.set(key, seen.get(key) ?? { kind: isFunction ? 'function' : 'person', key: name });
    }
  }
  return [...seen.values()];
}
