/** What is asked of ombud: that there are some on each day that needs one, and that each of them may be it. */
import { type Dates, type Day, days } from './calendar.ts';
import { absenceKey } from './print.ts';
import type { Fault, Questions } from './questions.ts';
import type * as R from './region.ts';
import type { Requirements } from './versions.ts';

/** An absence with where it stands among all. */
export interface Placed {
  readonly absence: R.Absence;
  readonly key: string;
}

/** The absences that are not wholly past, of persons with a personal inbox. */
export function judgedAbsences(ask: Questions): readonly Placed[] {
  return ask.region.absences
    .map((absence, index) => ({ absence, key: absenceKey(index) }))
    .filter(
      ({ absence: { to, person } }) => (to ?? ask.region.asOf) >= ask.region.asOf && !ask.person(person).withoutInbox,
    );
}

export function delegationFaults(ask: Questions, requirements: Requirements): readonly Fault[] {
  const judged = judgedAbsences(ask);
  return [
    ...withoutInbox(ask),
    ...coverFaults(ask, judged, requirements),
    ...judged.flatMap((one) => delegateFaults(ask, one)),
  ];
}

/** MC-ALL-04, and then nothing else about the ombud of that absence. */
function withoutInbox(ask: Questions): readonly Fault[] {
  const { absences, asOf } = ask.region;
  return absences.flatMap((absence, index): readonly Fault[] => {
    const { person, delegates, to } = absence;
    const first = delegates.findIndex((one) => periodOf(ask, one, absence).to >= asOf);
    if (!ask.person(person).withoutInbox || first < 0 || (to ?? asOf) < asOf) return [];
    const fault: Fault = {
      code: 'MC-ALL-04',
      severity: 'fel',
      at: `${absenceKey(index)} ombud ${first}`,
      subjects: [person],
    };
    const isLater = delegates.every((one) => periodOf(ask, one, absence).from > ask.until);
    return [ahead(fault, isLater)];
  });
}

/** The days an ombud holds: where nothing else is written those of the absence. */
export function periodOf(
  ask: Questions,
  { from, to }: Dates,
  absence: R.Absence,
): { readonly from: Day; readonly to: Day } {
  return { from: from ?? absence.from, to: to ?? ask.endOf(absence) };
}

/** Whether the absence leaves an open place behind on a day. */
function needsCover(ask: Questions, absence: R.Absence, on: Day): boolean {
  const owner = ask.person(absence.person);
  return (
    ask.isAwayBy(absence, on) &&
    ask.isEmployed(owner, on) &&
    ask.region.units.some(
      (unit) =>
        ask.isInUse(unit.name, on) &&
        ask.isOpen(unit, on) &&
        (absence.concerns === undefined || ask.covers(absence.concerns, unit.name)) &&
        ask.assignmentsOn(owner, on).some(({ place }) => ask.covers(place, unit.name)),
    )
  );
}

/** The absence that a day without ombud is told of: the one that began first of those that need the day. */
function neededFor(ask: Questions, owner: string, on: Day): R.Absence | undefined {
  const all = ask.region.absences.filter((one) => one.person === owner && needsCover(ask, one, on));
  return all.reduce<R.Absence | undefined>(
    (first, one) => (first === undefined || one.from < first.from ? one : first),
    undefined,
  );
}

/** Whether someone is away from what needs an ombud that day. */
export function isNeeded(ask: Questions, owner: string, on: Day): boolean {
  return neededFor(ask, owner, on) !== undefined;
}

/** The ombud of someone, whichever absence names them, who are there that day. */
export function presentDelegates(ask: Questions, owner: string, on: Day): readonly R.Person[] {
  const named = ask.region.absences
    .filter(({ person }) => person === owner)
    .flatMap((absence) =>
      absence.delegates.filter((one) => {
        const { from, to } = periodOf(ask, one, absence);
        return one.onward === undefined && from <= on && on <= to;
      }),
    );
  return [...new Set(named.map(({ person }) => person))]
    .map((id) => ask.person(id))
    .filter((one) => ask.isPresent(one, on));
}

function coverFaults(ask: Questions, judged: readonly Placed[], requirements: Requirements): readonly Fault[] {
  const minimum = requirements.atLeast;
  return judged.flatMap(({ absence, key }) => {
    const owner = ask.person(absence.person);
    const needed = days(ask.region.asOf, ask.endOf(absence)).filter(
      (on) => neededFor(ask, absence.person, on) === absence,
    );
    const lacks = (isLacking: (present: readonly R.Person[]) => boolean): readonly Day[] =>
      needed.filter((on) => isLacking(presentDelegates(ask, absence.person, on)));
    const found: readonly (readonly [string, readonly Day[]])[] = [
      ['MC-API-03', lacks((present) => present.length === 0)],
      ['MC-TIL-12', lacks((present) => present.length > 0 && present.length < minimum)],
      [
        'MC-AOM-01',
        owner.signs || owner.orders ? lacks((present) => present.length > 0 && !present.some((one) => one.signs)) : [],
      ],
    ];
    return found
      .filter(([code]) => requirements.has(code))
      .flatMap(([code, on]) => split(ask, { code, severity: 'varning', at: key, subjects: [absence.person] }, on));
  });
}

/** The days within the horizon, and those after it, as an upplysning. */
function split(ask: Questions, fault: Fault, on: readonly Day[]): readonly Fault[] {
  const within = on.filter((one) => one <= ask.until);
  const after = on.filter((one) => one > ask.until);
  return [
    ...(within.length > 0 ? [{ ...fault, days: within }] : []),
    ...(after.length > 0 ? [{ ...fault, days: after, severity: 'upplysning' as const, after: true }] : []),
  ];
}

/** What concerns nothing but days after the horizon is an upplysning. */
export function ahead(fault: Fault, isAfter: boolean): Fault {
  return isAfter ? { ...fault, severity: 'upplysning', after: true } : fault;
}

/** What is asked of each ombud by itself. */
function delegateFaults(ask: Questions, placed: Placed): readonly Fault[] {
  const { absence, key } = placed;
  const owner = ask.person(absence.person);
  return absence.delegates.flatMap((one, index): readonly Fault[] => {
    const period = periodOf(ask, one, absence);
    if (period.to < ask.region.asOf) return [];
    const at = `${key} ombud ${index}`;
    const found: Fault[] = [];
    const add = (code: string, severity: Fault['severity'], where = at): unknown =>
      found.push({ code, severity, at: where, subjects: [absence.person] });
    const outside = Math.min(
      ...(period.from < absence.from ? [period.from] : []),
      ...(absence.to !== undefined && period.to > absence.to ? [Math.max(period.from, absence.to + 1)] : []),
    );
    if (outside < Number.POSITIVE_INFINITY) {
      found.push(
        ahead(
          { code: 'MC-OMB-01', severity: 'varning', at: `${at} period`, subjects: [absence.person] },
          outside > ask.until,
        ),
      );
    }
    if (absence.to === undefined && one.to === undefined) add('MC-TIL-04', 'fel');
    if (one.onward !== undefined) add('MC-TIL-13', 'fel', `${at} vidare`);
    if (one.person === absence.person) add('MC-TIL-10', 'fel');
    else {
      const twice = twiceFrom(ask, placed, index);
      if (twice !== undefined) {
        found.push(
          ahead({ code: 'MC-TIL-10', severity: 'varning', at, subjects: [absence.person] }, twice > ask.until),
        );
      }
      const unshared = sharedFaults(ask, owner, one, period, at);
      found.push(
        ...unshared,
        ...(unshared.every(({ after }) => after === true && period.from <= ask.until)
          ? otherFaults(ask, owner, one, period, at)
          : []),
      );
    }
    return found.map((fault) => (period.from > ask.until ? ahead(fault, true) : fault));
  });
}

/** From when the first line that overlaps has the same ombud for the same owner; here an open absence has no end. */
function twiceFrom(ask: Questions, { absence, key }: Placed, index: number): Day | undefined {
  const daysOf = (one: R.Delegate, of: R.Absence): { readonly from: Day; readonly to: Day } => ({
    from: one.from ?? of.from,
    to: one.to ?? of.to ?? Number.POSITIVE_INFINITY,
  });
  const own = daysOf(absence.delegates[index] as R.Delegate, absence);
  const found: Day[] = [];
  for (const [place, other] of ask.region.absences.entries()) {
    for (const [nth, one] of other.delegates.entries()) {
      if (absenceKey(place) === key && nth === index) return found[0];
      const { from, to } = daysOf(one, other);
      const isSame = other.person === absence.person && one.person === absence.delegates[index]?.person;
      if (isSame && Math.max(from, own.from, ask.region.asOf) <= Math.min(to, own.to)) {
        found.push(Math.max(from, own.from));
      }
    }
  }
  return undefined;
}

/** MC-TIL-01 of the ombud: a verksamhet in which owner and ombud both work on all of its days. */
function sharedFaults(
  ask: Questions,
  owner: R.Person,
  { person }: R.Delegate,
  period: { readonly from: Day; readonly to: Day },
  at: string,
): readonly Fault[] {
  const other = ask.person(person);
  const verksamheter = [...new Set(owner.assignments.map(({ place }) => ask.verksamhetOf(place)))];
  const worksIn = (one: R.Person, verksamhet: string, on: Day): boolean =>
    ask.assignmentsOn(one, on).some(({ place }) => ask.verksamhetOf(place) === verksamhet);
  const isShared = (first: Day, last: Day): boolean =>
    verksamheter.some((one) => days(first, last).every((on) => worksIn(owner, one, on) && worksIn(other, one, on)));
  const first = Math.max(period.from, ask.region.asOf);
  if (first > period.to) return [];
  const subjects = [owner.id];
  if (!isShared(first, Math.min(period.to, Math.max(ask.until, first)))) {
    return [{ code: 'MC-TIL-01', severity: 'fel', at, subjects }];
  }
  if (!isShared(first, period.to)) return [{ code: 'MC-TIL-01', severity: 'upplysning', at, subjects, after: true }];
  return [];
}

/** MC-TIL-05 of the ombud: the owner has uppdrag today in a verksamhet in which the ombud has none. */
function otherFaults(
  ask: Questions,
  owner: R.Person,
  { person }: R.Delegate,
  period: { readonly from: Day; readonly to: Day },
  at: string,
): readonly Fault[] {
  const { asOf } = ask.region;
  const of = (one: R.Person): readonly string[] =>
    ask.assignmentsOn(one, asOf).map(({ place }) => ask.verksamhetOf(place));
  const known = of(ask.person(person));
  const own = new Set(of(owner));
  const isPast = Math.max(period.from, asOf) > period.to;
  if (isPast || own.size < 2 || [...own].every((one) => known.includes(one))) return [];
  return [ahead({ code: 'MC-TIL-05', severity: 'upplysning', at, subjects: [owner.id] }, period.from > ask.until)];
}
