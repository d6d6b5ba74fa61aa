/** Calendars (RFC 5545): when each inbox is checked, what each person is to check, and whose ombud he is. */
import { sortedBy } from '../../model/index.ts';
import type { Generator, Material } from '../api/index.ts';
import { stampLines } from '../support/stamp.ts';
import { fileName, textFile } from '../support/text.ts';
import { namesIn } from '../support/words.ts';
import { delegationsOf } from './delegations.ts';
import type { Calendar, CalendarEvent } from './event.ts';
import { eventsOf, watchedIn } from './watch.ts';
import { calendarText, preambleText } from './write.ts';

/** `kalender/inkorg-….ics`, `kalender/intygsbevakning-….ics` and `kalender/person-….ics`. */
export const ics: Generator = (material) => {
  const preamble = preambleText(stampLines(material.provisioning.stamp));
  return calendarsOf(material).map((calendar) =>
    textFile(
      `kalender/${fileName(calendar.kind, calendar.key, '.ics')}`,
      calendarText(calendar, material.asOf, preamble),
    ),
  );
};

/** Every calendar that holds anything. */
export function calendarsOf(material: Material): readonly Calendar[] {
  const names = namesIn(material.provisioning);
  const personal = new Map<string, CalendarEvent[]>();
  const give = (person: string, event: CalendarEvent): void => {
    const events = personal.get(person);
    if (events === undefined) {
      personal.set(person, [event]);
    } else {
      events.push(event);
    }
  };
  const shared = watchedIn(material).map((watched): Calendar => {
    const events = eventsOf(watched, names, material);
    for (const { person, occasion } of events.personal) {
      give(person, occasion);
    }
    return { kind: watched.kind, key: watched.key, title: watched.title, events: events.shared };
  });
  for (const { person, stretch } of delegationsOf(material)) {
    give(person, stretch);
  }
  const persons = sortedBy(personal, ([person]) => [person]).map(
    ([key, events]): Calendar => ({ kind: 'person', key, title: `Bevakning: ${names.person(key)}`, events }),
  );
  return [...shared, ...persons].filter(({ events }) => events.length > 0);
}
