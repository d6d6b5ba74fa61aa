/** How the values of a provisioning are said in Swedish. */
import type { AbsenceKind, OperatingMode } from '../../model/index.ts';
import {
  type Dated,
  type MonitoredDays,
  type MonitoredLine,
  type ProvisionedInbox,
  type ProvisionedPerson,
  type ProvisionedWatcher,
  type Provisioning,
  WEEKDAY_NAMES,
  type WeekdayName,
} from '../../provisioning/index.ts';
import { visible } from './text.ts';

/** The word in the language for each state. */
export const MODE_WORDS: Readonly<Record<OperatingMode, string>> = {
  planned: 'planerad',
  live: 'drift',
  'read-only': 'läsläge',
  archived: 'arkiverad',
};

/** The word in the language for each kind of absence. */
export const ABSENCE_WORDS: Readonly<Record<AbsenceKind, string>> = {
  vacation: 'semester',
  'sick-leave': 'sjukfrånvaro',
  leave: 'ledighet',
};

/** The word for an absence: its kind where that is told, else `frånvaro`. */
export function absenceInWords(kind: AbsenceKind | undefined): string {
  return kind === undefined ? 'frånvaro' : ABSENCE_WORDS[kind];
}

const WEEKDAY_WORDS = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'];

/** Names of persons and funktioner by their keys. */
export interface Names {
  /** `Exempel Ett (exeet1)`. */
  readonly person: (key: string) => string;
  /** `Exempel Ett`, or the name of the funktion. */
  readonly short: (watcher: ProvisionedWatcher) => string;
}

/** The names in a provisioning; a key that it does not hold stands for itself. */
export function namesIn({ persons, functions }: Provisioning): Names {
  const byKey = new Map(persons.map((person): [string, ProvisionedPerson] => [person.key, person]));
  const groups = new Map(functions.map(({ key, name }) => [key, name]));
  const nameOf = (key: string): string => visible(byKey.get(key)?.name ?? key);
  return {
    person: (key) => (byKey.has(key) ? `${nameOf(key)} (${visible(key)})` : visible(key)),
    short: ({ kind, key }) => (kind === 'person' ? nameOf(key) : visible(groups.get(key) ?? key)),
  };
}

/** `från 2026-12-01 till 2026-12-18`; empty for no period. */
export function periodInWords({ from, to }: Dated): string {
  return [from === null ? '' : `från ${from}`, to === null ? '' : `till ${to}`].filter((end) => end !== '').join(' ');
}

/** `dagligen`, `mån-tor`, `helgdagar` or a date, as the language writes it. */
export function daysInWords(days: MonitoredDays): string {
  switch (days.kind) {
    case 'every':
      return 'dagligen';
    case 'holidays':
      return 'helgdagar';
    case 'date':
      return days.date;
    case 'weekdays':
      return weekdaysInWords(days.weekdays);
  }
}

/** Runs of at least three days as a range, `mån-ons, fre`. */
function weekdaysInWords(weekdays: readonly WeekdayName[]): string {
  const indexes = weekdays.map((name) => WEEKDAY_NAMES.indexOf(name));
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === index - 1) run.push(index);
    else runs.push([index]);
  }
  const word = (index: number | undefined): string => WEEKDAY_WORDS[index ?? 0] ?? '';
  return runs
    .map((run) => (run.length < 3 ? run.map(word).join(', ') : `${word(run[0])}-${word(run.at(-1))}`))
    .join(', ');
}

/** When a line has its checks: `dagligen 3 gånger per dag kl 08:15, 12:00, 15:30`, as the language writes it. */
export function checksInWords({ days, count, times }: MonitoredLine): string {
  const isUsual = count === Math.max(times.length, 1);
  const frequency = isUsual && (times.length > 0 || count === 1) ? '' : `${count} gånger per dag`;
  const clock = times.length === 0 ? '' : `kl ${times.join(', ')}`;
  return [daysInWords(days), frequency, clock].filter((part) => part !== '').join(' ');
}

/** A whole `bevakas` line after its keyword, as the language writes it. */
export function lineInWords(line: MonitoredLine): string {
  const watchers = line.watchers.map(watcherWord).join(', ');
  const substitutes = line.substitutes.map(watcherWord).join(', ');
  return [
    checksInWords(line),
    watchers === '' ? '' : `av ${watchers}`,
    substitutes === '' ? '' : `ersättare ${substitutes}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function watcherWord({ kind, key }: ProvisionedWatcher): string {
  return kind === 'function' ? `funktion ${key}` : key;
}

/** The word for what an inbox is. */
export function inboxKindInWords(kind: ProvisionedInbox['kind']): string {
  return kind === 'function' ? 'funktionsinkorg' : 'inkorg';
}
