/** What a judgement of a line finds before it is put in order. */
import type { Person, Way } from '../../model/index.ts';
import { type Day, type DaySet, daySet } from '../../time/index.ts';

/** The days that are looked at, both inclusive. */
export interface Horizon {
  readonly asOf: Day;
  readonly until: Day;
}

/** What does not hold of one person, or of an inbox, from the first of the days on. */
export interface Failure {
  /** Undefined where an inbox is checked too seldom. */
  readonly person: Person | undefined;
  /** The days on which it does not hold; at least one. */
  readonly days: DaySet;
  /** The lines by which the person reaches the inbox on some of the days. */
  readonly ways: readonly Way[];
  /** The checks on the first of the days, where too few are made. */
  readonly checks: number | undefined;
}

/** What was found, in no order. `isCertain`: nothing that it rests on is unknown. */
export interface Ruling {
  readonly failures: readonly Failure[];
  readonly isCertain: boolean;
}

/** Nothing can be said. */
export const UNKNOWN: Ruling = { failures: [], isCertain: false };

const HOLDS: Ruling = { failures: [], isCertain: true };

/** A failure on some days of those looked at, or none where there are none. */
export function failingOn(days: DaySet, person: Person, ways: readonly Way[] = []): Ruling {
  if (daySet.isEmpty(days)) return HOLDS;
  const holding = ways.filter(({ period }) => daySet.overlaps(days, daySet.of(period.from, period.to)));
  return { failures: [{ person, days, ways: holding, checks: undefined }], isCertain: true };
}

/** Several rulings as one. */
export function together(rulings: readonly Ruling[]): Ruling {
  return {
    failures: rulings.flatMap(({ failures }) => failures),
    isCertain: rulings.every(({ isCertain }) => isCertain),
  };
}
