/** The people of the tree: under each unit or verksamhet those with an uppdrag there, asked for a level at a time; by letter where they are many. */
import {
  type Assignment,
  type Finding,
  holdsItsName,
  holdsOn,
  type Person,
  personNamed,
  type Workspace,
} from '../../model/index.ts';
import { periodInWords, say } from '../../words/index.ts';
import { openFindings, placeAt, problemOf, type Scene } from './scene.ts';
import type { TreeNode } from './shapes.ts';

/** More than these are grouped by their first letter. */
const MANY = 100;
const SHOWN = 5;

/** The key of the people of a part; of those who have no uppdrag without one. Parts, letters and persons are joined by it. */
const JOIN = '#';

/** Whether a key is that of a group of people, or of someone in it. */
export function isOfPeople(key: string): boolean {
  return key.includes(JOIN);
}

/** The row that gathers the people of a part, or with '' those without any uppdrag; undefined where there are none. */
export function peopleNode(scene: Scene, part: string): TreeNode | undefined {
  const count = part === '' ? unassigned(scene).length : personsAt(scene.ws, part).length;
  return count === 0 ? undefined : groupNode(`${part}${JOIN}`, 'people', '', count);
}

/** The rows under a group of people. */
export function peopleLevel(scene: Scene, key: string): readonly TreeNode[] {
  const [part = '', letter = ''] = key.split(JOIN);
  const persons = (part === '' ? unassigned(scene) : personsAt(scene.ws, part)).toSorted(byName);
  if (letter === '' && persons.length > MANY) return letters(part, persons);
  const shown = letter === '' ? persons : persons.filter((one) => letterOf(one) === letter);
  return shown.map((person) => personNode(scene, part, letter, person));
}

function personsAt(ws: Workspace, part: string): readonly Person[] {
  return [...new Set(ws.lookup('assigned', part) as readonly Person[])].filter((person) => holdsItsName(ws, person));
}

const withoutAny = new WeakMap<Scene, readonly Person[]>();

/** Once a scene: all persons are looked at. */
function unassigned(scene: Scene): readonly Person[] {
  const known = withoutAny.get(scene);
  if (known !== undefined) return known;
  const found = [...scene.ws.keys('person')].flatMap((name) => {
    const person = personNamed(scene.ws, name);
    return person === undefined || person.assignments.length > 0 ? [] : [person];
  });
  withoutAny.set(scene, found);
  return found;
}

const swedish = new Intl.Collator('sv');

function nameOf({ text, name }: Person): string {
  return text?.value ?? name;
}

function byName(a: Person, b: Person): number {
  return swedish.compare(nameOf(a), nameOf(b)) || swedish.compare(a.name, b.name);
}

function letterOf(person: Person): string {
  const [first = ''] = nameOf(person).trim().normalize('NFC');
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase('sv') : '…';
}

function letters(part: string, persons: readonly Person[]): readonly TreeNode[] {
  const counts = new Map<string, number>();
  for (const person of persons) counts.set(letterOf(person), (counts.get(letterOf(person)) ?? 0) + 1);
  return [...counts].map(([letter, count]) => groupNode(`${part}${JOIN}${letter}`, 'letter', letter, count));
}

function groupNode(key: string, kind: 'people' | 'letter', label: string, count: number): TreeNode {
  return { ...BARE, key, kind, label, units: count, hasChildren: true };
}

const BARE = {
  members: null,
  checksPerDay: null,
  mode: null,
  units: 0,
  errors: 0,
  warnings: 0,
  notes: 0,
  note: '',
  problems: [],
  place: null,
} as const;

function personNode(scene: Scene, part: string, letter: string, person: Person): TreeNode {
  const found = findingsByPerson(scene).get(person.name) ?? [];
  const count = (...severities: readonly string[]): number =>
    found.filter(({ severity }) => severities.includes(severity)).length;
  return {
    ...BARE,
    key: [part, letter, person.name].join(JOIN),
    kind: 'person',
    label: nameOf(person),
    hasChildren: false,
    note: roleNote(scene, part, person),
    errors: count('error'),
    warnings: count('warning'),
    notes: count('information', 'hint'),
    problems: found.slice(0, SHOWN).map((finding) => problemOf(scene, finding)),
    place: placeAt(scene, person.anchor, person.nameAt),
  };
}

/** The role she has there today; where she has none, the first one with its period. */
function roleNote({ options: { asOf, language } }: Scene, part: string, { assignments }: Person): string {
  const here = assignments.filter(({ place }) => place.name === part);
  const current = here.filter(({ period }) => holdsOn(period, asOf));
  if (current.length > 0) return [...new Set(current.map(({ role }) => role.value))].join(', ');
  const [first] = here as readonly Assignment[];
  if (first === undefined) return say(language, 'inget uppdrag', 'no assignment');
  return `${first.role.value}${periodInWords(first.period, language)}`;
}

const found = new WeakMap<Scene, ReadonlyMap<string, readonly Finding[]>>();

/** What is found about each person or her absences, once a scene. */
function findingsByPerson(scene: Scene): ReadonlyMap<string, readonly Finding[]> {
  const known = found.get(scene);
  if (known !== undefined) return known;
  const byPerson = new Map<string, Finding[]>();
  for (const finding of openFindings(scene)) {
    const about = finding.subject?.declaration;
    const name = about?.kind === 'person' ? about.name : about?.kind === 'absence' ? about.person.name : undefined;
    if (name === undefined) continue;
    const own = byPerson.get(name);
    if (own === undefined) byPerson.set(name, [finding]);
    else own.push(finding);
  }
  found.set(scene, byPerson);
  return byPerson;
}
