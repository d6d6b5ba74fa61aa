/** A calendar in the words of RFC 5545. */
import type { Language } from '../../model/index.ts';
import type { Day, Minute } from '../../time/index.ts';
import { say } from '../../words/index.ts';
import { type Calendar, type CalendarEvent, MINUTES_A_CHECK, type Occasion, type Stretch } from './event.ts';
import { date, localTime, TIME_ZONE, text, textOf, utcTime, ZONE } from './lines.ts';
import { recurrenceOf, type Series } from './recurrence.ts';
import type { Revisions } from './revision.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const LENGTH = `DURATION:PT${MINUTES_A_CHECK}M`;
const UID_DIGITS = 32;
/** Times that are remembered. */
const MOST_REMEMBERED = 1000;

/** What is the same in all calendars of a run. */
interface Frame {
  /** Which program writes, in which language. */
  readonly program: string;
  /** What they were made from. */
  readonly stamp: string;
  readonly zone: string;
  /** Stands for the time of writing: there is no clock. */
  readonly written: string;
  /** SHA-256 in hexadecimal digits. */
  readonly digestOf: (text: string) => string;
  /** When checks are made, by their days and their time: most are made as others are. */
  readonly times: Map<string, readonly Time[]>;
}

/** When something is, in lines of a calendar. */
interface Time {
  /** What tells it from the other times of one event. */
  readonly which: string;
  readonly lines: string;
}

/** How to keep what a calendar says: whoever has copied it has what held when he did. */
const SUBSCRIBE = {
  sv: 'Prenumerera på kalenderns adress, så följer ändringar med. En fil som importeras är en kopia: importera den igen efter en ändring.',
  en: 'Subscribe to the address of the calendar, and changes follow. A file that is imported is a copy: import it again after a change.',
} as const;
/** How often to look for changes. */
const AGAIN = 'PT12H';

/** The frame of a run's calendars. What shows a calendar to people is told the day and how to subscribe, what reads it all of the stamp. */
export function frameOf(stamp: readonly string[], asOf: Day, language: Language, digestOf: Frame['digestOf']): Frame {
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
    digestOf,
    times: new Map(),
  };
}

/** The text of a calendar file, in pieces. The time zone stands in it only where a time of day does. */
export function* calendarPieces(calendar: Calendar, frame: Frame, revisions: Revisions): IterableIterator<string> {
  const { program, stamp, zone, written } = frame;
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
  let told = '';
  for (const event of calendar.events) {
    const { before, after, reminder } = event.wording;
    const isReminded = event.kind === 'check' && event.alarm && event.minute !== undefined;
    for (const { which, lines } of timesOf(event, frame)) {
      const uid = `rutin-${frame.digestOf(`${event.identity}|${which}`).slice(0, UID_DIGITS)}`;
      uids.add(uid);
      const body = `${before}${lines}${after}${isReminded ? reminder : ''}`;
      told += whole(uid, written, revisions.sequenceOf(uid, body), body);
    }
  }
  let cancelled = '';
  for (const [uid, body] of revisions.cancelled(uids)) {
    cancelled += whole(uid, written, revisions.sequenceOf(uid, body), body);
  }
  yield calendar.events.some(isTimed) || cancelled.includes(`TZID=${ZONE}`) ? zone : '';
  yield told;
  yield cancelled;
  yield 'END:VCALENDAR\r\n';
}

function isTimed(event: CalendarEvent): boolean {
  return event.kind === 'check' && event.minute !== undefined;
}

/** An event with what says which revision it is. */
function whole(uid: string, written: string, sequence: number, body: string): string {
  return `BEGIN:VEVENT\r\nUID:${uid}\r\n${written}\r\nSEQUENCE:${sequence}\r\n${body}END:VEVENT\r\n`;
}

function timesOf(event: CalendarEvent, { times }: Frame): readonly Time[] {
  if (event.kind === 'delegation') return [{ which: '', lines: stretchLines(event) }];
  const key = `${event.minute}:${event.days.join()}`;
  let found = times.get(key);
  if (found === undefined) {
    found = occasionTimes(event);
    if (times.size === MOST_REMEMBERED) times.clear();
    times.set(key, found);
  }
  return found;
}

function occasionTimes({ days, minute }: Occasion): readonly Time[] {
  const { series, singles, moments } = recurrenceOf(days, minute);
  const one = (which: string, lines: readonly string[]): Time => ({ which, lines: textOf(lines) });
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

function stretchLines({ from, to }: Stretch): string {
  return `DTSTART;VALUE=DATE:${date(from)}\r\nDTEND;VALUE=DATE:${date(to + 1)}\r\n`;
}
