/** Who may be named where something is missing: persons of a unit, by uppdrag, role and presence. */
import { administrators, delegateRoles } from '../../checks/index.ts';
import {
  departmentOf,
  departmentsOf,
  holdsRole,
  holdsWithin,
  type Part,
  type Person,
  personNamed,
  personsAssignedIn,
  presentDays,
  type Unit,
  unitNamed,
  unitsUnder,
} from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { daySet, type Interval } from '../../time/index.ts';
import { compareStandings, daysOf, type Sought, type Standing, standingFor } from './delegate-standing.ts';
import type { Trouble } from './fix.ts';

/** Roles by the check that asks for them, where no routine in force states others. */
const DECIDING = ['verksamhetschef', 'enhetschef'];
const ADMINISTERING = [...DECIDING, 'medicinsk sekreterare'];

/** The unit that the finding is about. */
export function unitOf({ session, finding, declaration }: Trouble): Unit | undefined {
  if (finding.subject?.unit !== undefined) return finding.subject.unit;
  if (declaration?.kind === 'unit') return declaration;
  return declaration?.kind === 'function-inbox' ? unitNamed(session.ws, declaration.place?.name ?? '') : undefined;
}

/** Persons with an uppdrag in force in the part, those first who are present on most days of the horizon. */
export function staffOf(session: Session, part: Part): readonly Person[] {
  return byPresence(session, assignedIn(session, part, today(session)));
}

/** Persons of the part with an uppdrag in force on some of the days. */
function assignedIn({ ws }: Session, part: Part, days: Interval): readonly Person[] {
  const units = part.kind === 'unit' ? [] : unitsUnder(ws, part);
  return personsAssignedIn(ws, part, units).filter(({ assignments }) =>
    assignments.some(({ period }) => holdsWithin(period, days)),
  );
}

function today({ options: { asOf } }: Session): Interval {
  return { from: asOf, to: asOf };
}

function byPresence({ ws, options }: Session, persons: readonly Person[]): readonly Person[] {
  const { asOf, horizonDays } = options;
  const presence = new Map(
    persons.map((person) => [person, daySet.count(presentDays(ws, person, undefined, asOf, asOf + horizonDays - 1))]),
  );
  return [...persons].sort((a, b) => (presence.get(b) ?? 0) - (presence.get(a) ?? 0) || (a.name < b.name ? -1 : 1));
}

/** Those in the part's verksamhet who hold one of the roles that the bound check asks for. */
export function administratorsFor(session: Session, part: Part): readonly Person[] {
  const roles = rolesAsked(session, administrators.name) ?? ADMINISTERING;
  return withRole(session, departmentOf(session.ws, part), roles);
}

/** Someone who may be ombud, and how well he does. */
export interface Colleague {
  readonly person: Person;
  readonly standing: Standing;
}

/** Colleagues in the verksamheter of an absent person on some day of the absence, in the order in which they may be his ombud. */
export function colleagues(session: Session, absence: Sought): readonly Colleague[] {
  const { ws } = session;
  const owner = personNamed(ws, absence.person.name);
  if (owner === undefined) return [];
  const days = daysOf(session, absence);
  const all = [...departmentsOf(ws, owner.assignments)].flatMap((department) => assignedIn(session, department, days));
  return asColleagues(session, absence, byPresence(session, [...new Set(all)]));
}

/** Some persons in the order in which they may be ombud, without the absent one and those who are ombud already. */
export function asColleagues(session: Session, absence: Sought, persons: readonly Person[]): readonly Colleague[] {
  const standingOf = standingFor(session, absence);
  const free = persons.flatMap((person) => {
    const standing = standingOf(person);
    return standing === undefined ? [] : [{ person, standing }];
  });
  return free.sort((a, b) => compareStandings(a.standing, b.standing));
}

/** Those who may decide on ombud of an absent person, or assign them, by the roles that the bound check asks for. */
export function actorsFor(session: Session, owner: Person, task: 'decided' | 'assigned'): readonly Person[] {
  const bound = session.analysis.bound.filter(({ check }) => check.name === delegateRoles.name);
  const asked = bound.find(({ values }) => values['task'] === task)?.values['roles'] as readonly string[] | undefined;
  const roles = asked ?? (task === 'decided' ? DECIDING : ADMINISTERING);
  const departments = [...departmentsOf(session.ws, owner.assignments)];
  const all = departments.flatMap((department) => withRole(session, department, roles));
  return [...new Set(all)].filter((person) => person !== owner);
}

function withRole(session: Session, department: Part, roles: readonly string[]): readonly Person[] {
  const { ws, options } = session;
  const holds = (person: Person): boolean =>
    roles.length === 0 || holdsRole(ws, person, roles, department, options.asOf) === 'yes';
  return byPresence(session, assignedIn(session, department, today(session)).filter(holds));
}

function rolesAsked({ analysis }: Session, check: string): readonly string[] | undefined {
  const bound = analysis.bound.filter((one) => one.check.name === check);
  const roles = bound.map(({ values }) => values['roles']).find((value) => Array.isArray(value) && value.length > 0);
  return roles as readonly string[] | undefined;
}
