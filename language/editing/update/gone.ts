/** What is declared and what lists that have all do not have any more. */
import {
  type Declaration,
  forEachReference,
  inboxWord,
  isShipped,
  type Unit,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import type { Gone } from './difference.ts';
import type { Told } from './told.ts';

/** Persons, units and inboxes that no row means. Nothing is gone by a kind of list that is not there. */
export function goneDeclarations(ws: Workspace, told: Told): readonly Gone[] {
  const { kinds } = told.extent;
  return [
    ...(kinds.has('persons') ? gonePersons(ws, told) : []),
    ...(kinds.has('units') ? goneUnits(ws, told) : []),
    ...(kinds.has('inboxes') ? goneInboxes(ws, told) : []),
  ];
}

function gonePersons(ws: Workspace, { extent }: Told): readonly Gone[] {
  return [...ws.keys('person')]
    .filter((name) => !extent.persons.has(name))
    .map((name) => ({ kind: 'gone', what: 'person', name, isRefused: extent.refusedPersons.has(name) }));
}

function goneUnits(ws: Workspace, told: Told): readonly Gone[] {
  const { draft, extent } = told;
  const places = new Set(draft.persons.flatMap(({ assignments }) => assignments.map(({ place }) => place)));
  return unitsOf(ws)
    .filter(({ name }) => !extent.units.has(name) && !places.has(name))
    .filter((unit) => !inboxesOf(unit).some((key) => extent.inboxes.has(key)))
    .map(({ name }) => ({ kind: 'gone', what: 'unit', name, isRefused: false }));
}

/** The inboxes of a unit that is gone go with it. */
function goneInboxes(ws: Workspace, told: Told): readonly Gone[] {
  const { extent } = told;
  const units = new Set(extent.kinds.has('units') ? goneUnits(ws, told).map(({ name }) => name) : []);
  const ofUnits = unitsOf(ws).flatMap((unit) => (units.has(unit.name) ? [] : inboxesOf(unit)));
  const own = declarationsOf(ws).flatMap((one) => (one.kind === 'function-inbox' ? [one.name] : []));
  return [...ofUnits, ...own]
    .filter((key) => !extent.inboxes.has(key))
    .map((name) => ({ kind: 'gone', what: 'inbox', name, isRefused: false }));
}

function unitsOf(ws: Workspace): readonly Unit[] {
  return declarationsOf(ws).flatMap((one) => (one.kind === 'unit' && unitNamed(ws, one.name) === one ? [one] : []));
}

function inboxesOf({ name, inboxes }: Unit): readonly string[] {
  return inboxes.map(({ kind }) => `${name}.${inboxWord(kind)}`);
}

function declarationsOf(ws: Workspace): readonly Declaration[] {
  return [...ws.files].flatMap(([file, { declarations }]) => (isShipped(file) ? [] : declarations));
}

/** Of what would be gone: what declarations still name, with their files. */
export function stillNamed(after: Workspace, gone: readonly Gone[]): ReadonlyMap<Gone, readonly string[]> {
  const files = new Map(gone.map((one) => [one.name, new Set<string>()] as const));
  for (const [file, { declarations }] of after.files) {
    for (const declaration of declarations) {
      forEachReference(declaration, (ref) => {
        const word = 'inbox' in ref ? ref.inbox?.value : undefined;
        files.get(ref.name)?.add(file);
        if (word !== undefined) files.get(`${ref.name}.${word}`)?.add(file);
      });
    }
  }
  return new Map(
    gone.map((one) => [one, [...(files.get(one.name) ?? [])]] as const).filter(([, own]) => own.length > 0),
  );
}
