/** How well persons do as ombud in an absence: the same for what is completed and for quick fixes. */
import {
  type Absence,
  absencesOf,
  delegatePeriod,
  holdsWithin,
  judgedTo,
  type Period,
  type Person,
  personNamed,
  presentDays,
  type Workspace,
} from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { type Day, type DaySet, daySet, type Interval } from '../../time/index.ts';

/** What is known of an absence for which someone is wanted. */
export type Sought = Pick<Absence, 'person' | 'period'> & {
  readonly delegates: readonly { readonly person: { readonly name: string } }[];
  readonly decidedBy: { readonly name: string } | undefined;
};

/** How well a person does as ombud. */
export interface Standing {
  /** Lower does better, from 0 to below `AWAY` for who is there on every day of the absence, from there on for others. */
  readonly rank: number;
  /** The days of it on which he is present. */
  readonly present: DaySet;
  /** His own absences on the same days. */
  readonly away: readonly Period[];
  /** For how many others he stands in on some of those days, and on which days he does. */
  readonly others: number;
  readonly busy: DaySet;
  /** Has a role of the absent person's. */
  readonly isAlike: boolean;
  /** Is the one who decides on ombud, or would be. */
  readonly decides: boolean;
}

/** The first rank of those who are away. */
export const AWAY = 8;
/** The first rank of those who decide on ombud, or would: they are not to name themselves. */
export const DECIDES = 4;
const CHIEFS = new Set(['verksamhetschef', 'enhetschef']);

/** The days for which someone is wanted: those of the absence that have not passed; of one that has, the as-of date. */
export function daysOf({ options: { asOf, horizonDays } }: Session, absence: Sought): Interval {
  const from = Math.max(asOf, absence.period.from);
  return { from, to: Math.max(from, judgedTo(absence, asOf + horizonDays - 1)) };
}

/** Tells of each person how well he does; nothing of the absent one and of those who are ombud already, save what is being typed. */
export function standingFor(session: Session, absence: Sought, typed = ''): (person: Person) => Standing | undefined {
  const { ws, options } = session;
  const owner = personNamed(ws, absence.person.name);
  const taken = new Set(absence.delegates.map(({ person }) => person.name).filter((name) => name !== typed));
  const until = options.asOf + options.horizonDays - 1;
  const days = daysOf(session, absence);
  const [from, to] = [absence.period.from, judgedTo(absence, until)];
  const { roles } = askedFor(session, absence);
  return (person) => {
    if (person.name === absence.person.name || taken.has(person.name)) return undefined;
    const present = to < from ? daySet.EMPTY : presentDays(ws, person, undefined, from, to, until);
    const away = absencesOf(ws, person)
      .filter(({ concerns }) => concerns === undefined)
      .map(({ period }) => period)
      .filter((period) => period.from <= to && from <= period.to);
    const isAlike = rolesIn(person, days).some((role) => roles.has(role));
    const maySign = owner?.signs === undefined || person.signs !== undefined;
    const isChief = rolesIn(person, days).some((role) => CHIEFS.has(role));
    const decides = person.name === absence.decidedBy?.name || (isChief && !isAlike);
    const rank = (away.length > 0 ? AWAY : 0) + (decides ? DECIDES : 0) + rankBy(maySign, isAlike);
    const { others, busy } = standsInFor(ws, person, absence.person.name, from, to);
    return { rank, present, away, others, busy, isAlike, decides };
  };
}

/** What the absent person has that whoever stands in should have too: roles on some of the days, and the right to sign. */
export function askedFor(
  session: Session,
  absence: Sought,
): { readonly roles: ReadonlySet<string>; readonly signs: boolean } {
  const owner = personNamed(session.ws, absence.person.name);
  const roles = new Set(owner === undefined ? [] : rolesIn(owner, daysOf(session, absence)));
  return { roles, signs: owner?.signs !== undefined };
}

/** The rank of who is there and does not decide. */
export function rankBy(maySign: boolean, isAlike: boolean): number {
  return (maySign ? 0 : 2) + (isAlike ? 0 : 1);
}

/** Who does better of two: by rank, then who is there on more days, then who stands in for fewer others. */
export function compareStandings(a: Standing, b: Standing): number {
  return a.rank - b.rank || daySet.count(b.present) - daySet.count(a.present) || a.others - b.others;
}

/** How many others have the person as ombud on some day of a period, and on which days of it. */
function standsInFor(
  ws: Workspace,
  { name }: Person,
  owner: string,
  from: Day,
  to: Day,
): Pick<Standing, 'others' | 'busy'> {
  const owners = new Set<string>();
  const periods: Period[] = [];
  for (const absence of new Set(ws.lookup('delegations', name) as readonly Absence[])) {
    if (absence.person.name === owner) continue;
    for (const delegate of absence.delegates) {
      const period = delegatePeriod(absence, delegate);
      if (delegate.person.name !== name || !period.readable || period.from > to || from > period.to) continue;
      owners.add(absence.person.name);
      periods.push(period);
    }
  }
  return { others: owners.size, busy: from > to ? daySet.EMPTY : daySet.clip(daySet.fromIntervals(periods), from, to) };
}

/** The roles that someone has on some of the days. */
function rolesIn({ assignments }: Person, days: Interval): readonly string[] {
  return assignments.filter(({ period }) => holdsWithin(period, days)).map(({ role }) => role.value);
}
