/** Three independent readers of calendars, each to a list of moments. */
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar, extendByRecurrenceRule } from 'ts-ics';

/** Something that happens: its start and end, as an instant, or as a date for what lasts whole days. */
export interface Moment {
  readonly uid: string;
  readonly summary: string;
  readonly start: string;
  readonly end: string;
}

export type Reader = (text: string) => readonly Moment[];

const MOST = 20_000;
const FAR = new Date('2100-01-01T00:00:00Z');

/** Thunderbird's reader. */
export function withIcalJs(text: string): readonly Moment[] {
  const root = new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]);
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  return inOrder(root.getAllSubcomponents('vevent').flatMap((component) => icalJsMoments(new ICAL.Event(component))));
}

function icalJsMoments(event: ICAL.Event): readonly Moment[] {
  const moment = (start: ICAL.Time): Moment => {
    const end = start.clone();
    end.addDuration(event.duration);
    return { uid: event.uid, summary: event.summary, start: icalJsTime(start), end: icalJsTime(end) };
  };
  if (!event.isRecurring()) return [moment(event.startDate)];
  const moments: Moment[] = [];
  const iterator = event.iterator();
  for (
    let next = iterator.next();
    next !== null && next !== undefined && moments.length < MOST;
    next = iterator.next()
  ) {
    moments.push(moment(next));
  }
  return moments;
}

function icalJsTime(time: ICAL.Time): string {
  return time.isDate ? time.toString() : time.toJSDate().toISOString();
}

/** node-ical, which expands with rrule-temporal. */
export function withNodeIcal(text: string): readonly Moment[] {
  const events = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');
  return inOrder(
    events.flatMap((event) =>
      nodeIcal
        .expandRecurringEvent(event, { from: new Date('1990-01-01'), to: FAR })
        .map(({ start, end, isFullDay }) => ({
          uid: event.uid,
          summary: String(event.summary),
          start: isFullDay ? localDate(start) : start.toISOString(),
          end: isFullDay ? localDate(end) : end.toISOString(),
        })),
    ),
  );
}

function localDate(time: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** ts-ics, which has its own expansion and knows zones from the calendar's own VTIMEZONE. */
export function withTsIcs(text: string): readonly Moment[] {
  const calendar = convertIcsCalendar(undefined, text);
  return inOrder((calendar.events ?? []).flatMap((event) => tsIcsMoments(event)));
}

type TsIcsEvent = NonNullable<ReturnType<typeof convertIcsCalendar>['events']>[number];

function tsIcsMoments(event: TsIcsEvent): readonly Moment[] {
  const isDate = event.start.type === 'DATE';
  const first = event.start.local?.date ?? event.start.date;
  const exceptions = (event.exceptionDates ?? []).map(({ local, date }) => local?.date ?? date);
  const starts =
    event.recurrenceRule === undefined
      ? [first]
      : extendByRecurrenceRule(event.recurrenceRule, { start: first, exceptions, end: FAR });
  const length = event.duration == null ? lengthTo(event) : minutesOf(event.duration) * 60_000;
  return starts.map((start) => {
    const instant = event.start.local === undefined ? start : asInstant(start, event.start.local.timezone);
    const end = new Date(instant.getTime() + length);
    return {
      uid: event.uid,
      summary: event.summary,
      start: isDate ? instant.toISOString().slice(0, 10) : instant.toISOString(),
      end: isDate ? end.toISOString().slice(0, 10) : end.toISOString(),
    };
  });
}

function lengthTo({ start, end }: TsIcsEvent): number {
  return (end?.date.getTime() ?? start.date.getTime()) - start.date.getTime();
}

function minutesOf({ days = 0, hours = 0, minutes = 0 }: { days?: number; hours?: number; minutes?: number }): number {
  return days * 1440 + hours * 60 + minutes;
}

/** The instant at which the wall clock of a zone shows what the date shows in UTC. */
function asInstant(wall: Date, timeZone: string): Date {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  for (const offset of [60, 120]) {
    const instant = new Date(wall.getTime() - offset * 60_000);
    if (shown.format(instant) === wall.toISOString().slice(0, 19).replace('T', ' ')) return instant;
  }
  throw new Error(`no such time in ${timeZone}: ${wall.toISOString()}`);
}

function inOrder(moments: readonly Moment[]): readonly Moment[] {
  return [...moments].sort((a, b) => compare(a.start, b.start) || compare(a.uid, b.uid));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
