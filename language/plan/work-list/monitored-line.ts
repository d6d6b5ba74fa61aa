/**
 * A `bevakas` line as a work list writes it: `dagligen 3 gånger per dag kl 08:15, 12:00 av exeet1 ersättare exetv1`.
 */
import { DAYS_WORDS, WEEKDAY_WORDS } from '../../model/index.ts';
import {
  type MonitoredDays,
  type MonitoredLine,
  type ProvisionedWatcher,
  WEEKDAY_NAMES,
} from '../../provisioning/index.ts';
import { parseDay, parseTime } from '../../time/index.ts';

const WEEKDAYS: readonly string[] = WEEKDAY_WORDS;

/** The parts of a line, each with the words that begin it; any may be missing. */
const LINE = new RegExp(
  [
    '^(?<days>.*?)',
    '(?:(?<count>[0-9]+) gånger per dag)?',
    '(?:\\bkl (?<times>[0-9:, ]+?))?',
    '(?:\\bav (?<watchers>.*?))?',
    '(?:(?<=^|\\s)ersättare (?<substitutes>.*))?$',
  ].join('\\s*'),
  'u',
);

/** The line; undefined where it cannot be read. */
export function monitoredLineIn(text: string): MonitoredLine | undefined {
  const parts = LINE.exec(text.trim())?.groups ?? {};
  const days = daysIn(parts['days'] ?? '');
  const times = itemsIn(parts['times']);
  if (days === undefined || times.some((time) => parseTime(time) === undefined)) return undefined;
  const count = parts['count'] === undefined ? Math.max(times.length, 1) : Number(parts['count']);
  return {
    days,
    count,
    times,
    watchers: itemsIn(parts['watchers']).map(watcherIn),
    substitutes: itemsIn(parts['substitutes']).map(watcherIn),
  };
}

function daysIn(text: string): MonitoredDays | undefined {
  if (text === '' || text === DAYS_WORDS.every) return { kind: 'every' };
  if (text === DAYS_WORDS.holidays) return { kind: 'holidays' };
  if (parseDay(text) !== undefined) return { kind: 'date', date: text };
  const spans = itemsIn(text).map(spanIn);
  return spans.includes(undefined)
    ? undefined
    : { kind: 'weekdays', weekdays: WEEKDAY_NAMES.filter((_, i) => spans.some((span) => span?.includes(i) === true)) };
}

/** `mån-fre` or `ons`, as numbers from Monday 0; a span may go over the end of the week. */
function spanIn(text: string): readonly number[] | undefined {
  const [first = -1, last = first] = text.split('-').map((word) => WEEKDAYS.indexOf(word.trim()));
  if (first < 0 || last < 0) return undefined;
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => (first + i) % 7);
}

function itemsIn(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function watcherIn(text: string): ProvisionedWatcher {
  const group = /^funktion (.+)$/u.exec(text)?.[1];
  return group === undefined ? { kind: 'person', key: text } : { kind: 'function', key: group };
}
