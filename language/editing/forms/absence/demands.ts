/** What an absence asks of its ombud together, day by day: read out of what the validator says of each of them alone. */
import { standsOf } from '../../../checks/delegate-cover/stands.ts';
import type { Finding } from '../../../model/index.ts';
import type { Session } from '../../../services/session.ts';
import { type DaySet, daySet } from '../../../time/index.ts';
import { isOfSigning } from './attempts.ts';
import type { DelegateCandidate } from './candidate.ts';
import type { Candidates } from './candidates.ts';
import { daysAsked, type Question, untilOf } from './question.ts';
import type { Need } from './sets.ts';

/** Days on which so many ombud must be there, of those who may sign where it signs. */
interface Demand {
  readonly days: DaySet;
  readonly atLeast: number;
  readonly signs: boolean;
}

/** Someone who is ombud on some days. */
interface Stand {
  readonly days: DaySet;
  readonly maySign: boolean;
}

/** What some candidates, by their place in the list, must meet together beside those who are there already. */
export function needsOf(
  session: Session,
  question: Question,
  candidates: Candidates,
  some: readonly DelegateCandidate[],
): readonly Need[] {
  const stands = some.map((one) => standOf(session, question, one));
  const there = standsAlready(session, question, candidates);
  const needs = new Map<string, Need>();
  for (const demand of demandsOf(candidates)) {
    for (const day of daySet.days(demand.days)) {
      const counts = ({ days, maySign }: Stand): boolean => daySet.contains(days, day) && (maySign || !demand.signs);
      const atLeast = demand.atLeast - there.filter(counts).length;
      const of = stands.flatMap((stand, index) => (counts(stand) ? [index] : []));
      if (atLeast > 0) needs.set(`${atLeast}:${of.join(',')}`, { atLeast, of: new Set(of) });
    }
  }
  return [...needs.values()];
}

/** The days on which a candidate would be ombud, as he would be written. */
function standOf(session: Session, question: Question, { person, there, line }: DelegateCandidate): Stand {
  const { from, to } = daysAsked(session, question);
  return { days: daySet.clip(there, line.from ?? from, line.to ?? to), maySign: person.signs !== undefined };
}

/** Those whom the absences of the person name, and those who are chosen. */
function standsAlready(session: Session, question: Question, { list }: Candidates): readonly Stand[] {
  const horizon = { asOf: session.options.asOf, until: untilOf(session) };
  return [
    ...standsOf(session.ws, question.owner, horizon),
    ...list.filter(({ isChosen }) => isChosen).map((one) => standOf(session, question, one)),
  ];
}

/**
 * The days for which too few are told of anyone alone, with how many there must be. Whoever is there on a day that asks for more
 * than one brings that finding, so no day is missed; what an exception forgives, or no routine asks for, is never told.
 */
function demandsOf({ list, without, from, to }: Candidates): readonly Demand[] {
  const demands = new Map<string, Demand>();
  for (const finding of [...(without?.cover ?? []), ...list.flatMap(({ cover }) => cover)]) {
    const signs = isOfSigning(finding);
    const atLeast = atLeastOf(finding);
    const key = `${signs}:${atLeast}`;
    const known = demands.get(key)?.days ?? daySet.EMPTY;
    const days = daySet.union(known, daySet.clip(finding.days ?? daySet.EMPTY, from, to));
    demands.set(key, { days, atLeast, signs });
  }
  return [...demands.values()];
}

function atLeastOf({ trigger, args }: Finding): number {
  return trigger === 'tooFew' ? Number(args['needed']) : 1;
}
