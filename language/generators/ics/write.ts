/** A calendar in the words of RFC 5545. */
import type { Day, Minute } from '../../time/index.ts';
import { hashOf } from '../support/text.ts';
import { type Calendar, type CalendarEvent, MINUTES_A_CHECK, type Occasion, type Stretch } from './event.ts';
import { date, localTime, TIME_ZONE, text, textOf, utcTime, ZONE } from './lines.ts';
import { recurrenceOf, type Series } from './recurrence.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const LENGTH = `DURATION:PT${MINUTES_A_CHECK}M`;
const UID_DIGITS = 32;

/** What is the same in all calendars of a run. */
export interface Frame {
  /** What they were made from. */
  readonly stamp: string;
  readonly zone: string;
  /** Stands for the time of writing: there is no clock. */
  readonly written: string;
}

/** The frame of a run's calendars. What shows a calendar to people is told the day alone, what reads it all of the stamp. */
export function frameOf(stamp: readonly string[], asOf: Day): Frame {
  return {
    stamp: textOf([`DESCRIPTION:${text(...stamp)}`, `X-WR-CALDESC:${text(stamp[0] ?? '')}`]),
    zone: textOf([`X-WR-TIMEZONE:${ZONE}`, ...TIME_ZONE]),
    written: `DTSTAMP:${date(asOf)}T000000Z`,
  };
}

/** The text of a calendar file, in pieces. The time zone stands in it only where a time of day does. */
export function* calendarPieces(calendar: Calendar, { stamp, zone, written }: Frame): IterableIterator<string> {
  const name = text(calendar.title);
  yield textOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rutin//Rutin//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
  ]);
  yield stamp;
  yield calendar.events.some(isTimed) ? zone : '';
  for (const event of calendar.events) yield textOf(linesOf(event, written));
  yield 'END:VCALENDAR\r\n';
}

function isTimed(event: CalendarEvent): boolean {
  return event.kind === 'check' && event.minute !== undefined;
}

function linesOf(event: CalendarEvent, written: string): readonly string[] {
  return event.kind === 'check' ? occasionLines(event, written) : stretchLines(event, written);
}

function occasionLines(event: Occasion, written: string): readonly string[] {
  const { minute } = event;
  const { series, singles, moments } = recurrenceOf(event.days, minute);
  const details = occasionDetails(event);
  const one = (identity: string, when: readonly string[]): readonly string[] =>
    eventLines(event, identity, written, [...when, ...details]);
  return [
    ...series.flatMap((each) =>
      one(each.since === undefined ? '' : `efter ${date(each.since)}`, seriesLines(each, minute)),
    ),
    ...singles.flatMap((day) => one(date(day), startLines(day, minute))),
    ...moments.flatMap((day) => one(date(day), [`DTSTART:${utcTime(day, minute ?? 0)}`, LENGTH])),
  ];
}

function startLines(day: Day, minute: Minute | undefined): readonly string[] {
  return minute === undefined
    ? [`DTSTART;VALUE=DATE:${date(day)}`, `DTEND;VALUE=DATE:${date(day + 1)}`]
    : [`DTSTART;TZID=${ZONE}:${localTime(day, minute)}`, LENGTH];
}

/**
 * A check at 24:00 is at the beginning of the next day, and the series with it. The end is the clock's time of the last
 * check, called UTC: an hour or two after it and long before the next, so that programs that compare it with the clock on
 * the wall and those that compare it with the moment stop at the same check. (COUNT would count what is left out, but not
 * in every program.)
 */
function seriesLines({ first, last, weekdays, except }: Series, minute: Minute | undefined): readonly string[] {
  const shift = minute !== undefined && localTime(first, minute).startsWith(date(first + 1)) ? 1 : 0;
  const until = minute === undefined ? date(last) : `${localTime(last, minute)}Z`;
  const days = weekdays.map((weekday) => (weekday + shift) % 7).sort((a, b) => a - b);
  return [
    ...startLines(first, minute),
    `RRULE:FREQ=WEEKLY;UNTIL=${until};BYDAY=${days.map((weekday) => WEEKDAYS[weekday]).join(',')}`,
    ...except.map((day) =>
      minute === undefined ? `EXDATE;VALUE=DATE:${date(day)}` : `EXDATE;TZID=${ZONE}:${localTime(day, minute)}`,
    ),
  ];
}

function occasionDetails({ location, alarm, minute, summary }: Occasion): readonly string[] {
  const reminder = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:PT0S', `DESCRIPTION:${text(summary)}`, 'END:VALARM'];
  return [`LOCATION:${text(location)}`, 'CATEGORIES:Bevakning', ...(alarm && minute !== undefined ? reminder : [])];
}

function stretchLines(event: Stretch, written: string): readonly string[] {
  return eventLines(event, '', written, [
    `DTSTART;VALUE=DATE:${date(event.from)}`,
    `DTEND;VALUE=DATE:${date(event.to + 1)}`,
    'CATEGORIES:Ombud',
  ]);
}

function eventLines(event: CalendarEvent, which: string, written: string, rest: readonly string[]): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:rutin-${hashOf(`${event.identity}|${which}`).slice(0, UID_DIGITS)}`,
    written,
    `SUMMARY:${text(event.summary)}`,
    `DESCRIPTION:${text(...event.description)}`,
    'TRANSP:TRANSPARENT',
    ...rest,
    'END:VEVENT',
  ];
}
