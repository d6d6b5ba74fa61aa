/** A candidate for ombud, and in which order candidates are told. */
import type { Finding, Person } from '../../../model/index.ts';
import { type DaySet, daySet } from '../../../time/index.ts';
import type { Standing } from '../../fixes/delegate-standing.ts';
import { isOfSigning } from './attempts.ts';
import type { WantedDelegate } from './fields.ts';

/** Someone who could be ombud. */
export interface DelegateCandidate {
  readonly person: Person;
  readonly standing: Standing;
  /** The days that need an ombud and on which he is there. */
  readonly there: DaySet;
  readonly isChosen: boolean;
  /** How he would be written: on all days, or on those alone on which less speaks against him. */
  readonly line: WantedDelegate;
  /** What would be found if he were written in so, and is not found without him. */
  readonly reasons: readonly Finding[];
  /** All that would be said of the days without enough ombud. */
  readonly cover: readonly Finding[];
}

/**
 * Those first against whom no error speaks, and who are there on some day at all; then by how many rules they do not meet, being
 * there on all days counted as one; then those with a role of the absent person's, those who may sign where that is needed, those
 * there on most days, those who stand in for others on fewest days and for fewest others; at last by VGR-id. That nobody there may
 * sign is no rule of one of them: it depends on who else is chosen, and the order must not change with that.
 */
export function byRules(
  owner: Person,
  needed: DaySet,
  list: readonly DelegateCandidate[],
): readonly DelegateCandidate[] {
  const asksToSign = owner.signs !== undefined || owner.prescribes !== undefined;
  const keyed = list.map((one) => ({ one, key: keyOf(one, needed, asksToSign) }));
  return keyed
    .sort((a, b) => compare(a.key, b.key) || (a.one.person.name < b.one.person.name ? -1 : 1))
    .map(({ one }) => one);
}

function keyOf(
  { person, standing, there, reasons }: DelegateCandidate,
  needed: DaySet,
  asksToSign: boolean,
): readonly number[] {
  const days = daySet.count(there);
  const total = daySet.count(needed);
  return [
    Math.min(1, reasons.filter(isError).length),
    Number(total > 0 && days === 0),
    reasons.filter((finding) => !isOfSigning(finding)).length + Number(days < total),
    Number(!standing.isAlike),
    Number(asksToSign && person.signs === undefined),
    -days,
    daySet.count(daySet.intersect(needed, standing.busy)),
    standing.others,
  ];
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] as number;
    if (value !== other) return value - other;
  }
  return 0;
}
