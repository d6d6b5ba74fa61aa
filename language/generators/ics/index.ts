/** Calendars (RFC 5545): when each inbox is checked, what each person is to check, and whose ombud he is. */
import { sortedBy } from '../../provisioning/index.ts';
import { say } from '../../words/index.ts';
import type { GeneratedFile, Generator, Material } from '../api/index.ts';
import { stampLines } from '../support/stamp.ts';
import { fileName, hashOf, piecesFile } from '../support/text.ts';
import { namesIn } from '../support/words.ts';
import { delegationsIn } from './delegations.ts';
import type { Calendar, Occasion } from './event.ts';
import { type Before, type Revisions, revisionsOf } from './revision.ts';
import { eventsOf, watchedIn } from './watch.ts';
import { calendarPieces, frameOf } from './write.ts';

/** `kalender/inkorg-….ics`, `kalender/intygsbevakning-….ics` and `kalender/person-….ics`. */
export const ics: Generator = function* (material): Iterable<GeneratedFile> {
  const { language = 'sv', digestOf = hashOf } = material;
  const frame = frameOf(stampLines(material.provisioning.stamp, language), material.asOf, language, digestOf);
  for (const calendar of calendarsOf(material)) {
    const path = `kalender/${fileName(calendar.kind, calendar.key, '.ics', digestOf)}`;
    const revisions = (): Revisions => revisionsOf(beforeOf(path, material));
    const shared = [frame.stamp, frame.zone];
    yield { ...piecesFile(path, () => calendarPieces(calendar, frame, revisions())), shared };
  }
};

function beforeOf(path: string, { earlier, asOf, until, language = 'sv' }: Material): Before {
  return { text: earlier?.textOf(path), isWhole: earlier?.isSamePart === true, asOf, until, language };
}

/** Every calendar that holds anything: first those of what is watched, then each person's. */
function* calendarsOf(material: Material): Iterable<Calendar> {
  const names = namesIn(material.provisioning);
  const personal = new Map<string, Occasion[]>();
  for (const watched of watchedIn(material)) {
    const events = eventsOf(watched, names, material);
    for (const { person, occasion } of events.personal) {
      const occasions = personal.get(person);
      if (occasions === undefined) personal.set(person, [occasion]);
      else occasions.push(occasion);
    }
    if (events.shared.length > 0) {
      yield { kind: watched.kind, key: watched.key, title: watched.title, events: events.shared };
    }
  }
  const delegations = delegationsIn(material, names);
  for (const key of sortedBy(new Set([...personal.keys(), ...delegations.persons]), (person) => [person])) {
    const events = [...(personal.get(key) ?? []), ...delegations.of(key)];
    yield {
      kind: 'person',
      key,
      title: `${say(material.language ?? 'sv', 'Bevakning', 'Monitoring')}: ${names.person(key)}`,
      events,
    };
  }
}
