/** How the values of a provisioning are said in Swedish. */
import { ABSENCE_WORDS, type AbsenceKind, DAYS_WORDS, type Language } from '../../model/index.ts';
import {
  type MonitoredDays,
  type MonitoredLine,
  type ProvisionedInbox,
  type ProvisionedPerson,
  type ProvisionedWatcher,
  type Provisioning,
  WEEKDAY_NAMES,
  type WeekdayName,
} from '../../provisioning/index.ts';
import { checksOnDays, say, weekdayRanges, weekdayWord, writtenLine } from '../../words/index.ts';
import { visible } from './text.ts';

/** The word for an absence: its kind where that is told, else `frånvaro`. */
export function absenceInWords(kind: AbsenceKind | undefined, language: Language = 'sv'): string {
  return kind === undefined ? say(language, 'frånvaro', 'absence') : say(language, ABSENCE_WORDS[kind], kind);
}

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
  const told = new Map<string, string>();
  return {
    person: (key) => {
      let known = told.get(key);
      if (known === undefined) {
        known = byKey.has(key) ? `${nameOf(key)} (${visible(key)})` : visible(key);
        told.set(key, known);
      }
      return known;
    },
    short: ({ kind, key }) => (kind === 'person' ? nameOf(key) : visible(groups.get(key) ?? key)),
  };
}

/** `dagligen`, `mån-tor`, `helgdagar` or a date; in Swedish as the language writes it. */
export function daysInWords(days: MonitoredDays, language: Language = 'sv'): string {
  switch (days.kind) {
    case 'every':
      return say(language, DAYS_WORDS.every, 'daily');
    case 'holidays':
      return say(language, DAYS_WORDS.holidays, 'holidays');
    case 'date':
      return days.date;
    case 'weekdays':
      return weekdaysInWords(days.weekdays, language);
    default:
      return days satisfies never;
  }
}

/** Runs of at least three days as a range, `mån-ons, fre`. */
function weekdaysInWords(weekdays: readonly WeekdayName[], language: Language): string {
  const indexes = weekdays.map((name) => WEEKDAY_NAMES.indexOf(name));
  return weekdayRanges(indexes, (weekday) => weekdayWord(weekday, language), '-').join(', ');
}

/** When a line has its checks: `dagligen 3 gånger per dag kl 08:15, 12:00, 15:30`; in Swedish as the language writes it. */
export function checksInWords(line: MonitoredLine, language: Language = 'sv'): string {
  return checksOnDays(daysInWords(line.days, language), line, language);
}

/** A whole `bevakas` line after its keyword, as the language writes it. */
export function lineInWords(line: MonitoredLine): string {
  return writtenLine(daysInWords(line.days), line);
}

/** The word for what an inbox is. */
export function inboxKindInWords(kind: ProvisionedInbox['kind']): string {
  return kind === 'function' ? 'funktionsinkorg' : 'inkorg';
}
