/** A large report in chapters: a page for each verksamhet, or several for one with very many units. */
import type { Declaration, Language } from '../../model/index.ts';
import type { ProvisionedUnit, Provisioning } from '../../provisioning/index.ts';
import { say } from '../../words/index.ts';
import { grouped } from '../support/group.ts';
import { fileName } from '../support/text.ts';
import { type Place, placesOf } from './places.ts';
import type { Reach } from './reach.ts';

/** Units on one page. */
export const MOST_UNITS = 100;

/** A page of its own. */
export interface Chapter {
  /** The name of its file. */
  readonly file: string;
  readonly place: string;
  readonly units: readonly ProvisionedUnit[];
  /** What of the report is about it. */
  readonly reach: () => Reach;
}

export interface Chapters {
  readonly all: readonly Chapter[];
  /** What belongs to no chapter. */
  readonly rest: Pick<Reach, 'open' | 'forgiven' | 'absences'>;
}

/** The chapters of a report, in the order of their places. */
export function chaptersOf(reach: Reach): Chapters {
  const places = chapterPlaces(reach.provisioning.units, reach.language);
  const chaptersAt = chaptersByPart(reach.provisioning, places);
  const of = {
    open: byChapter(reach.open, ({ finding }) => chaptersAt.of(finding.subject?.declaration)),
    forgiven: byChapter(reach.forgiven, ({ finding }) => chaptersAt.of(finding.subject?.declaration)),
    absences: byChapter(reach.absences, ({ person }) => chaptersAt.ofPerson(person.name)),
    delegates: byChapter(reach.provisioning.delegates, ({ owner }) => chaptersAt.ofPerson(owner)),
  };
  return {
    all: places.map(({ name, units }, nth) => ({
      file: fileName('del', name.split(' › ').reverse().join(' '), '.html'),
      place: name,
      units,
      reach: () => ({
        ...reach,
        title: name.split(' › ').at(-1) ?? name,
        provisioning: narrowed(reach, units, of.delegates(nth)),
        open: of.open(nth),
        forgiven: of.forgiven(nth),
        absences: of.absences(nth),
      }),
    })),
    rest: { open: of.open(undefined), forgiven: of.forgiven(undefined), absences: of.absences(undefined) },
  };
}

/** What the chapters are about, one each. */
export function chapterPlaces(units: readonly ProvisionedUnit[], language: Language = 'sv'): readonly Place[] {
  return placesOf(units, language).flatMap((place) => inParts(place, language));
}

/** A place with more units than go on one page, in parts of as many: `Närhälsan (2 av 3)`. */
function inParts({ name, units }: Place, language: Language): readonly Place[] {
  const count = Math.ceil(units.length / MOST_UNITS);
  return Array.from({ length: count }, (_, i) => ({
    name: count === 1 ? name : `${name} (${i + 1} ${say(language, 'av', 'of')} ${count})`,
    units: units.slice(i * MOST_UNITS, (i + 1) * MOST_UNITS),
  }));
}

function narrowed(
  { provisioning, inboxesOf, membersOf }: Reach,
  units: readonly ProvisionedUnit[],
  delegates: Provisioning['delegates'],
): Provisioning {
  const inboxes = units.flatMap(({ key }) => inboxesOf(key));
  return { ...provisioning, units, inboxes, members: inboxes.flatMap(({ key }) => membersOf(key)), delegates };
}

interface ChaptersByPart {
  readonly of: (declaration: Declaration | undefined) => ReadonlySet<number>;
  readonly ofPerson: (person: string) => ReadonlySet<number>;
}

/** The chapters in which something is shown: that of its unit, those where its person works, all of its verksamhet. */
function chaptersByPart({ assignments, members, inboxes }: Provisioning, places: readonly Place[]): ChaptersByPart {
  const byPart = new Map<string, Set<number>>();
  const byPerson = new Map<string, Set<number>>();
  for (const [nth, { units }] of places.entries()) {
    for (const { key, department } of units) {
      add(byPart, key, nth);
      add(byPart, department.key, nth);
    }
  }
  const unitOf = new Map(inboxes.map(({ key, unit }) => [key, unit]));
  for (const { person, place } of assignments) {
    for (const nth of byPart.get(place) ?? NONE) add(byPerson, person, nth);
  }
  for (const { person, inbox } of members) {
    for (const nth of byPart.get(unitOf.get(inbox) ?? '') ?? NONE) add(byPerson, person, nth);
  }
  const ofPerson = (person: string): ReadonlySet<number> => byPerson.get(person) ?? NONE;
  return { ofPerson, of: (declaration) => chaptersOfDeclaration(declaration, byPart, ofPerson) };
}

const NONE: ReadonlySet<number> = new Set();

function add(sets: Map<string, Set<number>>, key: string, nth: number): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([nth]));
  else set.add(nth);
}

function chaptersOfDeclaration(
  declaration: Declaration | undefined,
  byPart: ReadonlyMap<string, ReadonlySet<number>>,
  ofPerson: (person: string) => ReadonlySet<number>,
): ReadonlySet<number> {
  switch (declaration?.kind) {
    case 'unit':
    case 'department':
      return byPart.get(declaration.name) ?? NONE;
    case 'function':
    case 'function-inbox':
      return byPart.get(declaration.place?.name ?? '') ?? NONE;
    case 'person':
      return ofPerson(declaration.name);
    case 'absence':
      return ofPerson(declaration.person.name);
    case undefined:
    case 'principal':
    case 'administration':
    case 'flow':
    case 'exemption':
    case 'inbox-order':
    case 'expectation':
    case 'routine':
      return NONE;
    default:
      return declaration satisfies never;
  }
}

/** Values by chapter; under undefined those of none. */
function byChapter<T>(
  values: readonly T[],
  chaptersOf: (value: T) => ReadonlySet<number>,
): (nth: number | undefined) => readonly T[] {
  const pairs = values.flatMap((value): readonly { readonly nth: number | undefined; readonly value: T }[] => {
    const chapters = chaptersOf(value);
    return chapters.size === 0 ? [{ nth: undefined, value }] : [...chapters].map((nth) => ({ nth, value }));
  });
  const at = grouped(pairs, ({ nth }) => nth);
  return (nth) => at(nth).map(({ value }) => value);
}
