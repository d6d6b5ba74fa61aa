/** The ombud of a person, whichever absence names them, and the days on which they are there. */
import {
  type Absence,
  type Delegate,
  delegatePeriod,
  judgedTo,
  type Person,
  personNamed,
  presentDays,
  type Workspace,
} from '../../model/index.ts';
import { coveredDays, type Day, type DaySet, daySet, LAST_DAY, unionOf } from '../../time/index.ts';
import type { Horizon } from './need.ts';

/** One person as ombud of an owner, all lines that name him taken together. */
interface Stand {
  /** Days on which he may be there: where something could not be read, he is thought to be. */
  readonly days: DaySet;
  /** Days on which he is there for certain. */
  readonly certain: DaySet;
  /** Whether he may sign, or that is not known. */
  readonly maySign: boolean;
}

/** All ombud of an owner taken together, which every absence of the owner is held against. */
export interface Standing {
  /** Days on which some ombud may be there, is there for certain, and may be there and may sign. */
  readonly anyone: DaySet;
  readonly certain: DaySet;
  readonly signing: DaySet;
  /** Days on which at least so many may be there. */
  readonly enough: (atLeast: number) => DaySet;
}

export function standingOf(stands: readonly Stand[]): Standing {
  let known: { readonly atLeast: number; readonly days: DaySet } | undefined;
  const all = stands.map(({ days }) => days);
  return {
    anyone: unionOf(all),
    certain: unionOf(stands.map(({ certain }) => certain)),
    signing: unionOf(stands.flatMap(({ maySign, days }) => (maySign ? [days] : []))),
    enough: (atLeast) => {
      if (known?.atLeast !== atLeast) known = { atLeast, days: coveredDays(all, atLeast) };
      return known.days;
    },
  };
}

/** Those who hold the right themselves: not those who were passed it by another ombud, nor names that nobody has. */
export function standsOf(ws: Workspace, owner: Person, horizon: Horizon): readonly Stand[] {
  const stands = new Map<string, Stand[]>();
  const absences = ws.lookup('absences', owner.name) as readonly Absence[];
  const last = absences.reduce((latest, absence) => Math.max(latest, judgedTo(absence, horizon.until)), horizon.until);
  for (const absence of absences) {
    for (const delegate of absence.delegates) {
      const stand = delegate.onward === undefined ? standOf(ws, absence, delegate, horizon, last) : undefined;
      if (stand !== undefined) {
        const own = stands.get(delegate.person.name);
        if (own === undefined) stands.set(delegate.person.name, [stand]);
        else own.push(stand);
      }
    }
  }
  return [...stands.values()].map(together);
}

/** Up to the last day on which an absence of the owner is judged. Undefined for a name that nobody has. */
function standOf(
  ws: Workspace,
  absence: Absence,
  delegate: Delegate,
  { asOf, until }: Horizon,
  last: Day,
): Stand | undefined {
  const person = personNamed(ws, delegate.person.name);
  const period = delegatePeriod(absence, delegate);
  const from = period.readable ? Math.max(period.from, asOf) : asOf;
  const to = period.readable ? Math.min(period.to === LAST_DAY ? until : period.to, last) : last;
  if (person === undefined) {
    return ws.mayBeDeclared(delegate.person.name)
      ? { days: daySet.of(from, to), certain: daySet.EMPTY, maySign: true }
      : undefined;
  }
  const days = from <= to ? presentDays(ws, person, undefined, from, to, until) : daySet.EMPTY;
  const isCertain = period.readable && !person.broken;
  return { days, certain: isCertain ? days : daySet.EMPTY, maySign: person.signs !== undefined || person.broken };
}

function together(stands: readonly Stand[]): Stand {
  const [only] = stands;
  if (only !== undefined && stands.length === 1) return only;
  return {
    days: unionOf(stands.map(({ days }) => days)),
    certain: unionOf(stands.map(({ certain }) => certain)),
    maySign: stands.some(({ maySign }) => maySign),
  };
}
