/** Who is there on which days: uppdrag in force, employment, absences. */
import { type Day, type DaySet, daySet, unionOf } from '../../time/index.ts';
import type { Absence, FunctionGroup, Person, Unit, Watcher } from '../declarations.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { employedDays } from './assignments.ts';
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
 */
export function presentDays(ws: Workspace, person: Person, at: Unit | undefined, from: Day, to: Day): DaySet {
  if (person.broken) {
    return daySet.of(from, to);
  }
  const { present, limited } = presenceOf(ws, person);
  let days = daySet.clip(present, from, to);
  for (const [name, away] of at === undefined ? [] : limited) {
    const place = partNamed(ws, name);
    if (place !== undefined && isWithin(ws, at as Unit, place)) {
      days = daySet.subtract(days, away);
    }
  }
  return days;
}

/** When a person is there. Made once of all uppdrag and absences, which may be many, and then asked of often. */
interface Presence {
  /** The days on which he is somewhere: some uppdrag and the employment in force, and no absence from everything. */
  readonly present: DaySet;
  /** The days of the absences that concern one place alone, by its name. */
  readonly limited: ReadonlyMap<string, DaySet>;
}

function presenceOf(ws: Workspace, person: Person): Presence {
  return ws.rememberOf(person, 'presence', () => {
    const employed = engagedDays(ws, person);
    // A broken absence proves nothing: what was lost may have limited it.
    const absences = absencesOf(ws, person).filter(({ broken }) => !broken);
    const away = new Map<string | undefined, daySet.Interval[]>();
    for (const { concerns, period } of absences) {
      away.set(concerns?.name, pushed(away.get(concerns?.name), period));
    }
    const everywhere = daySet.fromIntervals(away.get(undefined) ?? []);
    const limited = [...away].flatMap(([name, periods]) =>
      name === undefined ? [] : [[name, daySet.fromIntervals(periods)] as const],
    );
    return { present: daySet.subtract(employed, everywhere), limited: new Map(limited) };
  });
}

function pushed<T>(list: T[] | undefined, item: T): T[] {
  if (list === undefined) return [item];
  list.push(item);
  return list;
}

/** The days on which some uppdrag and the employment are in force, away or not; all where something of it could not be read. */
export function engagedDays(ws: Workspace, person: Person): DaySet {
  return person.broken ? daySet.ALL : daySet.intersect(assignedDays(ws, person), employedDays(person));
}

/** The days on which some uppdrag is in force. One that could not be read, or whose place is unknown, counts as in force. */
function assignedDays(ws: Workspace, { assignments }: Person): DaySet {
  const isKnown = assignments.every(({ period, place }) => period.readable && partNamed(ws, place.name) !== undefined);
  return isKnown ? daySet.fromIntervals(assignments.map(({ period }) => period)) : daySet.ALL;
}

/** The days on which someone who staffs the funktion is present. */
function functionPresentDays(ws: Workspace, group: FunctionGroup, at: Unit, from: Day, to: Day): DaySet {
  return ws.rememberLatest(at, `staff:${group.name}:${from}:${to}`, () => {
    if (group.broken) return daySet.of(from, to);
    const persons = group.staff.map((ref) => personNamed(ws, ref.name));
    if (persons.includes(undefined)) return daySet.of(from, to);
    return unionOf(persons.map((person) => presentDays(ws, person as Person, at, from, to)));
  });
}

/** The days on which the one who watches is present; a name that refers to nothing counts as present. */
export function watcherPresentDays(ws: Workspace, watcher: Watcher, at: Unit, from: Day, to: Day): DaySet {
  if (watcher.isFunction) {
    const group = functionNamed(ws, watcher.name);
    return group === undefined ? daySet.of(from, to) : functionPresentDays(ws, group, at, from, to);
  }
  const person = personNamed(ws, watcher.name);
  return person === undefined ? daySet.of(from, to) : presentDays(ws, person, at, from, to);
}
