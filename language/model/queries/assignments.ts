/** Uppdrag: who works where, who holds which role in which verksamhet. */
import { type Day, type DaySet, daySet, type Interval } from '../../time/index.ts';
import type { Assignment, Part, Person } from '../declarations.ts';
import type { Period } from '../values.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { chainOf, departmentOf, isDepartmentUncertain, isWithin, mayMeanWithin } from './organisation.ts';
import { partNamed } from './resolve.ts';

/** Whether a readable period holds on a day. */
export function holdsOn(period: Period, day: Day): boolean {
  return period.readable && period.from <= day && day <= period.to;
}

/** Whether it holds on some of the days. */
export function holdsWithin(period: Period, { from, to }: Interval): boolean {
  return period.readable && period.from <= to && from <= period.to;
}

/** The unit or verksamhet of an uppdrag; undefined where the name leads nowhere or to another kind. */
export function placeOf(ws: Workspace, assignment: Assignment): Part | undefined {
  const part = partNamed(ws, assignment.place.name);
  return part?.kind === 'unit' || part?.kind === 'department' ? part : undefined;
}

/** The uppdrag in force on a day, those with a readable place. Employment is not looked at. */
export function assignmentsOn(ws: Workspace, person: Person, day: Day): readonly Assignment[] {
  return person.assignments.filter(
    (assignment) => holdsOn(assignment.period, day) && placeOf(ws, assignment) !== undefined,
  );
}

/** The verksamheter (a unit for itself where it has none) in which the uppdrag lie. */
export function departmentsOf(ws: Workspace, assignments: readonly Assignment[]): ReadonlySet<Part> {
  const departments = new Set<Part>();
  for (const assignment of assignments) {
    const place = placeOf(ws, assignment);
    if (place !== undefined) departments.add(departmentOf(ws, place));
  }
  return departments;
}

/** Whether an uppdrag holds in a part: it is at the part, above it, or in the same verksamhet when the part is that verksamhet. */
export function isAssignedIn(ws: Workspace, assignment: Assignment, part: Part): boolean {
  const place = placeOf(ws, assignment);
  return (
    place !== undefined && (isWithin(ws, part, place) || (part.kind === 'department' && isWithin(ws, place, part)))
  );
}

export type Certainty = 'yes' | 'no' | 'unknown';

/**
 * Whether the person holds one of the roles in the verksamhet on the day, employed that day; without roles any uppdrag will do. `unknown` when something about the person could
 * not be read or names a place that does not exist and may have been meant for this one.
 */
export function holdsRole(
  ws: Workspace,
  person: Person,
  roles: readonly string[] | undefined,
  department: Part,
  day: Day,
): Certainty {
  const { days, isUnknown } = heldDays(ws, person, roles, department);
  if (roles !== undefined && !daySet.contains(employedDays(person), day)) return 'no';
  if (daySet.contains(days, day)) return 'yes';
  return isUnknown ? 'unknown' : 'no';
}

/** When a role is held, and whether it may be held on other days too. */
export interface HeldDays {
  readonly days: DaySet;
  readonly isUnknown: boolean;
}

/** The days on which the person holds one of the roles in the verksamhet. Employment is not looked at. */
export function heldDays(
  ws: Workspace,
  person: Person,
  roles: readonly string[] | undefined,
  department: Part,
): HeldDays {
  const placed = hasFewAssignments(person) ? fewPlaced(ws, person, department) : manyPlaced(ws, person, department);
  const here = inRoles(placed.here, roles);
  const isUnknown =
    person.broken ||
    isDepartmentUncertain(ws, department) ||
    here.some(isUnreadable) ||
    inRoles(placed.uncertain, roles).length > 0 ||
    inRoles(placed.unplaced, roles).some(({ place }) => mayMeanWithin(ws, place, department));
  return { days: daysOfReadable(here), isUnknown };
}

/** The uppdrag that are of one of the roles; without roles, and where all are, the list itself. */
function inRoles(assignments: readonly Assignment[], roles: readonly string[] | undefined): readonly Assignment[] {
  if (roles === undefined) return assignments;
  for (const { role } of assignments) {
    if (!roles.includes(role.value)) return assignments.filter((one) => roles.includes(one.role.value));
  }
  return assignments;
}

function isUnreadable({ period }: Assignment): boolean {
  return !period.readable;
}

/** The days of the uppdrag whose dates could be read. */
export function daysOfReadable(assignments: readonly Assignment[]): DaySet {
  const periods: Period[] = [];
  for (const { period } of assignments) if (period.readable) periods.push(period);
  return daySet.fromIntervals(periods);
}

/** The days on which the employment holds, where one is stated; all where it is not, or could not be read. */
export function employedDays({ employment }: Person): DaySet {
  return employment?.readable === true ? daySet.of(employment.from, employment.to) : daySet.ALL;
}

/** The days on which the person certainly has no uppdrag in a part, employed or not. */
export function daysUnassigned(ws: Workspace, person: Person, part: Part): DaySet {
  const { days, isUnknown } = heldDays(ws, person, undefined, part);
  return isUnknown ? daySet.EMPTY : daySet.subtract(daySet.ALL, days);
}

/** The days on which the person certainly holds none of the roles in the verksamhet, or is employed no more. */
export function daysWithoutRole(ws: Workspace, person: Person, roles: readonly string[], department: Part): DaySet {
  const { days, isUnknown } = heldDays(ws, person, roles, department);
  return isUnknown ? daySet.EMPTY : daySet.subtract(daySet.ALL, daySet.intersect(days, employedDays(person)));
}

/** So few are gone through each time: what would be kept of them, by where they are, is larger than they are. */
const FEW = 4;

/** Whether a person has no more uppdrag than can be gone through whenever one place is asked about. */
export function hasFewAssignments({ assignments }: Person): boolean {
  return assignments.length <= FEW;
}

/** A value that is made of all uppdrag of a person: remembered where they are many, made whenever it is asked for where they are few. */
export function ofFewOrRemembered<T>(ws: Workspace, person: Person, what: string, made: () => T): T {
  return hasFewAssignments(person) ? made() : ws.rememberOf(person, what, made);
}

/** The uppdrag of a person as a verksamhet sees them. */
interface PlacedFor {
  /** Those in it or above it. */
  readonly here: readonly Assignment[];
  /** Those elsewhere whose verksamhet may be one that is not seen. */
  readonly uncertain: readonly Assignment[];
  /** Those whose place does not exist. */
  readonly unplaced: readonly Assignment[];
}

const NONE: readonly Assignment[] = [];

/** The list with one more value; there is none before the first. */
function pushed<T>(list: T[] | undefined, value: T): T[] {
  if (list === undefined) return [value];
  list.push(value);
  return list;
}

function fewPlaced(ws: Workspace, person: Person, department: Part): PlacedFor {
  const chain = chainOf(ws, department);
  let here: Assignment[] | undefined;
  let uncertain: Assignment[] | undefined;
  let unplaced: Assignment[] | undefined;
  for (const assignment of person.assignments) {
    const place = placeOf(ws, assignment);
    if (place === undefined) {
      if (partNamed(ws, assignment.place.name) === undefined) unplaced = pushed(unplaced, assignment);
    } else if (chain.includes(place) || departmentOf(ws, place) === department) here = pushed(here, assignment);
    else if (isDepartmentUncertain(ws, place)) uncertain = pushed(uncertain, assignment);
  }
  return { here: here ?? NONE, uncertain: uncertain ?? NONE, unplaced: unplaced ?? NONE };
}

function manyPlaced(ws: Workspace, person: Person, department: Part): PlacedFor {
  const { at, inDepartment, unplaced, uncertain } = placedOf(ws, person);
  const above = chainOf(ws, department).flatMap((part) => at.get(part) ?? []);
  const here = new Set([...above, ...(inDepartment.get(department) ?? [])]);
  return { here: [...here], uncertain: uncertain.filter((one) => !here.has(one)), unplaced };
}

/** The many uppdrag of a person by where they are, so that one place can be asked about without going through them all. */
interface PlacedAssignments {
  readonly at: ReadonlyMap<Part, readonly Assignment[]>;
  readonly inDepartment: ReadonlyMap<Part, readonly Assignment[]>;
  /** Those whose place does not exist. */
  readonly unplaced: readonly Assignment[];
  /** Those whose verksamhet may be one that is not seen. */
  readonly uncertain: readonly Assignment[];
}

function placedOf(ws: Workspace, person: Person): PlacedAssignments {
  return ws.rememberOf(person, 'placed assignments', () => {
    const at = new Map<Part, Assignment[]>();
    const inDepartment = new Map<Part, Assignment[]>();
    const unplaced: Assignment[] = [];
    const uncertain: Assignment[] = [];
    for (const assignment of person.assignments) {
      const place = placeOf(ws, assignment);
      if (place !== undefined) {
        push(at, place, assignment);
        push(inDepartment, departmentOf(ws, place), assignment);
        if (isDepartmentUncertain(ws, place)) uncertain.push(assignment);
      } else if (partNamed(ws, assignment.place.name) === undefined) unplaced.push(assignment);
    }
    return { at, inDepartment, unplaced, uncertain };
  });
}

/** Adds a value to the list of a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** The uppdrag of a person at a part that holds its name, or above it, those of the nearest place first. */
export function assignmentsAtOrAbove(ws: Workspace, person: Person, part: Part): readonly Assignment[] {
  const named = namedPlaces(person);
  return chainOf(ws, part).flatMap(({ name }) => named.get(name) ?? []);
}

const byPlaceName = new WeakMap<Person, ReadonlyMap<string, readonly Assignment[]>>();

/** The uppdrag of a person by the name of their place: asks nothing of the workspace. */
function namedPlaces(person: Person): ReadonlyMap<string, readonly Assignment[]> {
  const known = byPlaceName.get(person);
  if (known !== undefined) return known;
  const named = new Map<string, Assignment[]>();
  for (const assignment of person.assignments) push(named, assignment.place.name, assignment);
  byPlaceName.set(person, named);
  return named;
}

/** Everyone with an uppdrag, on any day, in the part, above it or (for a verksamhet) in its units. */
export function personsAssignedIn(ws: Workspace, part: Part, units: readonly Part[]): readonly Person[] {
  return [...new Set([...chainOf(ws, part), ...units].flatMap((place) => personsAssignedAt(ws, place)))];
}

/** Everyone with an uppdrag, on any day, at the place itself. */
export function personsAssignedAt(ws: Workspace, { name }: Part): readonly Person[] {
  const assigned = ws.lookup('assigned', name) as readonly Person[];
  return assigned.filter((person) => ws.lookup('person', person.name)[0] === person);
}
