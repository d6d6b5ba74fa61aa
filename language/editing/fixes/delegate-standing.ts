/** How well persons do as ombud in an absence: the same for what is completed and for quick fixes. */
import {
  type Absence,
  absencesOf,
  holdsOn,
  judgedTo,
  type Period,
  type Person,
  personNamed,
  presentDays,
} from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { daySet } from '../../time/index.ts';

/** How well a person does as ombud. */
export interface Standing {
  /** Lower does better, from 0 to below `AWAY` for who is there on every day of the absence, from there on for others. */
  readonly rank: number;
  /** On how many days of it he is present. */
  readonly present: number;
  /** His own absences on the same days. */
  readonly away: readonly Period[];
}

/** The first rank of those who are away. */
export const AWAY = 8;
/** The first rank of those who decide on ombud, or would: they are not to name themselves. */
export const DECIDES = 4;
const CHIEFS = new Set(['verksamhetschef', 'enhetschef']);

/** Tells of each person how well he does; nothing of the absent one and of those who are ombud already, save what is being typed. */
export function standingFor(session: Session, absence: Absence, typed = ''): (person: Person) => Standing | undefined {
  const { ws, options } = session;
  const owner = personNamed(ws, absence.person.name);
  const taken = new Set(absence.delegates.map(({ person }) => person.name).filter((name) => name !== typed));
  const until = options.asOf + options.horizonDays - 1;
  const [from, to] = [absence.period.from, judgedTo(absence, until)];
  const roles = new Set(owner === undefined ? [] : rolesIn(owner, from));
  return (person) => {
    if (person.name === absence.person.name || taken.has(person.name)) return undefined;
    const present = to < from ? 0 : daySet.count(presentDays(ws, person, undefined, from, to, until));
    const away = absencesOf(ws, person)
      .filter(({ concerns }) => concerns === undefined)
      .map(({ period }) => period)
      .filter((period) => period.from <= to && from <= period.to);
    const isAlike = rolesIn(person, from).some((role) => roles.has(role));
    const maySign = owner?.signs === undefined || person.signs !== undefined;
    const isChief = rolesIn(person, from).some((role) => CHIEFS.has(role));
    const decides = person.name === absence.decidedBy?.name || (isChief && !isAlike);
    const rank = (away.length > 0 ? AWAY : 0) + (decides ? DECIDES : 0) + (maySign ? 0 : 2) + (isAlike ? 0 : 1);
    return { rank, present, away };
  };
}

function rolesIn({ assignments }: Person, day: number): readonly string[] {
  return assignments.filter(({ period }) => holdsOn(period, day)).map(({ role }) => role.value);
}
