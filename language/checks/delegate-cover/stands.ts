/** The ombud of a person, whichever absence names them, and the days on which they are there. */
import {
  type Absence,
  type Delegate,
  delegatePeriod,
  type Person,
  personNamed,
  presentDays,
  type Workspace,
} from '../../model/index.ts';
import { type DaySet, daySet } from '../../time/index.ts';
import type { Horizon } from './need.ts';

/** One person as ombud of an owner, all lines that name him taken together. */
export interface Stand {
  /** Days on which he may be there: where something could not be read, he is thought to be. */
  readonly days: DaySet;
  /** Days on which he is there for certain. */
  readonly certain: DaySet;
  /** Whether he may sign, or that is not known. */
  readonly maySign: boolean;
}

/** Those who hold the right themselves: not those who were passed it by another ombud, nor names that nobody has. */
export function standsOf(ws: Workspace, owner: Person, horizon: Horizon): readonly Stand[] {
  const stands = new Map<string, Stand>();
  for (const absence of ws.lookup('absences', owner.name) as readonly Absence[]) {
    for (const delegate of absence.delegates) {
      const stand = delegate.onward === undefined ? standOf(ws, absence, delegate, horizon) : undefined;
      if (stand !== undefined) {
        const { name } = delegate.person;
        stands.set(name, together(stands.get(name), stand));
      }
    }
  }
  return [...stands.values()];
}

/** Undefined for a name that nobody has. */
function standOf(ws: Workspace, absence: Absence, delegate: Delegate, { asOf, until }: Horizon): Stand | undefined {
  const person = personNamed(ws, delegate.person.name);
  const period = delegatePeriod(absence, delegate);
  const from = period.readable ? Math.max(period.from, asOf) : asOf;
  const to = period.readable ? Math.min(period.to, until) : until;
  if (person === undefined) {
    return ws.mayBeDeclared(delegate.person.name)
      ? { days: daySet.of(from, to), certain: daySet.EMPTY, maySign: true }
      : undefined;
  }
  const days = from <= to ? presentDays(ws, person, undefined, from, to) : daySet.EMPTY;
  const isCertain = period.readable && !person.broken;
  return { days, certain: isCertain ? days : daySet.EMPTY, maySign: person.signs !== undefined || person.broken };
}

function together(a: Stand | undefined, b: Stand): Stand {
  return a === undefined
    ? b
    : {
        days: daySet.union(a.days, b.days),
        certain: daySet.union(a.certain, b.certain),
        maySign: a.maySign || b.maySign,
      };
}
