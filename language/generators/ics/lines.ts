/** Content lines of RFC 5545: escaping, folding, dates and times. */
import { type Day, END_OF_DAY, type Minute, stockholmOffsetMinutes, ymdOf } from '../../time/index.ts';
import { visible } from '../support/text.ts';

const LONGEST_LINE = 75;

/** Of one octet each. */
const SHORT = /^[ -~]{0,75}$/;

export const ZONE = 'Europe/Stockholm';

/** Lines of a calendar as text: each folded so that no line is longer than 75 octets, and no character is cut. */
export function textOf(lines: readonly string[]): string {
  let whole = '';
  for (const line of lines) whole += `${fold(line)}\r\n`;
  return whole;
}

function fold(line: string): string {
  if (SHORT.test(line)) return line;
  let folded = '';
  let length = 0;
  let start = 0;
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0;
    const octets = octetsOf(code);
    if (length + octets > LONGEST_LINE) {
      folded += `${line.slice(start, at)}\r\n `;
      start = at;
      length = 1;
    }
    length += octets;
    at += code < 0x10000 ? 1 : 2;
  }
  return folded + line.slice(start);
}

function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Paragraphs as the value of a TEXT property. */
export function text(paragraphs: readonly string[]): string {
  return paragraphs.map((one) => visible(one).replace(/[\\;,]/g, '\\$&')).join('\\n');
}

/** `20261201`. */
export function date(day: Day): string {
  const { year, month, day: dayOfMonth } = ymdOf(day);
  return `${String(year).padStart(4, '0')}${twoDigits(month)}${twoDigits(dayOfMonth)}`;
}

/** `20261201T081500`, by the clock on the wall; 24:00 is the next day's beginning. */
export function localTime(day: Day, minute: Minute): string {
  return minute === END_OF_DAY
    ? localTime(day + 1, 0)
    : `${date(day)}T${twoDigits(Math.floor(minute / 60))}${twoDigits(minute % 60)}00`;
}

/** `20261201T071500Z`: the moment when the clock in Stockholm shows the time. */
export function utcTime(day: Day, minute: Minute): string {
  const utc = day * END_OF_DAY + minute - stockholmOffsetMinutes(day, minute);
  const utcDay = Math.floor(utc / END_OF_DAY);
  return `${localTime(utcDay, utc - utcDay * END_OF_DAY)}Z`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Stockholm's clock since 1996. */
export const TIME_ZONE: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${ZONE}`,
  ...zonePart('DAYLIGHT', '19960331T020000', '3', '+0100', '+0200', 'CEST'),
  ...zonePart('STANDARD', '19961027T030000', '10', '+0200', '+0100', 'CET'),
  'END:VTIMEZONE',
];

function zonePart(
  part: string,
  start: string,
  month: string,
  from: string,
  to: string,
  name: string,
): readonly string[] {
  return [
    `BEGIN:${part}`,
    `DTSTART:${start}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `TZNAME:${name}`,
    `END:${part}`,
  ];
}
