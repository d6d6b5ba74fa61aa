/** RUT-026: the first day on which a line of a förväntan does not hold. */
import { type Day, days, holds } from './calendar.ts';
import { isNeeded, presentDelegates } from './delegation.ts';
import { claimKey } from './print.ts';
import { type Fault, Questions } from './questions.ts';
import type * as R from './region.ts';
import { appliesOn, isInside } from './watched.ts';

export function expectationFaults(ask: Questions): readonly Fault[] {
  return ask.region.claims.flatMap((claim, index): readonly Fault[] => {
    const { when } = claim;
    const all = when === undefined ? ask.horizon : days(when.from, when.to);
    const asked = claim.kind === 'watched' ? reachingTo(ask, all.at(-1) ?? ask.until) : ask;
    const first = all.find((on) => !isTrue(asked, claim, on));
    return first === undefined ? [] : [{ code: 'RUT-026', severity: 'fel', at: claimKey(index), subjects: [], first }];
  });
}

/** The same region with a horizon that reaches to a day: who is away without an end is so on that day too. */
function reachingTo({ region, until }: Questions, last: Day): Questions {
  return new Questions({ ...region, horizon: Math.max(last, until) - region.asOf + 1 });
}

function isTrue(ask: Questions, claim: R.Claim, on: Day): boolean {
  if (claim.kind === 'watched') return isWatched(ask, claim.inbox, claim.count, on);
  if (claim.kind === 'covered') {
    if (ask.person(claim.person).withoutInbox) return true;
    return !isNeeded(ask, claim.person, on) || presentDelegates(ask, claim.person, on).length > 0;
  }
  if (claim.kind === 'nobody outside') {
    return ask.region.persons.every((one) => !reaches(ask, one, claim.inbox, on) || worksIn(ask, one, claim.place, on));
  }
  const { who } = claim;
  const persons =
    'place' in who
      ? ask.region.persons.filter((one) => worksIn(ask, one, who.place, on))
      : who.map((id) => ask.person(id));
  return persons.every((one) => reaches(ask, one, claim.inbox, on) !== claim.not);
}

/** A member of a shared inbox; of a personal one its owner and his ombud. */
function reaches(ask: Questions, person: R.Person, inbox: string, on: Day): boolean {
  const owner = inbox.startsWith('personlig ') ? ask.person(inbox.slice('personlig '.length)) : undefined;
  if (owner === undefined) {
    return inboxNamed(ask, inbox).inbox.members.some(
      (one) =>
        one.person === person.id &&
        (one.from === undefined || one.from <= on) &&
        (one.to === undefined || on <= one.to),
    );
  }
  if (owner.withoutInbox) return false;
  if (owner === person) return true;
  return ask.region.absences.some(
    (absence) =>
      absence.person === owner.id &&
      absence.delegates.some((one) => {
        const dates = { from: one.from ?? absence.from, to: one.to ?? absence.to };
        return one.person === person.id && one.onward === undefined && holds(dates, on);
      }),
  );
}

function inboxNamed(ask: Questions, name: string): { readonly inbox: R.Inbox; readonly unit: R.Unit } {
  const own = ask.region.functions.find((one) => one.name === name);
  if (own !== undefined) return { inbox: own, unit: ask.unit(own.unit) };
  const [unitName = '', kind] = name.split('.');
  const unit = ask.unit(unitName);
  const inbox = unit.inboxes.find((one) => one.kind === kind);
  if (inbox === undefined) throw new Error(`no inbox ${name}`);
  return { inbox, unit };
}

/** An uppdrag that day, employed, at the place or below it; one at a verksamhet is one in all its units. */
function worksIn(ask: Questions, person: R.Person, place: string, on: Day): boolean {
  return (
    ask.isEmployed(person, on) &&
    ask
      .assignmentsOn(person, on)
      .some(
        (one) =>
          one.place === place ||
          place === 'R' ||
          ask.above(one.place).some(({ name }) => name === place) ||
          ask.above(place).some(({ name }) => name === one.place),
      )
  );
}

/** On an open day: the checks within its hours by those who are there, those at one time once. A line may leave open by whom. */
function isWatched(ask: Questions, name: string, count: number, on: Day): boolean {
  const { inbox, unit } = inboxNamed(ask, name);
  const spans = ask.spansOn(unit, on);
  if (spans.length === 0 || ask.modeOn(unit.name, on) === 'arkiverad') return true;
  const lines = inbox.lines.filter((one) => {
    const persons = ask.personsOf([...one.by, ...one.substitutes]);
    const isMade = persons.length === 0 || persons.some((person) => ask.isPresentAt(person, unit.name, on));
    return appliesOn(one, on) && isMade;
  });
  const times = new Set(lines.flatMap((one) => one.times.filter((time) => isInside(time, spans))));
  const untimed = lines.reduce((sum, one) => sum + (one.times.length > 0 ? 0 : (one.count ?? 1)), 0);
  return times.size + untimed >= count;
}
