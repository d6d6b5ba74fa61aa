/** Where the one who decides on an undantag must hold a role, and whether he does. */
import {
  type Assignment,
  type Certainty,
  departmentOf,
  departmentsOf,
  type Flow,
  type FlowEnd,
  flowNamed,
  holdsOn,
  holdsRole,
  type InboxRef,
  isChainUncertain,
  isWithin,
  type Part,
  type Person,
  partNamed,
  personNamed,
  placedNamed,
  placeOf,
  principalTypeOf,
  unitNamed,
  type Workspace,
} from '../../model/index.ts';
import type { Day } from '../../time/index.ts';

const ROLES = ['verksamhetschef', 'enhetschef'];

/** A verksamhet of the subject, or with `throughout` a part in which any verksamhet will do. */
interface DecidingPlace {
  readonly part: Part;
  readonly throughout: boolean;
  /** Under a kommun any role will do. */
  readonly isMunicipal: boolean;
}

/** The places of what an undantag is for; undefined where they cannot be told. */
export function placesOfSubject(ws: Workspace, subject: InboxRef, day: Day): readonly DecidingPlace[] | undefined {
  const parts = subject.inbox === undefined ? partsOfName(ws, subject.name, day) : partsOf(unitNamed(ws, subject.name));
  const places = parts?.map((part) => placeAt(ws, part));
  return places === undefined || places.length === 0 || places.includes(undefined)
    ? undefined
    : (places as readonly DecidingPlace[]);
}

/** Whether the person may decide there. */
export function decides(ws: Workspace, person: Person, place: DecidingPlace, day: Day): Certainty {
  const roles = place.isMunicipal ? undefined : ROLES;
  return place.throughout
    ? holdsBelow(ws, person, roles, place.part, day)
    : holdsRole(ws, person, roles, place.part, day);
}

function placeAt(ws: Workspace, part: Part): DecidingPlace | undefined {
  const type = principalTypeOf(ws, part);
  if (type === undefined || isChainUncertain(ws, part)) return undefined;
  const isMunicipal = type === 'municipality';
  return part.kind === 'principal' || part.kind === 'administration'
    ? { part, throughout: true, isMunicipal }
    : { part: departmentOf(ws, part), throughout: false, isMunicipal };
}

function partsOf(part: Part | undefined): readonly Part[] | undefined {
  return part === undefined ? undefined : [part];
}

function partsOfName(ws: Workspace, name: string, day: Day): readonly Part[] | undefined {
  const placed = placedNamed(ws, name);
  if (placed?.kind === 'function-inbox') return partsOf(unitNamed(ws, placed.place?.name ?? ''));
  if (placed !== undefined) return partsOf(partNamed(ws, name));
  const person = personNamed(ws, name);
  if (person !== undefined) return partsOfPerson(ws, person, day);
  const flow = flowNamed(ws, name);
  return flow === undefined ? undefined : partsOfFlow(ws, flow, day);
}

/** The verksamheter of the uppdrag that have not ended by the day. */
function partsOfPerson(ws: Workspace, person: Person, day: Day): readonly Part[] | undefined {
  if (person.broken || person.assignments.some((assignment) => !isReadable(ws, assignment))) return undefined;
  return [
    ...departmentsOf(
      ws,
      person.assignments.filter(({ period }) => period.to >= day),
    ),
  ];
}

function isReadable(ws: Workspace, assignment: Assignment): boolean {
  return assignment.period.readable && placeOf(ws, assignment) !== undefined;
}

function partsOfFlow(ws: Workspace, { from, to }: Flow, day: Day): readonly Part[] | undefined {
  const ends = [partsOfEnd(ws, from, day), partsOfEnd(ws, to, day)];
  return ends.includes(undefined) ? undefined : ends.flatMap((parts) => parts ?? []);
}

function partsOfEnd(ws: Workspace, end: FlowEnd | undefined, day: Day): readonly Part[] | undefined {
  if (end === undefined) return undefined;
  if (end.kind === 'shared') return partsOfName(ws, end.target.name, day);
  const person = personNamed(ws, end.person.name);
  return person === undefined ? undefined : partsOfPerson(ws, person, day);
}

function holdsBelow(
  ws: Workspace,
  person: Person,
  roles: readonly string[] | undefined,
  part: Part,
  day: Day,
): Certainty {
  const holds = person.assignments.some((assignment) => {
    const place = placeOf(ws, assignment);
    const isRole = roles === undefined || roles.includes(assignment.role.value);
    return isRole && place !== undefined && isWithin(ws, place, part) && holdsOn(assignment.period, day);
  });
  if (holds) return 'yes';
  return person.broken || person.assignments.some((assignment) => !isReadable(ws, assignment)) ? 'unknown' : 'no';
}
