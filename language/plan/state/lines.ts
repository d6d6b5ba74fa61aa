/** `bevakas` lines of a state, in one form: two that mean the same are equal. */
import { comparePaths } from '../../model/index.ts';
import {
  daysWord,
  type IsoDate,
  type MonitoredDays,
  type MonitoredLine,
  type ProvisionedWatcher,
  WEEKDAY_NAMES,
} from '../../provisioning/index.ts';

/** The lines that are not for a date that is past, each in its one form, in an order of their own. */
export function settledLines(lines: readonly MonitoredLine[], asOf: IsoDate): readonly MonitoredLine[] {
  return lines
    .filter(({ days }) => days.kind !== 'date' || days.date >= asOf)
    .map(settledLine)
    .map((line) => ({ line, key: keyOfLine(line) }))
    .sort((a, b) => comparePaths(a.key, b.key))
    .map(({ line }) => line);
}

/**
 * The line as a word that is equal for lines that mean the same. Order counts among those who watch and not among
 * stand-ins.
 */
export function keyOfLine({ days, count, times, watchers, substitutes }: MonitoredLine): string {
  return JSON.stringify([
    daysWord(days),
    times,
    count,
    watchers.map(watcherWord),
    substitutes.map(watcherWord).sort(comparePaths),
  ]);
}

/** A line in its one form. */
export function settledLine({ days, count, times, watchers, substitutes }: MonitoredLine): MonitoredLine {
  return {
    days: days.kind === 'weekdays' ? { kind: 'weekdays', weekdays: inWeek(days.weekdays) } : days,
    count,
    times: [...new Set(times)].sort(comparePaths),
    watchers: watchers.map(settledWatcher),
    substitutes: substitutes.map(settledWatcher),
  };
}

function settledWatcher({ kind, key }: ProvisionedWatcher): ProvisionedWatcher {
  return { kind, key };
}

function inWeek(weekdays: Extract<MonitoredDays, { kind: 'weekdays' }>['weekdays']): typeof weekdays {
  return WEEKDAY_NAMES.filter((name) => weekdays.includes(name));
}

function watcherWord({ kind, key }: ProvisionedWatcher): string {
  return `${kind} ${key}`;
}
