/** Names that may be referred to: persons, first those who work here; parts of the organisation, functions. */
import type { Parsed } from '../../grammar/parse.ts';
import {
  type Declaration,
  type Part,
  type Person,
  type Placed,
  partNamed,
  personNamed,
  personsAssignedIn,
} from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { rolesOf } from '../words.ts';
import type { Item } from './item.ts';

/** Where something is to be written, and what has been typed of it. */
export interface RefContext {
  readonly session: Session;
  readonly file: string;
  readonly parsed: Parsed;
  readonly offset: number;
  readonly prefix: string;
}

/** So many candidates are looked at beyond those who work here. */
const MOST = 250;

/** Persons: those with an uppdrag in the unit first, then those who are named most. */
export function personItems(context: RefContext): readonly Item[] {
  const { session, prefix } = context;
  const { ws } = session;
  const here = new Set<Person>(
    partsHere(context).flatMap((part) =>
      personsAssignedIn(ws, part, part.kind === 'department' ? unitsOf(part, session) : []),
    ),
  );
  const items = [...here].map((person) => personItem(session, person, 0));
  for (const name of ws.keys('person')) {
    if (items.length >= MOST) break;
    if (!name.startsWith(prefix)) continue;
    const person = personNamed(ws, name);
    if (person !== undefined && !here.has(person)) items.push(personItem(session, person, 1));
  }
  return byUse(items, session);
}

function unitsOf(part: Part, { ws }: Session): readonly Part[] {
  return ws.lookup('children', part.name) as readonly Part[];
}

function personItem({ options }: Session, person: Person, rank: number): Item {
  const role = rolesOf(person, options.asOf);
  const name = person.text?.value ?? '';
  return {
    label: person.name,
    kind: 'person',
    detail: [name, role].filter((part) => part !== '').join(', '),
    filter: `${person.name} ${name}`,
    rank,
  };
}

/** Within a rank those first that are named most. */
function byUse(items: readonly Item[], { analysis }: Session): readonly Item[] {
  const uses = new Map(items.map(({ label }) => [label, analysis.readersOf([`person:${label}`]).size]));
  return [...items].sort(
    (a, b) =>
      (a.rank ?? 0) - (b.rank ?? 0) ||
      (uses.get(b.label) ?? 0) - (uses.get(a.label) ?? 0) ||
      (a.label < b.label ? -1 : 1),
  );
}

/** The declaration in which an offset lies or which begins last before it. */
export function declarationBefore({ session, file, offset }: RefContext): Declaration | undefined {
  let found: Declaration | undefined;
  for (const declaration of session.files.get(file)?.declarations ?? []) {
    if (declaration.anchor.start > offset) break;
    found = declaration;
  }
  return found;
}

/** The parts of the organisation that the declaration is about. */
export function partsHere(context: RefContext): readonly Part[] {
  const { ws } = context.session;
  const declaration = declarationBefore(context);
  switch (declaration?.kind) {
    case 'unit':
    case 'department':
      return [declaration];
    case 'function':
    case 'function-inbox':
      return present([partNamed(ws, declaration.place?.name ?? '')]);
    case 'absence':
      return present(
        (personNamed(ws, declaration.person.name)?.assignments ?? []).map(({ place }) => partNamed(ws, place.name)),
      );
    case 'exemption':
      return present([partNamed(ws, declaration.subject.name)]);
    default:
      return [];
  }
}

function present(parts: readonly (Part | undefined)[]): readonly Part[] {
  return parts.filter((part) => part !== undefined);
}

/** Parts of the organisation of some kinds. */
export function partItems(context: RefContext, kinds: readonly Placed['kind'][]): readonly Item[] {
  const { ws } = context.session;
  const items: Item[] = [];
  for (const name of ws.keys('placed')) {
    if (items.length >= MOST) break;
    if (!name.toLowerCase().startsWith(context.prefix.toLowerCase())) continue;
    const placed = ws.lookup('placed', name)[0] as Placed;
    if (kinds.includes(placed.kind)) {
      items.push({ label: name, kind: 'part', detail: placed.text?.value ?? '', rank: 2 });
    }
  }
  return items;
}

/** Funktioner, to stand after the word `funktion`. */
export function functionItems(context: RefContext): readonly Item[] {
  return partItems(context, ['function']).map((item) => ({ ...item, kind: 'function' }));
}

/** What an undantag may be for. */
export function subjectItems(context: RefContext): readonly Item[] {
  const { ws } = context.session;
  const flows = [...ws.keys('flow')].map((label): Item => ({ label, kind: 'word', rank: 3 }));
  const parts = partItems(context, ['principal', 'administration', 'department', 'unit', 'function-inbox']);
  return [...parts, ...flows, ...personItems(context)];
}
