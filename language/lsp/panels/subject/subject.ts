/** The page of a person, an inbox or a unit on a day: who reaches what by which line, and of a person all else that she is and does. */
import {
  assignmentsAtOrAbove,
  chainOf,
  functionInboxNamed,
  holdsOn,
  inboxKindOf,
  inboxOf,
  type Part,
  type Person,
  personNamed,
  personsAssignedIn,
  placedNamed,
  titleOf,
  type Unit,
  unitNamed,
  type Workspace,
} from '../../../model/index.ts';
import { type AccessSubject, accessSubject, type Reach, reachesOf } from '../../../plan/index.ts';
import { type Day, formatDay, parseDay } from '../../../time/index.ts';
import { dayInWords, partInWords, personInWords, say } from '../../../words/index.ts';
import { inboxKeyAt, inboxPlace } from '../boxes.ts';
import { personKeyAt } from '../delegates.ts';
import { type Cursor, placeAt, problemOf, type Scene } from '../scene.ts';
import type { ViewPlace } from '../shapes.ts';
import type { SubjectRow, SubjectSection, SubjectView } from '../subject-shapes.ts';
import { personFacts, personSections } from './person.ts';
import { findingsAbout } from './problems.ts';
import { reachingRow } from './reaches.ts';
import { lineOf, row, type SubjectScene, section } from './rows.ts';

/** The page of what has the key, on a day or on the as-of date; undefined where there is none. */
export function subjectView(scene: SubjectScene, key: string, date: string | undefined): SubjectView | undefined {
  const subject = accessSubject(scene.ws, subjectKey(key));
  const day = date === undefined ? scene.options.asOf : parseDay(date);
  return subject === undefined || day === undefined ? undefined : viewOf(scene, subject, day);
}

/** As `subjectView`, of persons alone. */
export function personView(scene: SubjectScene, key: string, date: string | undefined): SubjectView | undefined {
  return personNamed(scene.ws, subjectKey(key)) === undefined ? undefined : subjectView(scene, key, date);
}

/** A row of the tree has its group before the person's own key: `FristadVC#A#exeet1`. */
function subjectKey(key: string): string {
  return key.slice(key.lastIndexOf('#') + 1);
}

/** What a place in a file is about: the person named there, else the inbox it stands in, else the person whose block it is. */
export function subjectKeyAt(scene: Scene, cursor: Cursor, word: string | undefined): string | undefined {
  if (word !== undefined && personNamed(scene.ws, word) !== undefined) return word;
  return inboxKeyAt(scene, cursor) ?? personKeyAt(scene, cursor, word);
}

/** The person that a place in a file is about: the one named there, else the one whose block or absence it is. */
export function personKeyNamedAt(scene: Scene, cursor: Cursor, word: string | undefined): string | undefined {
  return word !== undefined && personNamed(scene.ws, word) !== undefined ? word : personKeyAt(scene, cursor, word);
}

function viewOf(scene: SubjectScene, subject: AccessSubject, day: Day): SubjectView {
  const { kind, key } = subject;
  const { language, asOf } = scene.options;
  const reaches = reachesOf(scene.ws, subject, day);
  const person = kind === 'person' ? personNamed(scene.ws, key) : undefined;
  const told = person === undefined ? undefined : { scene, about: person, day };
  return {
    kind,
    key,
    name: nameOf(scene.ws, subject),
    facts: told === undefined ? partFacts(scene.ws, key) : personFacts(told),
    day: formatDay(day),
    dayInWords: dayInWords(day, language),
    asOf: formatDay(asOf),
    problems: findingsAbout(scene, subject).map((finding) => problemOf(scene, finding)),
    sections: told === undefined ? sharedSections(scene, subject, reaches, day) : personSections(told, reaches),
    place: placeOf(scene, subject),
  };
}

function nameOf(ws: Workspace, { kind, key }: AccessSubject): string {
  if (kind === 'person') return personInWords(ws, key);
  if (kind === 'unit') return partInWords(ws, key);
  const group = functionInboxNamed(ws, key);
  if (group !== undefined) return titleOf(group);
  const [name = '', word = ''] = key.split('.');
  const [unit, box] = [unitNamed(ws, name), inboxKindOf(word)];
  const inbox = unit === undefined || box === undefined ? undefined : inboxOf(unit, box);
  return unit === undefined || inbox === undefined ? key : titleOf(unit, inbox);
}

function placeOf(scene: Scene, { key }: AccessSubject): ViewPlace {
  const declared = personNamed(scene.ws, key) ?? placedNamed(scene.ws, key);
  const inbox = declared === undefined ? inboxPlace(scene, key) : undefined;
  if (inbox !== undefined) return inbox;
  const { anchor, nameAt } = declared as Person | Part;
  return placeAt(scene, anchor, nameAt);
}

/** What it is part of, nearest first. */
function partFacts(ws: Workspace, key: string): readonly string[] {
  const unit =
    unitNamed(ws, key.split('.', 1)[0] as string) ?? unitNamed(ws, functionInboxNamed(ws, key)?.place?.name ?? '');
  if (unit === undefined) return [];
  return chainOf(ws, unit)
    .slice(unit.name === key ? 1 : 0)
    .map(({ text, name }) => text?.value ?? name);
}

function sharedSections(
  scene: SubjectScene,
  { kind, key }: AccessSubject,
  reaches: readonly Reach[],
  day: Day,
): readonly SubjectSection[] {
  const { language } = scene.options;
  const none = say(language, 'Ingen når något här den dagen.', 'Nobody reaches anything here that day.');
  const rows = reaches.map((reach) => reachingRow(scene, reach, kind === 'unit'));
  const unit = kind === 'unit' ? unitNamed(scene.ws, key) : undefined;
  const reached = section('reaches', say(language, 'Vem når vad', 'Who reaches what'), none, rows);
  return unit === undefined ? [reached] : [reached, staffSection(scene, unit, day)];
}

/** Those with an uppdrag in the unit that day. */
function staffSection(scene: SubjectScene, unit: Unit, day: Day): SubjectSection {
  const { ws, options } = scene;
  const staff = personsAssignedIn(ws, unit, []).flatMap((person): readonly SubjectRow[] => {
    const here = assignmentsAtOrAbove(ws, person, unit).filter(({ period }) => holdsOn(period, day));
    const roles = [...new Set(here.map(({ role }) => role.value))].join(', ');
    const line = lineOf(scene, person.anchor, person.nameAt);
    return roles === '' ? [] : [row(personInWords(ws, person.name), [line], { key: person.name, notes: [roles] })];
  });
  const title = say(options.language, 'Har uppdrag här', 'Assigned here');
  const none = say(options.language, 'Ingen den dagen.', 'Nobody that day.');
  return section(
    'staff',
    title,
    none,
    staff.toSorted((a, b) => (a.text < b.text ? -1 : 1)),
  );
}
