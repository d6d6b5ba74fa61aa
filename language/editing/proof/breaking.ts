/** Looks for absences that break a line and that the routines allow: day by day of each kind, until one is found or none is left. */
import type { Period, Person, Unit } from '../../model/index.ts';
import { type Day, type DaySet, daySet } from '../../time/index.ts';
import { Allowed, type Away, awayText, placesOf } from './away.ts';
import { type Domain, kindsOf } from './days.ts';
import type { Threat } from './threats.ts';
import type { Trying } from './trying.ts';

/** What breaks the line on a day. */
interface Breaking {
  readonly day: Day;
  readonly absences: readonly Away[];
}

interface Ground {
  readonly trying: Trying;
  readonly domain: Domain;
  /** The days of the line on which a new absence may be. */
  readonly days: DaySet;
  /** The period of the line within the domain. */
  readonly period: Period;
  /** The unit whose inbox is checked: it, too, is what an absence may be limited to. */
  readonly at?: Unit | undefined;
  /** Notes the kinds of days that were gone through. */
  readonly note: (kinds: readonly Day[]) => void;
}

/** @param most how many further absences there are at once */
export function breakingOf(ground: Ground, threat: Threat, most: number): Breaking | undefined {
  switch (threat.kind) {
    case 'none':
      return undefined;
    case 'delegate':
      return breakingDelegate(ground, threat.owner, threat.suspects);
    case 'away':
      return breakingAway({ ...ground, at: threat.at }, threat.persons, most);
    default:
      return threat satisfies never;
  }
}

/** All suspects at once tell on which days which of them would break it; each such day of its kind is then tried by itself. */
function breakingDelegate(ground: Ground, owner: Person, suspects: readonly Person[]): Breaking | undefined {
  const { trying, period } = ground;
  const always = { ...wholeOf(ground, owner), delegates: suspects };
  const { failures } = trying.verdict(awayText([always]), period);
  const failing = failures.map(({ person, days }) => ({ person, days: daySet.intersect(days, ground.days) }));
  const kinds = kindsIn(
    ground,
    failing.map(({ days }) => days),
  );
  const allowed = new Allowed(trying);
  for (const day of kinds) {
    const persons = failing.flatMap(({ person, days }) =>
      person !== undefined && daySet.contains(days, day) ? [person] : [],
    );
    const away = delegateOn(ground, allowed, owner, persons, day);
    if (away !== undefined) return { day, absences: [away] };
  }
  return undefined;
}

/** An absence on the day with one of the persons as ombud, alone or among all others who may be. */
function delegateOn(
  { trying }: Ground,
  allowed: Allowed,
  owner: Person,
  persons: readonly Person[],
  day: Day,
): Away | undefined {
  for (const concerns of [undefined, ...placesOf(trying.session.ws, owner)]) {
    const away = { owner, from: day, to: day, concerns };
    for (const person of allowed.among(away, persons)) {
      const alone = allowed.decided({ ...away, delegates: [person] });
      if (isAllowed(trying, [alone])) return alone;
      const others = allowed.delegates(away).filter((one) => one !== person);
      const beside = { ...alone, delegates: [person, ...others] };
      if (others.length > 0 && isAllowed(trying, [beside])) return beside;
    }
  }
  return undefined;
}

function isAllowed(trying: Trying, absences: readonly Away[]): boolean {
  return trying.refusals(awayText(absences)).length === 0;
}

/** Fewer who are away are tried before more. */
function breakingAway(ground: Ground, persons: readonly Person[], most: number): Breaking | undefined {
  const allowed = new Allowed(ground.trying);
  for (let count = 1; count <= Math.min(most, persons.length); count++) {
    for (const some of combinations(persons, count)) {
      const breaking = breakingTogether(ground, allowed, some);
      if (breaking !== undefined) return breaking;
    }
  }
  return undefined;
}

/** Away on all days they tell on which it would break: what is asked of one day asks nothing of others. */
function breakingTogether(ground: Ground, allowed: Allowed, persons: readonly Person[]): Breaking | undefined {
  const { trying, period } = ground;
  const { failures } = trying.verdict(awayText(persons.map((owner) => wholeOf(ground, owner))), period);
  const kinds = kindsIn(
    ground,
    failures.map(({ days }) => daySet.intersect(days, ground.days)),
  );
  for (const day of kinds) {
    for (const absences of waysToBeAway(ground, allowed, persons, day)) {
      const on = { ...period, from: day, to: day };
      const breaks = trying.verdict(awayText(absences), on).state === 'fails';
      if (breaks && isAllowed(trying, absences)) return { day, absences };
    }
  }
  return undefined;
}

/** Each whole or at one place, and without ombud or with as few of those who may be as may be tried. */
function* waysToBeAway(
  ground: Ground,
  allowed: Allowed,
  persons: readonly Person[],
  day: Day,
): Generator<readonly Away[]> {
  const [owner, ...others] = persons;
  if (owner === undefined) {
    yield [];
    return;
  }
  for (const own of waysOf(ground, allowed, owner, day)) {
    for (const rest of waysToBeAway(ground, allowed, others, day)) yield [own, ...rest];
  }
}

function* waysOf({ trying, at }: Ground, allowed: Allowed, owner: Person, day: Day): Generator<Away> {
  const places = new Set([undefined, at, ...placesOf(trying.session.ws, owner)]);
  const bare = [...places].map((concerns): Away => ({ owner, from: day, to: day, concerns }));
  yield* bare;
  if (owner.noPersonalInbox !== undefined) return;
  for (const away of bare) {
    const delegates = allowed.delegates(away);
    const counts = new Set([1, 2, delegates.length].filter((count) => count <= delegates.length && count > 0));
    for (const count of counts) yield allowed.decided({ ...away, delegates: delegates.slice(0, count) });
  }
}

function wholeOf({ domain: { asOf, last } }: Ground, owner: Person): Away {
  return { owner, from: asOf, to: last };
}

function kindsIn({ domain, note }: Ground, sets: readonly DaySet[]): readonly Day[] {
  const all = sets.reduce((one, other) => daySet.union(one, other), daySet.EMPTY);
  const kinds = kindsOf(domain, all);
  note(kinds);
  return kinds;
}

function* combinations<T>(all: readonly T[], count: number): Generator<readonly T[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (const [index, first] of all.entries()) {
    for (const rest of combinations(all.slice(index + 1), count - 1)) yield [first, ...rest];
  }
}
