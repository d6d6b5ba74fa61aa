/** Who could be ombud in an absence: on which days each is there, and what the validator says against each when it is written in. */
import { foldLetters, type Person, personNamed } from '../../../model/index.ts';
import type { Session } from '../../../services/session.ts';
import type { Work } from '../../../services/work.ts';
import { type Day, type DaySet, daySet } from '../../../time/index.ts';
import { asColleagues, type Colleague, colleagues } from '../../fixes/people.ts';
import { Attempts, type Outcome } from './attempts.ts';
import { byRules, type DelegateCandidate } from './candidate.ts';
import type { WantedDelegate } from './fields.ts';
import { daysAsked, neededDays, type Question, wholeLine } from './question.ts';

export interface Candidates {
  /** The days of the absence that are asked about; without an end, to the end of the horizon. */
  readonly from: Day;
  readonly to: Day;
  /** Those that need an ombud. */
  readonly needed: DaySet;
  /** The best first. */
  readonly list: readonly DelegateCandidate[];
  /** How many more there are than are told. */
  readonly more: number;
  /** Those who decide on ombud: they are not to name themselves, and are candidates only when searched for. */
  readonly deciding: readonly Person[];
  /** What is said with those alone who are chosen; undefined where nothing could be tried. */
  readonly without: Outcome | undefined;
}

interface Wish {
  /** Words of a name: of all persons those that have them; without any, colleagues. */
  readonly search: string;
  /** So many are tried at most. */
  readonly most: number;
}

/** The candidates, each tried. */
export function* candidatesOf(session: Session, question: Question, { search, most }: Wish): Work<Candidates> {
  const needed = neededDays(session, question);
  const { found, deciding } = personsFor(session, question, search);
  const attempts = new Attempts(session, question);
  const list: DelegateCandidate[] = [];
  for (const colleague of found.slice(0, most)) {
    list.push(yield* candidateOf(session, question, attempts, colleague, needed));
    yield;
  }
  const without = yield* attempts.asChosen();
  const more = Math.max(0, found.length - most);
  return {
    ...daysAsked(session, question),
    needed,
    list: byRules(question.owner, needed, list),
    more,
    deciding,
    without,
  };
}

function* candidateOf(
  session: Session,
  question: Question,
  attempts: Attempts,
  { person, standing }: Colleague,
  needed: DaySet,
): Work<DelegateCandidate> {
  const there = daySet.intersect(needed, standing.present);
  const own = question.chosen.find((one) => one.person.name === person.name);
  const others = question.chosen.filter((one) => one.person.name !== person.name);
  const base = { person, standing, there, isChosen: own !== undefined };
  const without = yield* own === undefined ? attempts.asChosen() : attempts.with(others);
  const whole = own ?? wholeLine(session, question, person);
  const first = without && (yield* attempts.against(others, whole, without));
  if (without === undefined || first === undefined) return { ...base, line: whole, reasons: [], cover: [] };
  let best = { line: whole, ...first };
  for (const line of own === undefined ? narrower(question, whole, there, needed) : []) {
    if (best.reasons.length === 0) break;
    const tried = yield* attempts.against(others, line, without);
    if (tried !== undefined && tried.reasons.length < best.reasons.length) best = { line, ...tried };
  }
  return { ...base, line: best.line, reasons: best.reasons, cover: best.outcome.cover };
}

/**
 * The lines from the first to the last day on which he is there: one that goes on to the ends of the absence where no day that needs
 * an ombud lies between, and one that does not.
 */
function narrower(
  { sought }: Question,
  whole: WantedDelegate,
  there: DaySet,
  needed: DaySet,
): readonly WantedDelegate[] {
  const [first, last] = [daySet.first(there), daySet.last(there)];
  if (first === undefined || last === undefined) return [];
  const from = first === daySet.first(needed) ? whole.from : Math.max(first, sought.period.from);
  const to = last === daySet.last(needed) ? whole.to : last;
  return [
    { person: whole.person, from, to },
    { person: whole.person, from: first === sought.period.from ? whole.from : first, to: last },
  ];
}

/** Those who are found by the words, else colleagues without those who decide; and in any case those who are chosen. */
function personsFor(
  session: Session,
  { sought, chosen }: Question,
  search: string,
): { readonly found: readonly Colleague[]; readonly deciding: readonly Person[] } {
  const isSearch = search.trim() !== '';
  const all = isSearch ? asColleagues(session, sought, personsMeant(session, search)) : colleagues(session, sought);
  const found = isSearch ? all : all.filter(({ standing }) => !standing.decides);
  const known = new Set(found.map(({ person }) => person));
  const others = [...new Set(chosen.map(({ person }) => person))].filter((person) => !known.has(person));
  return {
    found: [...asColleagues(session, sought, others), ...found],
    deciding: all.filter((one) => !found.includes(one)).map(({ person }) => person),
  };
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
