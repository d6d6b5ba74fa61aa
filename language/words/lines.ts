/** Assignments and lines of monitoring as people say them. */
import {
  type Assignment,
  DAYS_WORDS,
  type Language,
  type MonitoringDays,
  type MonitoringLine,
  personNamed,
  type Workspace,
} from '../model/index.ts';
import { formatDay, formatTime } from '../time/index.ts';
import { partInWords } from './names.ts';
import { periodInWords } from './periods.ts';
import { say } from './say.ts';
import { weekdayRanges, weekdaysIn, weekdayWord } from './weekdays.ts';

/** `läkare vid Fristad vårdcentral från 2026-01-01`. */
export function assignmentInWords(ws: Workspace, { role, place, period }: Assignment, language: Language): string {
  return `${role.value} ${say(language, 'vid', 'at')} ${partInWords(ws, place.name)}${periodInWords(period, language)}`;
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

/** `dagligen`, `mån-tor`, `helgdagar` or a date: the days of a line of monitoring. */
export function monitoringDaysInWords(days: MonitoringDays, language: Language): string {
  switch (days.kind) {
    case 'every':
      return say(language, DAYS_WORDS.every, 'daily');
    case 'holidays':
      return say(language, DAYS_WORDS.holidays, 'holidays');
    case 'date':
      return formatDay(days.day);
    case 'weekdays':
      return weekdayRanges(weekdaysIn(days.weekdays), (one) => weekdayWord(one, language), '-').join(', ');
    default:
      return days satisfies never;
  }
}

function watcherInWords(ws: Workspace, { name, isFunction }: MonitoringLine['watchers'][number]): string {
  return isFunction ? partInWords(ws, name) : (personNamed(ws, name)?.text?.value ?? name);
}
