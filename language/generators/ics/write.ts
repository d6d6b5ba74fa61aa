/** A calendar in the words of RFC 5545. */
import type { Language } from '../../model/index.ts';
import type { Day, Minute } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import { hashOf } from '../support/text.ts';
import { type Calendar, type CalendarEvent, MINUTES_A_CHECK, type Occasion, type Stretch } from './event.ts';
import { date, localTime, TIME_ZONE, text, textOf, utcTime, ZONE } from './lines.ts';
import { recurrenceOf, type Series } from './recurrence.ts';
import type { Revisions } from './revision.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const LENGTH = `DURATION:PT${MINUTES_A_CHECK}M`;
const UID_DIGITS = 32;

/** What is the same in all calendars of a run. */
interface Frame {
  /** Which program writes, in which language. */
  readonly program: string;
  /** What they were made from. */
  readonly stamp: string;
  readonly zone: string;
  /** Stands for the time of writing: there is no clock. */
  readonly written: string;
}

/** How to keep what a calendar says: whoever has copied it has what held when he did. */
const SUBSCRIBE = {
  sv: 'Prenumerera på kalenderns adress, så följer ändringar med. En fil som importeras är en kopia: importera den igen efter en ändring.',
  en: 'Subscribe to the address of the calendar, and changes follow. A file that is imported is a copy: import it again after a change.',
} as const;
/** How often to look for changes. */
const AGAIN = 'PT12H';

/** The frame of a run's calendars. What shows a calendar to people is told the day and how to subscribe, what reads it all of the stamp. */
export function frameOf(stamp: readonly string[], asOf: Day, language: Language): Frame {
  const subscribe = SUBSCRIBE[language];
  return {
    program: `-//Rutin//Rutin//${say(language, 'SV', 'EN')}`,
    stamp: textOf([
      `DESCRIPTION:${text([subscribe, ...stamp])}`,
      `X-WR-CALDESC:${text([stamp[0] ?? '', subscribe])}`,
      `REFRESH-INTERVAL;VALUE=DURATION:${AGAIN}`,
      `X-PUBLISHED-TTL:${AGAIN}`,
    ]),
    zone: textOf([`X-WR-TIMEZONE:${ZONE}`, ...TIME_ZONE]),
    written: `DTSTAMP:${date(asOf)}T000000Z`,
  };
}

/** The text of a calendar file, in pieces. The time zone stands in it only where a time of day does. */
export function* calendarPieces(
  calendar: Calendar,
  { program, stamp, zone, written }: Frame,
  revisions: Revisions,
): IterableIterator<string> {
  const name = text([calendar.title]);
  yield textOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${program}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
  ]);
  yield stamp;
  const uids = new Set<string>();
  const told = calendar.events.map((event) => {
    const blocks = blocksOf(event).map(([uid, body]) => {
      uids.add(uid);
      return whole(uid, written, revisions.sequenceOf(uid, body), body);
    });
    return blocks.join('');
  });
  const cancelled = [...revisions.cancelled(uids)].map(([uid, body]) =>
    whole(uid, written, revisions.sequenceOf(uid, body), body),
  );
  yield calendar.events.some(isTimed) || cancelled.some((block) => block.includes(`TZID=${ZONE}`)) ? zone : '';
  yield* told;
  yield* cancelled;
  yield 'END:VCALENDAR\r\n';
}

function isTimed(event: CalendarEvent): boolean {
  return event.kind === 'check' && event.minute !== undefined;
}

/** An event with what says which revision it is. */
function whole(uid: string, written: string, sequence: number, body: string): string {
  return `BEGIN:VEVENT\r\nUID:${uid}\r\n${written}\r\nSEQUENCE:${sequence}\r\n${body}END:VEVENT\r\n`;
}

/** What stands for something in a calendar: its identifier and what is said of it. */
type Block = readonly [uid: string, body: string];

function blocksOf(event: CalendarEvent): readonly Block[] {
  return event.kind === 'check' ? occasionBlocks(event) : [stretchBlock(event)];
}

function occasionBlocks(event: Occasion): readonly Block[] {
  const { minute } = event;
  const { series, singles, moments } = recurrenceOf(event.days, minute);
  const details = occasionDetails(event);
  const one = (which: string, when: readonly string[]): Block => blockOf(event, which, [...when, ...details]);
  return [
    ...series.map((each) =>
      one(each.since === undefined ? '' : `efter ${date(each.since)}`, seriesLines(each, minute)),
    ),
    ...singles.map((day) => one(date(day), startLines(day, minute))),
    ...moments.map((day) => one(date(day), [`DTSTART:${utcTime(day, minute ?? 0)}`, LENGTH])),
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

function occasionDetails({ location, alarm, minute, summary, category }: Occasion): readonly string[] {
  const reminder = ['BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:PT0S', `DESCRIPTION:${text([summary])}`, 'END:VALARM'];
  return [`LOCATION:${text([location])}`, `CATEGORIES:${category}`, ...(alarm && minute !== undefined ? reminder : [])];
}

function stretchBlock(event: Stretch): Block {
  return blockOf(event, '', [
    `DTSTART;VALUE=DATE:${date(event.from)}`,
    `DTEND;VALUE=DATE:${date(event.to + 1)}`,
    `CATEGORIES:${event.category}`,
  ]);
}

function blockOf(event: CalendarEvent, which: string, rest: readonly string[]): Block {
  const lines = [
    `SUMMARY:${text([event.summary])}`,
    `DESCRIPTION:${text(event.description)}`,
    'TRANSP:TRANSPARENT',
    ...rest,
  ];
  return [`rutin-${hashOf(`${event.identity}|${which}`).slice(0, UID_DIGITS)}`, textOf(lines)];
}
