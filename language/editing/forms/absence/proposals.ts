/** Who could be ombud together: the smallest sets of candidates with whom nothing is left to say, each tried by writing it. */
import type { Finding } from '../../../model/index.ts';
import type { Session } from '../../../services/session.ts';
import type { Work } from '../../../services/work.ts';
import { daySet } from '../../../time/index.ts';
import { Attempts, isOfSigning } from './attempts.ts';
import type { DelegateCandidate } from './candidate.ts';
import type { Candidates } from './candidates.ts';
import { needsOf } from './demands.ts';
import type { Question } from './question.ts';
import { bestEffort, setsMeeting } from './sets.ts';

/** More ombud than these at once nobody asks for. */
const MOST_TOGETHER = 4;
const BOUNDS = { size: MOST_TOGETHER, sets: 2000, steps: 200_000 };

/** Some candidates together; no one where those who are there already are enough. */
export type Together = readonly DelegateCandidate[];

/** Sets that are reckoned to leave nothing to say. */
export interface Options {
  /** The smallest first, then those with the best candidates; none of them holds anyone who could be left out. */
  readonly sets: readonly Together[];
  /** Not all sets were looked at. */
  readonly isCutShort: boolean;
  /** Where there is none: those with whom least is left. */
  readonly short: Together;
}

/** Reckons who would do together. Those against whom something speaks whoever stands beside them are in no set. */
export function optionsOf(session: Session, question: Question, candidates: Candidates): Options {
  if (candidates.without === undefined) return { sets: [], isCutShort: false, short: [] };
  const some = candidates.list.filter(
    ({ there, isChosen, reasons }) => !isChosen && !daySet.isEmpty(there) && reasons.every(isOfSigning),
  );
  const needs = needsOf(session, question, candidates, some);
  const { sets, isCutShort } = setsMeeting(needs, some.length, BOUNDS);
  const short = sets.length > 0 ? [] : bestEffort(needs, some.length, MOST_TOGETHER);
  const named = (set: readonly number[]): Together => set.map((index) => some[index] as DelegateCandidate);
  return { sets: sets.map(named), isCutShort, short: named(short) };
}

/** What is left to say with a set written in beside those who are chosen; undefined where it cannot be tried. */
export function* leftWith(
  session: Session,
  question: Question,
  { without }: Candidates,
  set: Together,
): Work<readonly Finding[] | undefined> {
  const attempts = new Attempts(session, question);
  const outcome = yield* attempts.with([...question.chosen, ...set.map(({ line }) => line)]);
  return outcome === undefined || without === undefined ? undefined : attempts.left(outcome, without);
}

/** The first sets, so many at most, that leave nothing to say when they are written in. */
export function* clearSets(
  session: Session,
  question: Question,
  candidates: Candidates,
  sets: readonly Together[],
  most: number,
): Work<readonly Together[]> {
  const clear: Together[] = [];
  for (const set of sets.slice(0, 3 * most)) {
    if (clear.length >= most) break;
    const left = yield* leftWith(session, question, candidates, set);
    if (left?.length === 0) clear.push(set);
    yield;
  }
  return clear;
}
