/** Persons who can be named: first those whom the place is for, then those who work there, then those nearby. */

import { AWAY, askedFor, DECIDES, rankBy, type Standing, standingFor } from '../../editing/fixes/delegate-standing.ts';
import { propertiesOf } from '../../editing/format/shapes.ts';
import { KIND } from '../../grammar/generated/tokens.ts';
import type * as Tree from '../../grammar/generated/tree.ts';
import { textOf } from '../../grammar/lexer.ts';
import { canName } from '../../grammar/lexical/keywords.ts';
import {
  comparePaths,
  departmentOf,
  holdsOn,
  type Language,
  type Part,
  type Period,
  type Person,
  personNamed,
  personsAssignedIn,
  unitsUnder,
} from '../../model/index.ts';
import { bitsOf, type Traits, traitsOf } from '../../services/persons/columns.ts';
import { isBegun, isMeant, wordsIn } from '../../services/persons/known-by.ts';
import type { Session } from '../../services/session.ts';
import type { Day } from '../../time/index.ts';
import { periodInWords, rolesOf, say } from '../../words/index.ts';
import { Firsts } from '../support/firsts.ts';
import { lastBefore, type WritingContext } from './context.ts';
import { declarationBefore, partsHere } from './here.ts';
import type { Item } from './item.ts';

/** So many are told at most. */
const MOST = 250;

/** Roles that may do what a property says. */
const CHIEFS = ['verksamhetschef', 'enhetschef'];
const ADMINISTERING = [...CHIEFS, 'medicinsk sekreterare'];
const ROLES: Readonly<Record<string, readonly string[]>> = {
  Administrators: ADMINISTERING,
  AssignedBy: ADMINISTERING,
  DecidedBy: CHIEFS,
  LogReview: CHIEFS,
};

/** How near a person is to what is being written; those who may do it go before others as near. */
const RANKS = { member: 0, here: 1, nearby: 2, elsewhere: 3 } as const;

/** Those who are away come after everyone else. */
const LAST = 5;
/** Who decides on ombud comes after others who work there or nearby. */
const DECIDING = RANKS.nearby;

/** A person who can be named there. */
interface Candidate {
  readonly person: Person;
  readonly rank: number;
  /** The person's absences on the days that an ombud is wanted for. */
  readonly away: readonly Period[];
  /** Whether a word of the name, or the id, begins with each word that is typed. */
  readonly isBegun: boolean;
  /** How much others name the person. */
  readonly uses: number;
}

/** Persons, by how near they are, whether their names begin as what is typed, and how much they are named; none that the line names already. */
export function personItems(context: WritingContext): readonly Item[] {
  const roles = context.expected.path.map((rule) => ROLES[rule]).findLast((one) => one !== undefined) ?? [];
  const near = nearPersons(context);
  const seeking: Seeking = {
    context,
    words: wordsIn(context.prefix),
    roles,
    wanted: wantedAt(context),
    named: namedBefore(context),
    firsts: new Firsts<Candidate>(MOST, compareCandidates),
  };
  for (const [person, rank] of near) if (isMeant(person, seeking.words)) addPerson(seeking, person, rank);
  addElsewhere(seeking, near);
  return seeking.firsts.values.map((candidate) => personItem(context, candidate));
}

/** What is looked for, and who has been found. */
interface Seeking {
  readonly context: WritingContext;
  /** What is typed. */
  readonly words: readonly string[];
  /** Those of whom may do it. */
  readonly roles: readonly string[];
  readonly wanted: Wanted;
  /** Who stands on the line already. */
  readonly named: ReadonlySet<string>;
  readonly firsts: Firsts<Candidate>;
}

/** Adds a person who is meant; how well he does is asked only where he could be among the first, going by what he has. */
function addPerson({ context, words, roles, wanted, named, firsts }: Seeking, person: Person, near: number): void {
  if (named.has(person.name)) return;
  const { analysis, ws } = context.session;
  const may = person.assignments.some(({ role }) => roles.includes(role.value));
  const uses = analysis.countReaders(ws.keyOf('person', person.name));
  const rank = rankOf(near, may, wanted.bestOf(person));
  const candidate = { person, rank, away: FREE.away, isBegun: isBegun(person, words), uses };
  if (!firsts.takes(candidate)) return;
  const stands = wanted.standing(person);
  if (stands === FREE) firsts.add(candidate);
  else if (stands !== undefined) {
    firsts.add({ ...candidate, rank: rankOf(near, may, stands.rank), away: stands.away });
  }
}

/**
 * All others who are meant. Of whom has the same roles and rights none ranks before the first of them could: so those who could rank
 * first are gone through first, each in the order of how much they are named, until no other could be among the first.
 */
function addElsewhere(seeking: Seeking, near: ReadonlyMap<Person, number>): void {
  const { context, words, wanted, firsts } = seeking;
  const { persons } = context.session;
  persons.settle();
  const ranks = persons.traits.map((traits) => {
    const may = seeking.roles.some((role) => traits.roles.has(role));
    return rankOf(RANKS.elsewhere, may, wanted.best(traits));
  });
  for (const rank of [...new Set(ranks)].sort((a, b) => a - b)) {
    for (const areBegun of [true, false]) {
      for (const { person, uses } of persons.having(bitsOf(words, areBegun), (kind) => ranks[kind] === rank)) {
        if (!firsts.takes({ person, rank, away: [], isBegun: areBegun, uses })) break;
        if (near.has(person) || !isMeant(person, words) || isBegun(person, words) !== areBegun) continue;
        addPerson(seeking, person, RANKS.elsewhere);
      }
    }
  }
}

/** The persons whom the place is for, who work there or nearby, each with the first rank that fits. */
function nearPersons(context: WritingContext): ReadonlyMap<Person, number> {
  const { session, expected } = context;
  const { ws } = session;
  const near = new Map<Person, number>();
  const add = (person: Person | undefined, rank: number): void => {
    if (person !== undefined && !near.has(person)) near.set(person, rank);
  };
  for (const name of expected.path.includes('Monitoring') ? membersAt(context) : []) {
    add(personNamed(ws, name), RANKS.member);
  }
  const parts = partsHere(context);
  for (const part of parts) for (const person of personsOf(session, part)) add(person, RANKS.here);
  for (const part of parts) for (const person of personsOf(session, departmentOf(ws, part))) add(person, RANKS.nearby);
  return near;
}

type Stands = Pick<Standing, 'rank' | 'away'>;

/** Who is wanted there: how well a person does, and the least rank that anyone can have who has some traits. */
interface Wanted {
  readonly standing: (person: Person) => Stands | undefined;
  readonly best: (traits: Traits) => number;
  /** The same of a person: where all do alike, nobody's traits are looked at. */
  readonly bestOf: (person: Person) => number;
}

/** Where an ombud is named not all do alike. */
function wantedAt(context: WritingContext): Wanted {
  const { session, prefix, expected } = context;
  const absence = expected.path.includes('Delegate') ? declarationBefore(context) : undefined;
  if (absence?.kind !== 'absence') return ALL_ALIKE;
  const asked = askedFor(session, absence);
  const best = ({ roles, signs }: Traits): number =>
    rankBy(
      signs || !asked.signs,
      [...asked.roles].some((role) => roles.has(role)),
    );
  return { standing: standingFor(session, absence, prefix), best, bestOf: (person) => best(traitsOf(person)) };
}

const FREE: Stands = { rank: 0, away: [] };
const ALL_ALIKE: Wanted = { standing: () => FREE, best: () => FREE.rank, bestOf: () => FREE.rank };

/** Those who are away come after all others; of those as near, who does best comes first, all within what items are ranked by. */
function rankOf(near: number, may: boolean, rank: number): number {
  const stands = (rank % DECIDES) / 10 + (rank % AWAY >= DECIDES ? DECIDING : 0) + (rank >= AWAY ? LAST : 0);
  return near + (may ? 0 : 0.5) + stands;
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    a.rank - b.rank ||
    Number(b.isBegun) - Number(a.isBegun) ||
    b.uses - a.uses ||
    comparePaths(a.person.name, b.person.name)
  );
}

function personsOf({ ws }: Session, part: Part): readonly Person[] {
  return personsAssignedIn(ws, part, part.kind === 'unit' ? [] : unitsUnder(ws, part));
}

/** The members of the inbox that the caret stands in. */
function membersAt({ block, parsed: { tokens } }: WritingContext): readonly string[] {
  const lines = (block === undefined ? [] : (propertiesOf(block) ?? [])) as readonly Tree.TreeNode[];
  return lines
    .filter((line): line is Tree.Members => line.$type === 'Members')
    .flatMap(({ members }) => members.map(({ person }) => textOf(tokens, person)));
}

/** The names that stand before the caret in the same property. */
function namedBefore(context: WritingContext): ReadonlySet<string> {
  const { tokens } = context.parsed;
  const names = new Set<string>();
  for (let token = lastBefore(context); token >= 0 && isListed(tokens.kind[token] as number); token--) {
    if (canName(tokens.kind[token])) names.add(textOf(tokens, token));
  }
  return names;
}

/** What a list of persons is made of. */
function isListed(kind: number): boolean {
  return canName(kind) || BETWEEN.has(kind);
}

const BETWEEN: ReadonlySet<number> = new Set([KIND[','], KIND.av, KIND.ersättare, KIND.funktion]);

/** A client orders what it is given by how well it fits the letters typed: these fit all alike, so that the ranks stand. */
function personItem({ session: { options }, prefix }: WritingContext, { person, rank, away }: Candidate): Item {
  const name = person.text?.value ?? '';
  const parts = [
    name,
    rolesOf(person, options.asOf),
    placesOf(person, options.asOf),
    ...awayInWords(away, options.language),
  ];
  return {
    label: person.name,
    kind: 'person',
    detail: parts.filter((part) => part !== '').join(', '),
    filter: prefix === '' ? `${person.name} ${name}` : prefix,
    rank,
  };
}

function awayInWords(away: readonly Period[], language: Language): readonly string[] {
  return away.map((period) => `${say(language, 'frånvarande', 'absent')}${periodInWords(period, language)}`);
}

function placesOf({ assignments }: Person, asOf: Day): string {
  const current = assignments.filter(({ period }) => holdsOn(period, asOf));
  return [...new Set(current.map(({ place }) => place.name))].join(', ');
}
