/** Who could stand in for one or several persons: every candidate, and who would do together, with the load spread. Nothing is decided. */
import { type Absence, type Finding, type Person, personNamed } from '../../../model/index.ts';
import type { Session } from '../../../services/session.ts';
import type { Work } from '../../../services/work.ts';
import { type Day, daySet, LAST_DAY } from '../../../time/index.ts';
import { type Asked, type AskedDays, absencesAsked, type TextOf } from './asked.ts';
import { type Candidates, candidatesOf } from './candidates.ts';
import { clearSets, leftWith, type Options, optionsOf, type Together } from './proposals.ts';
import { daysAsked, type Question } from './question.ts';
import { spread } from './spread.ts';

/** So many candidates are tried at most for an absence: a verksamhet seldom has more. */
const MOST_CANDIDATES = 40;
/** Beside the one that is proposed, so many other sets are told at most. */
const MOST_OTHERS = 2;
/** So many choices are tried at most until all that is chosen leaves nothing to say. */
const MOST_TRIES = 20;

export interface StandInRequest {
  /** VGR-ids of persons of the workspace, each once. */
  readonly persons: readonly string[];
  /** The same for all; without it their absences that stand in the workspace and are not over. */
  readonly days: AskedDays | undefined;
}

/** Who could be ombud in an absence. */
export interface StandIn {
  readonly owner: Person;
  /** Where the absence stands; undefined where it is supposed. */
  readonly declared: Absence | undefined;
  /** The days of the whole absence, of which some may be asked about; `to` undefined for an end that is not known. */
  readonly whole: Question['absence'];
  /** The days that are asked about have no end. */
  readonly isOpen: boolean;
  readonly candidates: Candidates;
  /** With whom nothing is left to say; empty where nobody more is needed, undefined where there is none. */
  readonly proposed: Together | undefined;
  /** Others with whom nothing is left to say, the best first. */
  readonly others: readonly Together[];
  /** Where there is no proposal: those with whom least is left, and what is left then. */
  readonly short: Together;
  readonly left: readonly Finding[];
  /** Something about the person or the absence could not be read, or a check failed: nothing can be promised. */
  readonly isUncertain: boolean;
  /** Not all sets were looked at. */
  readonly isCutShort: boolean;
}

export interface StandIns {
  /** In the order of the persons, each with its absences by day. */
  readonly list: readonly StandIn[];
  /** Persons who are proposed for two absences on the same days, since it cannot be helped. */
  readonly twice: readonly Person[];
  /** Not all choices were looked at: someone may be proposed twice though that could be helped. */
  readonly isCutShort: boolean;
}

/**
 * Tells of each absence who could stand in. Absences that are supposed are in the session meanwhile, so that nobody is proposed who
 * is away himself; it is left as it was.
 * @param textOf the text of a file that is not open, as the session read it
 */
export function* standInsOf(session: Session, textOf: TextOf, { persons, days }: StandInRequest): Work<StandIns> {
  const supposedFiles = new Map<string, string>();
  try {
    const asked = persons
      .flatMap((name) => personNamed(session.ws, name) ?? [])
      .flatMap((owner) => absencesAsked(session, textOf, owner, days))
      .map((one, index) => inSession(session, supposedFiles, one, index));
    return yield* chosenFor(session, asked);
  } finally {
    for (const file of supposedFiles.keys()) session.setText(file, undefined);
  }
}

/** Puts an absence that is supposed in the session, in a file of its own. */
function inSession(session: Session, files: Map<string, string>, one: Asked, index: number): Asked {
  if (one.declared !== undefined) return one;
  const { slot } = one.question;
  const file = `${slot.file}${index}`;
  const was = slot.textWith([]);
  files.set(file, was);
  session.setText(file, was);
  return { ...one, question: { ...one.question, slot: { ...slot, file, was } } };
}

/** What is worked out for an absence before it is held against the others. */
interface Ground {
  readonly asked: Asked;
  readonly candidates: Candidates;
  readonly options: Options;
  /** The sets that have not been found wanting. */
  sets: readonly Together[];
}

function* chosenFor(session: Session, asked: readonly Asked[]): Work<StandIns> {
  const grounds: Ground[] = [];
  for (const one of asked) {
    const candidates = yield* candidatesOf(session, one.question, { search: '', most: MOST_CANDIDATES });
    const options = optionsOf(session, one.question, candidates);
    grounds.push({ asked: one, candidates, options, sets: options.sets });
  }
  const { chosen, isCutShort } = yield* spreadTried(session, grounds);
  const list: StandIn[] = [];
  for (const [index, ground] of grounds.entries()) list.push(yield* standInOf(session, ground, chosen[index]));
  return { list, twice: twiceIn(grounds, list), isCutShort };
}

/** Chooses until all that is chosen leaves nothing to say when it is written in; what does not is left out of the next choice. */
function* spreadTried(
  session: Session,
  grounds: readonly Ground[],
): Work<{ readonly chosen: readonly (Together | undefined)[]; readonly isCutShort: boolean }> {
  for (let tries = 0; ; tries++) {
    const options = grounds.map((ground) => ground.sets.map((set) => ({ ground, set })));
    const choice = spread(options, (a, b) => sharedBy(session, a, b));
    let isClear = true;
    for (const [index, ground] of grounds.entries()) {
      const set = ground.sets[choice.chosen[index] ?? -1];
      const left = set && (yield* leftWith(session, ground.asked.question, ground.candidates, set));
      if (set === undefined || left?.length === 0) continue;
      isClear = false;
      ground.sets = tries < MOST_TRIES ? ground.sets.filter((other) => other !== set) : [];
    }
    if (isClear) {
      const chosen = grounds.map(({ sets }, index) => sets[choice.chosen[index] ?? -1]);
      return { chosen, isCutShort: choice.isCutShort };
    }
  }
}

function* standInOf(session: Session, ground: Ground, proposed: Together | undefined): Work<StandIn> {
  const { asked, candidates, options, sets } = ground;
  const { question, declared } = asked;
  const rest = sets.filter((set) => set !== proposed);
  const others = yield* clearSets(session, question, candidates, proposed?.length === 0 ? [] : rest, MOST_OTHERS);
  const short = proposed === undefined ? options.short : [];
  const left = proposed === undefined ? yield* leftWith(session, question, candidates, short) : [];
  return {
    ...{ owner: question.owner, declared, whole: question.absence, isOpen: question.sought.period.to === LAST_DAY },
    ...{ candidates, proposed, others, short },
    left: left ?? [],
    isUncertain: left === undefined || candidates.without === undefined || isUncertain(session, question),
    isCutShort: options.isCutShort,
  };
}

/** Whether something about the person's absences could not be read: then nothing is said of days without ombud. */
function isUncertain({ ws }: Session, { owner }: Question): boolean {
  const absences = ws.lookup('absences', owner.name) as readonly Absence[];
  return owner.broken || ws.isLost(owner.name) || absences.some(({ broken }) => broken);
}

interface Option {
  readonly ground: Ground;
  readonly set: Together;
}

/** How many persons two sets have in common who would be ombud in both on the same days. */
function sharedBy(session: Session, a: Option, b: Option): number {
  return a.set.filter((one) =>
    b.set.some(
      (other) =>
        other.person === one.person &&
        !daySet.isEmpty(daySet.intersect(linedDays(session, a.ground, one), linedDays(session, b.ground, other))),
    ),
  ).length;
}

function linedDays(session: Session, { asked }: Ground, { line }: Together[number]): ReturnType<typeof daySet.of> {
  const { from, to } = daysAsked(session, asked.question);
  const [first, last]: readonly [Day, Day] = [line.from ?? from, line.to ?? to];
  return first > last ? daySet.EMPTY : daySet.of(first, last);
}

function twiceIn(grounds: readonly Ground[], list: readonly StandIn[]): readonly Person[] {
  const seen: { readonly person: Person; readonly from: Day; readonly to: Day }[] = [];
  const twice = new Set<Person>();
  for (const [index, { proposed }] of list.entries()) {
    const { from, to } = (grounds[index] as Ground).candidates;
    for (const { person, line } of proposed ?? []) {
      const own = { person, from: line.from ?? from, to: line.to ?? to };
      if (seen.some((one) => one.person === person && one.from <= own.to && own.from <= one.to)) twice.add(person);
      seen.push(own);
    }
  }
  return [...twice];
}
