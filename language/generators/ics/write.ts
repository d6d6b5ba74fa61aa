/** A calendar in the words of RFC 5545. */
import type { Day, Minute } from '../../time/index.ts';
import { hashOf } from '../support/text.ts';
import { type Calendar, type CalendarEvent, MINUTES_A_CHECK, type Occasion, type Stretch } from './event.ts';
import { date, localTime, TIME_ZONE, text, textOf, utcTime, ZONE } from './lines.ts';
import { recurrenceOf, type Series } from './recurrence.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const LENGTH = `DURATION:PT${MINUTES_A_CHECK}M`;
const UID_DIGITS = 32;

/** What is the same in all calendars of a run: what they were made from, and the time zone. */
export function preambleText(stamp: readonly string[]): string {
  const description = text(...stamp);
  return textOf([`DESCRIPTION:${description}`, `X-WR-CALDESC:${description}`, `X-WR-TIMEZONE:${ZONE}`, ...TIME_ZONE]);
}

/** The text of a calendar file. `asOf` stands for the time of writing: there is no clock. */
export function calendarText(calendar: Calendar, asOf: Day, preamble: string): string {
  const name = text(calendar.title);
  const head = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rutin//Rutin//SV',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
  ];
  const events = calendar.events.flatMap((event) => linesOf(event, asOf));
  return textOf(head) + preamble + textOf([...events, 'END:VCALENDAR']);
}

function linesOf(event: CalendarEvent, asOf: Day): readonly string[] {
  return event.kind === 'check' ? occasionLines(event, asOf) : stretchLines(event, asOf);
}

function occasionLines(event: Occasion, asOf: Day): readonly string[] {
  const { minute } = event;
  const { series, singles, moments } = recurrenceOf(event.days, minute);
  const one = (identity: string, when: readonly string[]): readonly string[] =>
    eventLines(event, identity, asOf, [...when, ...occasionDetails(event)]);
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

function stretchLines(event: Stretch, asOf: Day): readonly string[] {
  return eventLines(event, '', asOf, [
    `DTSTART;VALUE=DATE:${date(event.from)}`,
    `DTEND;VALUE=DATE:${date(event.to + 1)}`,
    'CATEGORIES:Ombud',
  ]);
}

function eventLines(event: CalendarEvent, which: string, asOf: Day, rest: readonly string[]): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:rutin-${hashOf(`${event.identity}|${which}`).slice(0, UID_DIGITS)}`,
    `DTSTAMP:${date(asOf)}T000000Z`,
    `SUMMARY:${text(event.summary)}`,
    `DESCRIPTION:${text(...event.description)}`,
    'TRANSP:TRANSPARENT',
    ...rest,
    'END:VEVENT',
  ];
}
