/** Dates as exports write them. What can be read in two ways is not read. */

import { remembered } from '../../generators/support/remembered.ts';
import { formatDay, parseDay, stockholmDay } from '../../time/index.ts';
import words from './words.json' with { type: 'json' };

/** In which order a column writes day and month, where its dates do not tell by themselves. */
export type DateOrder = 'dmy' | 'mdy';

/**
 * `date`: the day, null for none. `either`: it is one of two, by the order of day and month or by the zone of the time.
 * `unreadable`: neither.
 */
type ReadDate =
  | { readonly date: string | null }
  | { readonly either: readonly [string, string]; readonly by: 'order' | 'zone' }
  | { readonly unreadable: string };

/** A time of day after a date, with a zone or without. */
const TIME =
  /[ T]+([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]+)?)?\s*(?:(AM|PM)\s*)?(Z|[+-][0-9]{2}:?[0-9]{2})?$/i;
const YEAR_FIRST = /^([0-9]{4})([-/.]?)([0-9]{2})\2([0-9]{2})$/;
const YEAR_LAST = /^([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})$/;
const NAMED = /^([0-9]{1,2})[ .-]*(\p{L}{3,9})\.?[ .,-]*([0-9]{4})$/u;

/** Years that systems write for a period without an end, and for one without a beginning. */
const NO_END_FROM = 2099;
const NO_START_TO = 1901;

/** The words that systems write in stead of an end. */
const NO_END: ReadonlySet<string> = new Set(words.noEnd);

/** The day in a cell. */
export function dateIn(text: string | undefined, end: 'from' | 'to', order?: DateOrder): ReadDate {
  return order === undefined ? WITHOUT_ORDER[end](text ?? '') : readDate(text, end, order);
}

const WITHOUT_ORDER = {
  from: remembered((text) => readDate(text, 'from', undefined)),
  to: remembered((text) => readDate(text, 'to', undefined)),
};

function readDate(text: string | undefined, end: 'from' | 'to', order: DateOrder | undefined): ReadDate {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return { date: null };
  if (end === 'to' && NO_END.has(trimmed.toLowerCase())) return { date: null };
  const time = TIME.exec(trimmed);
  const written = dayIn(trimmed.slice(0, time?.index ?? trimmed.length).trim(), order);
  if ('date' in written) return inZone(unbounded(written.date, end), time, trimmed);
  return 'either' in written ? bothUnbounded(written, end) : { unreadable: trimmed };
}

/** The day that a spreadsheet keeps as a number, `46023` for 2026-01-01; undefined for what is no such number. */
export function serialDay(text: string): string | undefined {
  const [, days = ''] = /^([0-9]{5})(?:[.,][0-9]+)?$/.exec(text.trim()) ?? [];
  return days === '' ? undefined : formatDay(SERIAL_ORIGIN + Number(days));
}

const SERIAL_ORIGIN = parseDay('1899-12-30') ?? 0;

type Written =
  | { readonly date: string }
  | { readonly either: readonly [string, string]; readonly by: 'order' }
  | { readonly none: true };

function dayIn(text: string, order: DateOrder | undefined): Written {
  const [, year = '', , month = '', day = ''] = YEAR_FIRST.exec(text) ?? [];
  if (year !== '') return dated(year, month, day);
  const [, first = '', , second = '', last = ''] = YEAR_LAST.exec(text) ?? [];
  if (last !== '') return inOrder(first, second, last, order);
  const [, number = '', name = '', inYear = ''] = NAMED.exec(text) ?? [];
  const at = words.months.findIndex((names) => names.split(' ').includes(name.slice(0, 3).toLowerCase()));
  return at < 0 ? { none: true } : dated(inYear, String(at + 1), number);
}

function dated(year: string, month: string, day: string): { readonly date: string } | { readonly none: true } {
  const found = parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return found === undefined ? { none: true } : { date: formatDay(found) };
}

function inOrder(first: string, second: string, year: string, order: DateOrder | undefined): Written {
  const asDay = dated(year, second, first);
  const asMonth = dated(year, first, second);
  if (!('date' in asDay)) return asMonth;
  if (!('date' in asMonth) || asMonth.date === asDay.date || order === 'dmy') return asDay;
  return order === 'mdy' ? asMonth : { either: [asDay.date, asMonth.date], by: 'order' };
}

/** Without the years that mean no end and no beginning. */
function unbounded(date: string, end: 'from' | 'to'): string | null {
  const year = Number(date.slice(0, 4));
  return (end === 'to' && year >= NO_END_FROM) || (end === 'from' && year <= NO_START_TO) ? null : date;
}

function bothUnbounded(written: { readonly either: readonly [string, string] }, end: 'from' | 'to'): ReadDate {
  const [one] = written.either;
  return unbounded(one, end) === null ? { date: null } : { either: written.either, by: 'order' };
}

/** A time in a zone of its own may be another day in Sweden: then it is not for the program to say which is meant. */
function inZone(date: string | null, time: RegExpExecArray | null, text: string): ReadDate {
  const [, hour = '', minute = '', second = '0', half = '', zone] = time ?? [];
  if (date === null || hour === '') return { date };
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (/^pm$/i.test(half) ? 12 : 0);
  if (hours > 24 || Number(minute) > 59) return { unreadable: text };
  if (zone === undefined) return { date };
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const instant = Date.UTC(year, month - 1, day, hours, Number(minute) - minutesOf(zone), Number(second));
  const local = formatDay(stockholmDay(instant));
  return local === date ? { date } : { either: [date, local], by: 'zone' };
}

function minutesOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])([0-9]{2}):?([0-9]{2})$/.exec(zone) ?? [];
  return hours === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
