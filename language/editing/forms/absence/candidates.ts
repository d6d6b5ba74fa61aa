/** Who could be ombud in an absence: on which days each is there, and what the validator says against each when it is written in. */
import { coverDays } from '../../../checks/delegate-cover/need.ts';
import { traitsOf } from '../../../checks/index.ts';
import {
  type Absence,
  type Finding,
  foldLetters,
  judgedTo,
  lengthOf,
  type Origin,
  offsetOf,
  type Person,
  personNamed,
} from '../../../model/index.ts';
import type { Session } from '../../../services/session.ts';
import type { Work } from '../../../services/work.ts';
import { type Day, type DaySet, daySet, LAST_DAY } from '../../../time/index.ts';
import type { Sought, Standing } from '../../fixes/delegate-standing.ts';
import { asColleagues, type Colleague, colleagues } from '../../fixes/people.ts';
import { identityOf } from '../../fixes/trial.ts';
import { type Proposal, proposalOf } from '../proposal.ts';
import type { Sources } from '../sources.ts';
import type { WantedAbsence, WantedDelegate } from './fields.ts';
import { homeOf } from './home.ts';
import { absenceText } from './written.ts';

/** So many are tried at most: a longer list nobody reads. */
const MOST = 20;

/** Someone who could be ombud. */
export interface DelegateCandidate {
  readonly person: Person;
  readonly standing: Standing;
  /** The days that need an ombud and on which he is there. */
  readonly there: DaySet;
  readonly isChosen: boolean;
  /** What would be found if he were written in, and is not found without him. */
  readonly reasons: readonly Finding[];
}

export interface Candidates {
  /** The days of the absence that are asked about; without an end, to the end of the horizon. */
  readonly from: Day;
  readonly to: Day;
  /** Those that need an ombud. */
  readonly needed: DaySet;
  readonly list: readonly DelegateCandidate[];
  /** How many more there are than are told. */
  readonly more: number;
}

/** What candidates are made of. */
interface Ground {
  readonly session: Session;
  readonly sources: Sources;
  readonly wanted: WantedAbsence;
  /** Words of a name: of all persons those that have them; without any, colleagues. */
  readonly search: string;
}

/** The candidates, the best first. */
export function* candidatesOf(ground: Ground): Work<Candidates> {
  const { session, wanted } = ground;
  const until = session.options.asOf + session.options.horizonDays - 1;
  const sought = soughtOf(wanted);
  const needed = coverDays(
    session.ws,
    wanted.owner,
    { ...sought, concerns: wanted.concerns },
    { asOf: session.options.asOf, until },
  );
  const all = personsFor(ground, sought);
  const reasons = new Reasons(ground, until);
  const list: DelegateCandidate[] = [];
  for (const { person, standing } of all.slice(0, MOST)) {
    const there = daySet.intersect(needed, standing.present);
    list.push({ person, standing, there, isChosen: isChosen(wanted, person), reasons: yield* reasons.against(person) });
    yield;
  }
  return {
    from: wanted.from,
    to: judgedTo(sought, until),
    needed,
    list: inOrder(list),
    more: Math.max(0, all.length - MOST),
  };
}

/** Those with an error last; else as they were. */
function inOrder(list: readonly DelegateCandidate[]): readonly DelegateCandidate[] {
  const isRefused = ({ reasons }: DelegateCandidate): boolean => reasons.some(({ severity }) => severity === 'error');
  return [...list.filter((one) => !isRefused(one)), ...list.filter(isRefused)];
}

function isChosen({ delegates }: WantedAbsence, { name }: Person): boolean {
  return delegates.some(({ person }) => person.name === name);
}

function soughtOf({ owner, from, to = LAST_DAY, decidedBy }: WantedAbsence): Sought {
  const at = owner.nameAt;
  return {
    person: { name: owner.name, at },
    period: { from, to, readable: true, at, toAt: undefined },
    delegates: [],
    decidedBy: decidedBy?.person,
  };
}

/** Those who are found by the words, else colleagues without those who decide; and in any case those who are chosen. */
function personsFor({ session, wanted, search }: Ground, sought: Sought): readonly Colleague[] {
  const found =
    search.trim() === ''
      ? colleagues(session, sought).filter(({ standing }) => !standing.decides)
      : asColleagues(session, sought, personsMeant(session, search));
  const known = new Set(found.map(({ person }) => person));
  const chosen = wanted.delegates.map(({ person }) => person).filter((person) => !known.has(person));
  return [...asColleagues(session, sought, [...new Set(chosen)]), ...found];
}

/** Those whose name or VGR-id has all of the words, in any part and without regard to marks. */
export function personsMeant({ ws }: Session, search: string): readonly Person[] {
  const words = foldLetters(search.normalize('NFC')).trim().split(/\s+/);
  return [...ws.keys('person')].flatMap((name) => {
    const person = personNamed(ws, name);
    const letters = foldLetters(`${name} ${person?.text?.value ?? ''}`);
    return person !== undefined && words.every((word) => letters.includes(word)) ? [person] : [];
  });
}

type Tried = Proposal<Finding> | undefined;

/** What nobody but the clerk knows, and the form asks for beside the candidates. */
const ASKED: ReadonlySet<string> = new Set(['nobodyDecided', 'nobodyAssigned', 'noJustification', 'noReturn']);

/** Tries the absence with a person and without, in a file of its own: what is said of it does not depend on where it stands. */
class Reasons {
  readonly #ground: Ground;
  readonly #until: Day;
  readonly #file: string;
  /** The absence with those who are chosen. */
  #chosen: Tried;

  constructor(ground: Ground, until: Day) {
    this.#ground = ground;
    this.#file = `${homeOf(ground.session.ws, ground.wanted)}~`;
    this.#until = until;
  }

  *against(person: Person): Work<readonly Finding[]> {
    const { wanted } = this.#ground;
    const own = wanted.delegates.filter((one) => one.person.name === person.name);
    const others = wanted.delegates.filter((one) => one.person.name !== person.name);
    const lines = own.length > 0 ? own : [this.#newLine(person)];
    const without = yield* this.#without(others, own.length > 0);
    const within = yield* this.#tried([...others, ...lines]);
    if (without === undefined || within === undefined) return [];
    return within.come.filter((finding) => speaksAgainst(finding, person, without));
  }

  #newLine(person: Person): WantedDelegate {
    const isOpen = this.#ground.wanted.to === undefined;
    return { person, from: undefined, to: isOpen ? Math.max(this.#until, this.#ground.wanted.from) : undefined };
  }

  *#without(others: readonly WantedDelegate[], isOwn: boolean): Work<Tried> {
    if (isOwn) return yield* this.#tried(others);
    this.#chosen ??= yield* this.#tried(others);
    return this.#chosen;
  }

  *#tried(delegates: readonly WantedDelegate[]): Work<Tried> {
    const { session, sources, wanted } = this.#ground;
    const text = absenceText({ ...wanted, delegates });
    const change = { file: this.#file, edits: [{ start: 0, end: 0, text }] };
    return yield* proposalOf(session, sources, [change], (finding) => finding);
  }
}

/** Whether a finding is about the person as ombud: at his line, or on days on which the others alone would not bring it. */
function speaksAgainst(finding: Finding, person: Person, without: Proposal<Finding>): boolean {
  const absence = finding.subject?.declaration;
  if (absence?.kind === 'absence' && isAtLine(finding, absence, person)) return true;
  if (ASKED.has(finding.trigger) || isOfNumber(finding)) return false;
  const before = without.come.filter((other) => identityOf(other) === identityOf(finding));
  if (before.length === 0) return true;
  const known = before.reduce((all, { days }) => daySet.union(all, days ?? daySet.EMPTY), daySet.EMPTY);
  return finding.days !== undefined && !daySet.isSubset(finding.days, known);
}

/** How many ombud there are is told of all of them together. */
function isOfNumber(finding: Finding): boolean {
  return traitsOf(finding).about === 'cover' && finding.trigger !== 'nobodySigns';
}

/** Whether what is marked stands in a line that names the person as ombud. */
function isAtLine({ mark }: Finding, absence: Absence, { name }: Person): boolean {
  if (mark.anchor !== absence.anchor) return false;
  return absence.delegates.some(({ person, at, period }) => {
    const end = [at, person.at, period.at].reduce((most, one) => Math.max(most, endOf(one)), 0);
    return person.name === name && offsetOf(at) <= offsetOf(mark.at) && endOf(mark.at) <= end;
  });
}

function endOf(at: Origin): number {
  return offsetOf(at) + lengthOf(at);
}
