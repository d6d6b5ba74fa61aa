/** Words that several features say: weekdays, roles, periods, persons. */
import type { Language } from '../engine/index.ts';
import {
  type Assignment,
  type MonitoringLine,
  type Period,
  type Person,
  type Placed,
  personNamed,
  type Workspace,
} from '../model/index.ts';
import { type Day, FIRST_DAY, formatDay, formatTime, LAST_DAY, weekdayOf } from '../time/index.ts';

/** Monday first, as the language writes them. */
export const WEEKDAYS = ['mån', 'tis', 'ons', 'tor', 'fre', 'lör', 'sön'] as const;

const ENGLISH = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** One of two texts. */
export function say(language: Language, sv: string, en: string): string {
  return language === 'sv' ? sv : en;
}

/** `tor`. */
export function shortWeekday(day: Day, language: Language): string {
  return (language === 'sv' ? WEEKDAYS : ENGLISH)[weekdayOf(day)] as string;
}

/** ` från 2026-01-01 till 2026-06-30`; empty where nothing is stated. */
export function periodInWords({ from, to }: Period, language: Language): string {
  const start = from === FIRST_DAY ? '' : ` ${say(language, 'från', 'from')} ${formatDay(from)}`;
  return start + (to === LAST_DAY ? '' : ` ${say(language, 'till', 'to')} ${formatDay(to)}`);
}

/** `läkare vid Fristad vårdcentral från 2026-01-01`. */
export function assignmentInWords(ws: Workspace, { role, place, period }: Assignment, language: Language): string {
  return `${role.value} ${say(language, 'vid', 'at')} ${partInWords(ws, place.name)}${periodInWords(period, language)}`;
}

/** `Exempel Ett (exeet1)`, or the id alone where nobody has it. */
export function personInWords(ws: Workspace, id: string): string {
  const text = personNamed(ws, id)?.text?.value;
  return text === undefined ? id : `${text} (${id})`;
}

/** What a part of the organisation, an inbox or a funktion is called in plain words; its name where it says nothing. */
export function partInWords(ws: Workspace, name: string): string {
  return (ws.lookup('placed', name)[0] as Placed | undefined)?.text?.value ?? name;
}

/** The roles that a person has on a day, each once, as `läkare, verksamhetschef`. */
export function rolesOf({ assignments }: Person, asOf: Day): string {
  const current = assignments.filter(({ period }) => period.readable && period.from <= asOf && asOf <= period.to);
  return [...new Set(current.map(({ role }) => role.value))].join(', ');
}

/** `kl 08:15, 12:00 av Exempel Ett`; how a line of monitoring reads in short. */
export function lineInWords(ws: Workspace, line: MonitoringLine, language: Language): string {
  const times = line.times.map(({ value }) => formatTime(value)).join(', ');
  const count = line.count === undefined ? '' : `${line.count.value} ${say(language, 'ggr', 'times')}`;
  const watchers = line.watchers.map((one) => watcherInWords(ws, one)).join(', ');
  const substitutes = line.substitutes.map((one) => watcherInWords(ws, one)).join(', ');
  return [
    count,
    times === '' ? '' : `${say(language, 'kl', 'at')} ${times}`,
    watchers === '' ? '' : `${say(language, 'av', 'by')} ${watchers}`,
    substitutes === '' ? '' : `${say(language, 'ersättare', 'stand-in')} ${substitutes}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function watcherInWords(ws: Workspace, { name, isFunction }: MonitoringLine['watchers'][number]): string {
  return isFunction ? partInWords(ws, name) : (personNamed(ws, name)?.text?.value ?? name);
}

/** Text that Markdown is not to read as anything else. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&').replace(/[\r\n]+/g, ' ');
}
