/** The days of a person's absences on which the personal inbox needs an ombud. */
import {
  type Absence,
  absencesOf,
  daysInMode,
  isChainUncertain,
  isModeUncertain,
  isWithin,
  judgedTo,
  openDaysOf,
  type Part,
  type Person,
  partNamed,
  placeOf,
  stretchTo,
  unitsUnder,
  type Workspace,
} from '../../model/index.ts';
import { type Day, type DaySet, daySet, FIRST_DAY, LAST_DAY } from '../../time/index.ts';

/** The horizon, both days inclusive. Absences are judged past it, each to its own end. */
export interface Horizon {
  readonly asOf: Day;
  readonly until: Day;
}

/** When someone is away, and from what. */
type Span = Pick<Absence, 'period'> & { readonly concerns: { readonly name: string } | undefined };

/** The days of an absence that need an ombud. A day of two absences is with the one that began first. */
export function needOf(ws: Workspace, owner: Person, absence: Absence, horizon: Horizon): DaySet {
  const { asOf, until } = horizon;
  // The only absence of a person takes no other's days: its own are reckoned when asked for, and not kept.
  if (absencesOf(ws, owner).length === 1) return coverDays(ws, owner, absence, horizon);
  const needs = ws.rememberOf(owner, `needs:${asOf}:${until}`, () => needsOf(ws, owner, horizon));
  return needs.get(absence) ?? daySet.EMPTY;
}

/** Of all absences of a person, those that begin first taking their days first. */
function needsOf(ws: Workspace, owner: Person, horizon: Horizon): ReadonlyMap<Absence, DaySet> {
  const needs = new Map<Absence, DaySet>();
  let taken = daySet.EMPTY;
  for (const absence of absencesOf(ws, owner).toSorted((a, b) => a.period.from - b.period.from)) {
    const days = coverDays(ws, owner, absence, horizon);
    const { from } = absence.period;
    // Those that follow begin no earlier, and need not know what was taken before.
    taken = daySet.clip(taken, from, LAST_DAY);
    needs.set(absence, daySet.subtract(days, taken));
    taken = daySet.union(taken, days);
  }
  return needs;
}

/**
 * The days of an absence on which a unit, where the person has an uppdrag, is open and in drift or planerad. None after he has
 * left, and none that is past.
 */
export function coverDays(ws: Workspace, owner: Person, absence: Span, { asOf, until }: Horizon): DaySet {
  const first = Math.max(absence.period.from, employedFrom(owner), asOf);
  const last = Math.min(judgedTo(absence, until), employedTo(owner));
  const stretch = { asOf, until: stretchTo(last, until) };
  let days = daySet.EMPTY;
  for (const assignment of owner.assignments) {
    const from = Math.max(assignment.period.from, first);
    const to = Math.min(assignment.period.to, last);
    const place = assignment.period.readable && from <= to ? placeOf(ws, assignment) : undefined;
    const concerned = place === undefined ? undefined : concernedPart(ws, absence, place);
    if (concerned !== undefined) days = daySet.union(days, daySet.clip(workingDays(ws, concerned, stretch), from, to));
  }
  return days;
}

function employedFrom({ employment }: Person): Day {
  return employment?.readable === true ? employment.from : FIRST_DAY;
}

function employedTo({ employment }: Person): Day {
  return employment?.readable === true ? employment.to : LAST_DAY;
}

/** The part of a workplace that an absence is about: all of it, or what `gäller uppdrag vid` leaves of it. */
function concernedPart(ws: Workspace, absence: Span, place: Part): Part | undefined {
  if (absence.concerns === undefined) return place;
  const limit = partNamed(ws, absence.concerns.name);
  if (limit === undefined) return undefined;
  return isWithin(ws, place, limit) ? place : isWithin(ws, limit, place) ? limit : undefined;
}

/** The days on which some unit of the part is open and in drift or planerad, of those units of which both are known. */
function workingDays(ws: Workspace, part: Part, { asOf, until }: Horizon): DaySet {
  return ws.rememberOf(part, `working:${asOf}:${until}`, () => {
    let days = daySet.EMPTY;
    for (const unit of unitsUnder(ws, part)) {
      if (!unit.broken && !unit.opening.unreadable && !isModeUncertain(ws, unit) && !isChainUncertain(ws, unit)) {
        const open = daySet.subtract(openDaysOf(unit, asOf, until), daysInMode(ws, unit, 'read-only'));
        days = daySet.union(days, daySet.subtract(open, daysInMode(ws, unit, 'archived')));
      }
    }
    return days;
  });
}
