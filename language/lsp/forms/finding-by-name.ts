/** Finds parts, inboxes and persons by any part of what they are called: as in a search, the nearest first and only some. */
import {
  chainOf,
  type FunctionInbox,
  functionInboxNamed,
  inboxOf,
  inboxWord,
  type Part,
  type Person,
  partNamed,
  personNamed,
  type Unit,
  type Workspace,
} from '../../model/index.ts';
import { rolesOf } from '../../words/index.ts';
import type { Scene } from '../panels/scene.ts';
import type { FoundChoice } from './guide-shapes.ts';

/** So many are told at most. */
const MOST = 12;

const swedish = new Intl.Collator('sv');

/** The parts of some kinds whose name, or that of something above them, has every word of the query in it. */
export function partsFound({ ws }: Scene, query: string, kinds: readonly Part['kind'][]): readonly FoundChoice[] {
  const parts = [...ws.keys('placed')].flatMap((name) => partNamed(ws, name) ?? []);
  return best(
    parts.filter(({ kind }) => kinds.includes(kind)).map((part) => partChoice(ws, part)),
    query,
  );
}

/** A part with what it is part of. */
export function partChoice(ws: Workspace, part: Part): FoundChoice {
  const [, ...above] = chainOf(ws, part).map(nameOf);
  return { key: part.name, label: nameOf(part), detail: above.join(' · ') };
}

/** The keys of the shared inboxes of a unit and of the funktionsinkorgar vid it. */
export function inboxKeysOf(ws: Workspace, unit: Unit): readonly string[] {
  const own = unit.inboxes.filter((inbox) => inboxOf(unit, inbox.kind) === inbox);
  const beside = ws.lookup('at', unit.name).filter((one): one is FunctionInbox => one.kind === 'function-inbox');
  return [
    ...own.map(({ kind }) => `${unit.name}.${inboxWord(kind)}`),
    ...beside.filter((one) => functionInboxNamed(ws, one.name) === one).map(({ name }) => name),
  ];
}

/** The keys of all shared inboxes that a query finds, as choices of someone who knows their titles. */
export function inboxesFound(
  { ws }: Scene,
  query: string,
  choiceOf: (key: string) => FoundChoice | undefined,
): readonly FoundChoice[] {
  if (query === '') return [];
  const units = [...ws.keys('unit')].flatMap((name) => (partNamed(ws, name) as Unit | undefined) ?? []);
  return best(
    units.flatMap((unit) => inboxKeysOf(ws, unit).flatMap((key) => choiceOf(key) ?? [])),
    query,
  );
}

/** The persons whom a query finds: those given first, then all others where something is searched for. */
export function personsFound(scene: Scene, query: string, near: readonly Person[]): readonly FoundChoice[] {
  const { ws } = scene;
  const first = filtered(
    near.map((one) => personChoice(scene, one)),
    query,
  );
  if (query === '' || first.length >= MOST) return first.slice(0, MOST);
  const known = new Set(first.map(({ key }) => key));
  const all = [...ws.keys('person')].flatMap((id) => personNamed(ws, id) ?? []);
  const others = all.filter(({ name }) => !known.has(name)).map((one) => personChoice(scene, one));
  return [...first, ...best(others, query)].slice(0, MOST);
}

/** A person with role and place. */
function personChoice({ options }: Scene, person: Person): FoundChoice {
  const places = [...new Set(person.assignments.map(({ place }) => place.name))].join(', ');
  const detail = [person.name, rolesOf(person, options.asOf), places].filter((part) => part !== '').join(' · ');
  return { key: person.name, label: person.text?.value ?? person.name, detail };
}

function nameOf({ name, text }: Part): string {
  return text?.value ?? name;
}

function filtered(choices: readonly FoundChoice[], query: string): readonly FoundChoice[] {
  const words = query.toLowerCase().split(/\s+/);
  return choices.filter(({ key, label, detail }) => {
    const known = `${label} ${key} ${detail}`.toLowerCase();
    return words.every((word) => known.includes(word));
  });
}

/** Those that are called so come before those that lie under what is called so. */
function best(choices: readonly FoundChoice[], query: string): readonly FoundChoice[] {
  const start = query.toLowerCase();
  const rank = ({ label, key }: FoundChoice): number => {
    const name = label.toLowerCase();
    return name.startsWith(start) ? 0 : name.includes(start) || key.toLowerCase().includes(start) ? 1 : 2;
  };
  return [...filtered(choices, query)]
    .sort((a, b) => rank(a) - rank(b) || swedish.compare(a.label, b.label) || swedish.compare(a.key, b.key))
    .slice(0, MOST);
}
