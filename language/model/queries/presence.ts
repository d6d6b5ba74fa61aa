/** Who is there on which days: uppdrag in force, employment, absences. */
import { type Day, type DaySet, daySet, LAST_DAY, unionOf } from '../../time/index.ts';
import type { Absence, FunctionGroup, Person, Unit, Watcher } from '../declarations.ts';
import type { Period } from '../values.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { employedDays, ofFewOrRemembered, push } from './assignments.ts';
import { lastJudged } from './judged-days.ts';
import { isWithin } from './organisation.ts';
import { functionNamed, partNamed, personNamed } from './resolve.ts';

/** The absences of a person that could be read, in the order of files. */
export function absencesOf(ws: Workspace, person: Person): readonly Absence[] {
  return (ws.lookup('absences', person.name) as readonly Absence[]).filter((absence) => absence.period.readable);
}

/**
 * The days in the range on which the person is present.
 * @param at the unit whose inboxes are watched: an absence that concerns another unit alone does not count. Without it
 * (for an ombud) no absence that concerns one unit alone counts.
 * @param until the last day of the horizon, to which an absence without an end lasts; without it such an absence has no end
 */
export function presentDays(
  ws: Workspace,
  person: Person,
  at: Unit | undefined,
  from: Day,
  to: Day,
  until: Day = LAST_DAY,
): DaySet {
  if (person.broken) return daySet.of(from, to);
  const { present, everywhere, limited } = presenceOf(ws, person);
  let days = withoutOpen(daySet.clip(present, from, to), everywhere, until);
  for (const [name, away] of at === undefined ? [] : limited) {
    if (isPlacedIn(ws, at as Unit, name)) days = withoutOpen(daySet.subtract(days, away.ended), away, until);
  }
  return days;
}

function withoutOpen(days: DaySet, { openFrom }: Away, until: Day): DaySet {
  return openFrom === undefined ? days : daySet.subtract(days, daySet.of(openFrom, until));
}

function isPlacedIn(ws: Workspace, unit: Unit, name: string): boolean {
  const place = partNamed(ws, name);
  return place !== undefined && isWithin(ws, unit, place);
}

/** When a person is there. Made once of all uppdrag and absences, which may be many, and then asked of often. */
interface Presence {
  /** The days on which he is somewhere: some uppdrag and the employment in force, and no absence that ends from everything. */
  readonly present: DaySet;
  readonly everywhere: Away;
  /** The absences that concern one place alone, by its name. */
  readonly limited: ReadonlyMap<string, Away>;
}

interface Away {
  /** The days of the absences that have an end. */
  readonly ended: DaySet;
  /** The first day of one that has none. */
  readonly openFrom: Day | undefined;
}

/**
 * The days after the horizon on which an absence of the person keeps him from a unit, each judged to its own last day. What an
 * absence without an end does then is not known.
 */
function awayAfter(ws: Workspace, person: Person, at: Unit, until: Day): DaySet {
  if (person.broken) return daySet.EMPTY;
  const { everywhere, limited } = presenceOf(ws, person);
  let days = after(everywhere, until);
  for (const [name, away] of limited) {
    const later = after(away, until);
    if (!daySet.isEmpty(later) && isPlacedIn(ws, at, name)) days = daySet.union(days, later);
  }
  return days;
}

function after({ ended }: Away, until: Day): DaySet {
  return daySet.clip(ended, until + 1, lastJudged(until));
}

function presenceOf(ws: Workspace, person: Person): Presence {
  return ws.rememberOf(person, 'presence', presenceFrom);
}

function presenceFrom(person: Person, ws: Workspace): Presence {
  const employed = engagedDays(ws, person);
  const absences = absencesOf(ws, person);
  if (absences.length === 0) return { present: employed, everywhere: NOT_AWAY, limited: UNLIMITED };
  const periods = new Map<string | undefined, Period[]>();
  for (const { broken, concerns, period } of absences) {
    // A broken absence proves nothing: what was lost may have limited it.
    if (!broken) push(periods, concerns?.name, period);
  }
  const everywhere = awayIn(periods.get(undefined) ?? []);
  periods.delete(undefined);
  const limited =
    periods.size === 0 ? UNLIMITED : new Map([...periods].map(([name, own]) => [name ?? '', awayIn(own)]));
  return { present: daySet.subtract(employed, everywhere.ended), everywhere, limited };
}

/** Nearly all absences concern everything. */
const UNLIMITED: Presence['limited'] = new Map();

/** Of someone who is never away. */
const NOT_AWAY: Away = { ended: daySet.EMPTY, openFrom: undefined };

function awayIn(periods: readonly Period[]): Away {
  if (periods.length === 0) return NOT_AWAY;
  const open = periods.filter(({ to }) => to === LAST_DAY);
  return {
    ended: daySet.fromIntervals(periods.filter(({ to }) => to !== LAST_DAY)),
    openFrom: open.reduce<Day | undefined>((first, { from }) => Math.min(first ?? from, from), undefined),
  };
}

/** The days on which some uppdrag and the employment are in force, away or not; all where something of it could not be read. */
export function engagedDays(ws: Workspace, person: Person): DaySet {
  return ofFewOrRemembered(ws, person, 'engaged', () =>
    person.broken ? daySet.ALL : daySet.intersect(assignedDays(ws, person), employedDays(person)),
  );
}

/** The days on which some uppdrag is in force. One that could not be read, or whose place is unknown, counts as in force. */
function assignedDays(ws: Workspace, { assignments }: Person): DaySet {
  const isKnown = assignments.every(({ period, place }) => period.readable && partNamed(ws, place.name) !== undefined);
  return isKnown ? daySet.fromIntervals(assignments.map(({ period }) => period)) : daySet.ALL;
}

/** The days on which someone who staffs the funktion is present. */
function functionPresentDays(
  ws: Workspace,
  group: FunctionGroup,
  at: Unit,
  from: Day,
  to: Day,
  until: Day | undefined,
): DaySet {
  return ws.rememberLatest(at, `staff:${group.name}:${from}:${to}`, () => {
    if (group.broken) return daySet.of(from, to);
    const persons = group.staff.map((ref) => personNamed(ws, ref.name));
    if (persons.includes(undefined)) return daySet.of(from, to);
    return unionOf(persons.map((person) => presentDays(ws, person as Person, at, from, to, until)));
  });
}

/** The days after the horizon on which one who watches, or one who staffs the funktion that does, is kept from it (`awayAfter`). */
export function watcherAwayAfter(ws: Workspace, watcher: Watcher, at: Unit, until: Day): DaySet {
  if (watcher.isFunction) {
    const group = functionNamed(ws, watcher.name);
    return group === undefined ? daySet.EMPTY : staffAwayAfter(ws, group, at, until);
  }
  const person = personNamed(ws, watcher.name);
  return person === undefined ? daySet.EMPTY : awayAfter(ws, person, at, until);
}

function staffAwayAfter(ws: Workspace, group: FunctionGroup, at: Unit, until: Day): DaySet {
  return ws.rememberLatest(at, `staff away:${group.name}:${until}`, () => {
    const persons = group.staff.flatMap(({ name }) => personNamed(ws, name) ?? []);
    return unionOf(persons.map((person) => awayAfter(ws, person, at, until)));
  });
}

/** The days on which the one who watches is present; a name that refers to nothing counts as present. */
export function watcherPresentDays(ws: Workspace, watcher: Watcher, at: Unit, from: Day, to: Day, until?: Day): DaySet {
  if (watcher.isFunction) {
    const group = functionNamed(ws, watcher.name);
    return group === undefined ? daySet.of(from, to) : functionPresentDays(ws, group, at, from, to, until);
  }
  const person = personNamed(ws, watcher.name);
  return person === undefined ? daySet.of(from, to) : presentDays(ws, person, at, from, to, until);
}
