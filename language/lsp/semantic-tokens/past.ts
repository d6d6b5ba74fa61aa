/** What in a declaration is past on a day: it stands there still, but says nothing any more. */
import {
  type Declaration,
  endOf,
  type Member,
  type Origin,
  offsetOf,
  type Period,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';

/** Whether the whole declaration is: an absence or an exception that has ended, a routine whose last day is past. */
export function isPast(ws: Workspace, declaration: Declaration, asOf: Day): boolean {
  switch (declaration.kind) {
    case 'absence':
    case 'exemption':
      return hasEnded(declaration.period, asOf);
    case 'routine':
      return (endOf(ws, declaration) ?? asOf) < asOf;
    case 'principal':
    case 'administration':
    case 'department':
    case 'unit':
    case 'function':
    case 'function-inbox':
    case 'person':
    case 'flow':
    case 'inbox-order':
    case 'expectation':
      return false;
    default:
      return declaration satisfies never;
  }
}

/** Where the names and roles begin whose own period has ended: of members, and of what someone was. */
export function pastPlaces(declaration: Declaration, asOf: Day): ReadonlySet<number> {
  const places = placesWithPeriods(declaration).filter(({ period }) => hasEnded(period, asOf));
  return new Set(places.flatMap(({ at }) => at.map(offsetOf)));
}

interface Placed {
  readonly at: readonly Origin[];
  readonly period: Period;
}

function placesWithPeriods(declaration: Declaration): readonly Placed[] {
  switch (declaration.kind) {
    case 'unit':
      return declaration.inboxes.flatMap(({ members }) => members.map(memberPlace));
    case 'function-inbox':
      return declaration.members.map(memberPlace);
    case 'person':
      return declaration.assignments.map(({ role, place, period }) => ({ at: [role.at, place.at], period }));
    case 'principal':
    case 'administration':
    case 'department':
    case 'function':
    case 'absence':
    case 'flow':
    case 'exemption':
    case 'inbox-order':
    case 'expectation':
    case 'routine':
      return [];
    default:
      return declaration satisfies never;
  }
}

function memberPlace({ person, period }: Member): Placed {
  return { at: [person.at], period };
}

function hasEnded(period: Period | undefined, asOf: Day): boolean {
  return period?.readable === true && period.to < asOf;
}
