/** Calendars (RFC 5545): when each inbox is checked, what each person is to check, and whose ombud he is. */
import { say } from '../../words/index.ts';
import type { GeneratedFile, Generator, Material } from '../api/index.ts';
import { stampLines } from '../support/stamp.ts';
import { fileName, hashOf, piecesFile } from '../support/text.ts';
import { namesIn } from '../support/words.ts';
import { delegationsIn } from './delegations.ts';
import type { Calendar } from './event.ts';
import { personalIn } from './personal.ts';
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

/** Every calendar that holds anything: of each thing that is watched, and of each person as soon as all of his is known. */
function* calendarsOf(material: Material): Iterable<Calendar> {
  const names = namesIn(material.provisioning);
  const delegations = delegationsIn(material, names);
  const title = (person: string): string =>
    `${say(material.language ?? 'sv', 'Bevakning', 'Monitoring')}: ${names.person(person)}`;
  const all = watchedIn(material);
  const personal = personalIn(material.ws, all);
  const told = new Set<string>();
  for (const watched of all) {
    const events = eventsOf(watched, names, material);
    if (events.shared.length > 0) {
      yield { kind: watched.kind, key: watched.key, title: watched.title, events: events.shared };
    }
    for (const [key, own] of personal.through(watched, events.personal)) {
      if (own.length === 0 && !delegations.persons.has(key)) continue;
      told.add(key);
      yield { kind: 'person', key, title: title(key), events: [...own, ...delegations.of(key)] };
    }
  }
  for (const key of delegations.persons) {
    if (!told.has(key)) yield { kind: 'person', key, title: title(key), events: delegations.of(key) };
  }
}
