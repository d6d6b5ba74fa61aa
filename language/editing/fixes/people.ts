/** Who may be named where something is missing: persons of a unit, by uppdrag, role and presence. */
import { administrators } from '../../checks/index.ts';
import {
  type Absence,
  departmentOf,
  departmentsOf,
  holdsOn,
  holdsRole,
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
import { daySet } from '../../time/index.ts';
import { standingFor } from './delegate-standing.ts';
import type { Trouble } from './fix.ts';

/** Roles by the check that asks for them, where no routine in force states others. */
const ADMINISTERING = ['verksamhetschef', 'enhetschef', 'medicinsk sekreterare'];

/** The unit that the finding is about. */
export function unitOf({ session, finding, declaration }: Trouble): Unit | undefined {
  if (finding.subject?.unit !== undefined) return finding.subject.unit;
  if (declaration?.kind === 'unit') return declaration;
  return declaration?.kind === 'function-inbox' ? unitNamed(session.ws, declaration.place?.name ?? '') : undefined;
}

/** Persons with an uppdrag in force in the part, those first who are present on most days of the horizon. */
export function staffOf(session: Session, part: Part): readonly Person[] {
  return byPresence(session, assignedIn(session, part));
}

function assignedIn({ ws, options }: Session, part: Part): readonly Person[] {
  const units = part.kind === 'unit' ? [] : unitsUnder(ws, part);
  return personsAssignedIn(ws, part, units).filter(({ assignments }) =>
    assignments.some(({ period }) => holdsOn(period, options.asOf)),
  );
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

/** Colleagues in the verksamheter of an absent person, in the order in which they may be his ombud. */
export function colleagues(session: Session, absence: Absence): readonly Person[] {
  const { ws } = session;
  const owner = personNamed(ws, absence.person.name);
  if (owner === undefined) return [];
  const all = [...departmentsOf(ws, owner.assignments)].flatMap((department) => staffOf(session, department));
  const standing = standingFor(session, absence);
  const free = [...new Set(all)].flatMap((person) => {
    const one = standing(person);
    return one === undefined ? [] : [{ person, one }];
  });
  return free.sort((a, b) => a.one.rank - b.one.rank || b.one.present - a.one.present).map(({ person }) => person);
}

function withRole(session: Session, department: Part, roles: readonly string[]): readonly Person[] {
  const { ws, options } = session;
  const holds = (person: Person): boolean =>
    roles.length === 0 || holdsRole(ws, person, roles, department, options.asOf) === 'yes';
  return byPresence(session, assignedIn(session, department).filter(holds));
}

function rolesAsked({ analysis }: Session, check: string): readonly string[] | undefined {
  const bound = analysis.bound.filter((one) => one.check.name === check);
  const roles = bound.map(({ values }) => values['roles']).find((value) => Array.isArray(value) && value.length > 0);
  return roles as readonly string[] | undefined;
}
