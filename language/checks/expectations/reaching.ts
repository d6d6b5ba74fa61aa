/** Lines of who reaches an inbox: persons by name, all who work somewhere, nobody who works elsewhere. */
import {
  type Absence,
  type Claim,
  daysWithin,
  type FlowEnd,
  inboxNamed,
  isChainUncertain,
  mayReachElsewhere,
  type Person,
  partNamed,
  personNamed,
  personsWithin,
  type Way,
  type Workspace,
  waysTo,
} from '../../model/index.ts';
import { type DaySet, daySet } from '../../time/index.ts';
import { daysOutside } from '../support/shared-inboxes.ts';
import { failingOn, type Ruling, together, UNKNOWN } from './ruling.ts';

type ClaimOf<Kind> = Extract<Claim, { readonly kind: Kind }>;

/** An inbox as it is asked about: the ways to it by person. */
interface Asked {
  readonly ws: Workspace;
  readonly end: FlowEnd;
  readonly negated: boolean;
  readonly ways: ReadonlyMap<string, readonly Way[]>;
}

export function judgePersons(ws: Workspace, { persons, negated, end }: ClaimOf<'reach'>, days: DaySet): Ruling {
  const asked = askedOf(ws, end, negated);
  if (asked === undefined) return UNKNOWN;
  return together(
    persons.map(({ name }) => {
      const person = personNamed(ws, name);
      return person === undefined ? UNKNOWN : judgePerson(asked, person, days);
    }),
  );
}

export function judgeGroup(ws: Workspace, { place, negated, end }: ClaimOf<'group'>, days: DaySet): Ruling {
  const asked = askedOf(ws, end, negated);
  const part = partNamed(ws, place.name);
  if (asked === undefined || part === undefined) return UNKNOWN;
  return together(
    personsWithin(ws, part).map((person) => {
      const ruling = judgePerson(asked, person, daySet.intersect(days, daysWithin(ws, person, part)));
      return person.broken ? together([ruling, UNKNOWN]) : ruling;
    }),
  );
}

export function judgeOutside(ws: Workspace, { place, end }: ClaimOf<'outside'>, days: DaySet): Ruling {
  const asked = askedOf(ws, end, true);
  const part = partNamed(ws, place.name);
  if (asked === undefined || part === undefined) return UNKNOWN;
  const persons = [...asked.ways.values()].map(([way]) => (way as Way).person);
  const rulings = persons.map((person) => {
    const ruling = judgePerson(asked, person, daySet.subtract(days, daysWithin(ws, person, part)));
    const isKnown = !mayReachElsewhere(ws, person) && !isChainUncertain(ws, part);
    return isKnown || ruling.failures.length === 0 ? ruling : UNKNOWN;
  });
  return together([...rulings, isRead(asked) ? { failures: [], isCertain: true } : UNKNOWN]);
}

function askedOf(ws: Workspace, end: FlowEnd, negated: boolean): Asked | undefined {
  const all = waysTo(ws, end);
  if (all === undefined) return undefined;
  const ways = new Map<string, Way[]>();
  for (const way of all) {
    const own = ways.get(way.person.name);
    if (own === undefined) ways.set(way.person.name, [way]);
    else own.push(way);
  }
  return { ws, end, negated, ways };
}

/** Whether someone reaches the inbox on all of the days, or with `negated` on none. */
function judgePerson(asked: Asked, person: Person, days: DaySet): Ruling {
  const ways = (asked.ways.get(person.name) ?? []).filter(({ period }) => period.readable);
  const reached = daySet.fromIntervals(ways.map(({ period }) => period));
  if (asked.negated) {
    const ruling = failingOn(daySet.intersect(days, reached), person, ways);
    return ruling.failures.length > 0 || isCertain(asked, person, days) ? ruling : UNKNOWN;
  }
  const missing = daySet.subtract(days, reached);
  return daySet.isEmpty(missing) || isCertain(asked, person, missing) ? failingOn(missing, person) : UNKNOWN;
}

/** Whether it is certain that the person does not reach the inbox on the days on which no line says so. */
function isCertain(asked: Asked, { name }: Person, days: DaySet): boolean {
  const { ws, end } = asked;
  if (!isRead(asked) || ws.isLost(name)) return false;
  if (end.kind === 'personal') return true;
  const named = inboxNamed(ws, end.target);
  if (named === undefined) return false;
  const known = daysOutside(ws, named.inbox ?? named.owner, name);
  const ways = asked.ways.get(name) ?? [];
  if (ways.some(({ period }) => !period.readable)) return false;
  const reached = daySet.fromIntervals(ways.map(({ period }) => period));
  return daySet.isSubset(daySet.subtract(days, reached), known);
}

/** Whether all that says who reaches the inbox could be read. */
function isRead({ ws, end }: Asked): boolean {
  if (end.kind === 'shared') return inboxNamed(ws, end.target)?.owner.broken === false;
  const { name } = end.person;
  const absences = ws.lookup('absences', name) as readonly Absence[];
  const isWhole = absences.every(
    ({ broken, period, delegates }) =>
      !broken && period.readable && delegates.every((delegate) => delegate.period.readable),
  );
  return isWhole && personNamed(ws, name)?.broken === false && !ws.isLost(name);
}
