/** When a person works within a part of the organisation, however far below or above it the uppdrag stands. */
import { type DaySet, daySet } from '../../time/index.ts';
import type { Assignment, Part, Person } from '../declarations.ts';
import type { Workspace } from '../workspace/workspace.ts';
import {
  daysOfReadable,
  employedDays,
  hasFewAssignments,
  ofFewOrRemembered,
  personsAssignedIn,
  placeOf,
  push,
} from './assignments.ts';
import { chainOf, isChainUncertain, isWithin, partsUnder } from './organisation.ts';

/** The uppdrag that hold in the part or in something below it: those there, and those above it, which hold in all that is below. */
export function assignmentsWithin(ws: Workspace, person: Person, part: Part): readonly Assignment[] {
  if (hasFewAssignments(person)) return fewWithin(ws, person, part);
  const { at, under } = reachOf(ws, person);
  const above = chainOf(ws, part)
    .slice(1)
    .flatMap((one) => at.get(one) ?? []);
  return [...(under.get(part) ?? []), ...above];
}

function fewWithin(ws: Workspace, person: Person, part: Part): readonly Assignment[] {
  const chain = chainOf(ws, part);
  const within: Assignment[] = [];
  for (const assignment of person.assignments) {
    const place = placeOf(ws, assignment);
    if (place !== undefined && (chain.includes(place) || isWithin(ws, place, part))) within.push(assignment);
  }
  return within;
}

/** Everyone with an uppdrag, on any day, in the part, below it or above it. */
export function personsWithin(ws: Workspace, part: Part): readonly Person[] {
  return personsAssignedIn(ws, part, partsUnder(ws, part));
}

/** The days on which the person is employed and some uppdrag of his holds in the part or in something below it. */
export function daysWithin(ws: Workspace, person: Person, part: Part): DaySet {
  return daySet.intersect(daysOfReadable(assignmentsWithin(ws, person, part)), employedDays(person));
}

/** Whether the person may work where he is not seen to: something of his uppdrag, or of what is above them, could not be read. */
export function mayReachElsewhere(ws: Workspace, person: Person): boolean {
  if (person.broken) return true;
  if (!hasFewAssignments(person)) return reachOf(ws, person).isUncertain;
  for (const assignment of person.assignments) {
    if (isReachUncertain(ws, assignment, placeOf(ws, assignment))) return true;
  }
  return false;
}

function isReachUncertain(ws: Workspace, { period }: Assignment, place: Part | undefined): boolean {
  return !period.readable || place === undefined || isChainUncertain(ws, place);
}

/** The days on which some uppdrag of the person is in force, whatever its place. All, where the dates of one could not be read. */
export function daysAssigned(ws: Workspace, person: Person): DaySet {
  return ofFewOrRemembered(ws, person, 'assigned days', () =>
    person.assignments.every(({ period }) => period.readable)
      ? daySet.fromIntervals(person.assignments.map(({ period }) => period))
      : daySet.ALL,
  );
}

/** The days on which the person certainly works, but nowhere within the part. */
export function daysOnlyElsewhere(ws: Workspace, person: Person, part: Part): DaySet {
  if (mayReachElsewhere(ws, person) || isChainUncertain(ws, part)) return daySet.EMPTY;
  const within = daysOfReadable(assignmentsWithin(ws, person, part));
  return daySet.subtract(daySet.intersect(daysAssigned(ws, person), employedDays(person)), within);
}

/** The many uppdrag of a person by where they are, made once, so that one part can be asked about without going through them all. */
interface Reach {
  readonly at: ReadonlyMap<Part, readonly Assignment[]>;
  /** By the place and all that is above it. */
  readonly under: ReadonlyMap<Part, readonly Assignment[]>;
  readonly isUncertain: boolean;
}

function reachOf(ws: Workspace, person: Person): Reach {
  return ws.rememberOf(person, 'reach', () => {
    const at = new Map<Part, Assignment[]>();
    const under = new Map<Part, Assignment[]>();
    let isUncertain = false;
    for (const assignment of person.assignments) {
      const place = placeOf(ws, assignment);
      isUncertain ||= isReachUncertain(ws, assignment, place);
      if (place === undefined) continue;
      push(at, place, assignment);
      for (const part of chainOf(ws, place)) push(under, part, assignment);
    }
    return { at, under, isUncertain };
  });
}
