/** What is to stand in the real system, from what is declared, as of a day. */

import type { Part, Person, Unit } from '../model/declarations.ts';
import { unitsUnder } from '../model/queries/organisation.ts';
import { personNamed, unitNamed } from '../model/queries/resolve.ts';
import { LANGUAGE_VERSION, PROGRAM_VERSION } from '../model/versions.ts';
import type { Workspace } from '../model/workspace/workspace.ts';
import { type Day, formatDay } from '../time/index.ts';
import { assignmentsIn, departmentsIn, isAssignedAround } from './assignments.ts';
import { delegatesOf } from './delegates.ts';
import { isFrozenOn } from './frozen.ts';
import { functionsIn, ordersIn } from './functions.ts';
import { inboxesAt } from './inboxes.ts';
import { certificatesOf } from './monitoring.ts';
import { sortedBy } from './order.ts';
import {
  PROVISIONING_VERSION,
  type ProvisionedPerson,
  type Provisioning,
  type Stamp,
  type StampedRoutine,
} from './provisioning.ts';
import { provisionedPerson, provisionedUnit } from './units.ts';

/** What a stamp is made of. */
interface StampOptions {
  readonly asOf: Day;
  /** Days in the horizon, the as-of date included; at least 1. */
  readonly horizonDays: number;
  /** Of what the workspace was made from. */
  readonly digest: string;
  readonly routines: readonly StampedRoutine[];
  /** Only what lies at or under this part, and the inboxes of those who work there. */
  readonly only?: Part | undefined;
}

interface ProvisioningOptions extends StampOptions {
  /** Why someone is away is told, too: semester, sjukfrånvaro or ledighet. */
  readonly includeAbsenceKind?: boolean | undefined;
}

/** The whole of it, or one part's. What cannot be read or does not resolve is left out, as is what is wholly past. */
export function provisioningOf(ws: Workspace, options: ProvisioningOptions): Provisioning {
  const { asOf, only } = options;
  const units = only === undefined ? allUnits(ws) : unitsUnder(ws, only);
  const contents = sortedBy(
    units.flatMap((unit) => inboxesAt(ws, unit, asOf)),
    ({ inbox }) => [inbox.key],
  );
  const certificates = units.flatMap((unit) => certificatesOf(ws, unit, asOf, isFrozenOn(ws, unit, asOf)) ?? []);
  const persons = personsIn(ws, only);
  const rest = {
    departments: departmentsIn(ws, only),
    units: sortedBy(
      units.map((unit) => provisionedUnit(ws, unit, asOf, asOf + options.horizonDays - 1)),
      ({ key }) => [key],
    ),
    inboxes: contents.map(({ inbox }) => inbox),
    members: contents.flatMap(({ members }) => members),
    administrators: contents.flatMap(({ administrators }) => administrators),
    monitoring: contents.flatMap(({ monitoring }) => monitoring),
    certificates: sortedBy(certificates, ({ unit }) => [unit]),
    delegates: persons.flatMap((person) => delegatesOf(ws, person, options)),
    functions: functionsIn(ws, only),
    orders: ordersIn(ws, only),
  };
  return {
    stamp: stampOf(options),
    ...rest,
    persons: withOthers(ws, persons, rest),
    assignments: persons.flatMap((person) => assignmentsIn(ws, person, asOf, only)),
  };
}

/** What every output is stamped with. */
export function stampOf({ asOf, horizonDays, digest, only, routines }: StampOptions): Stamp {
  return {
    version: PROVISIONING_VERSION,
    program: `Rutin ${PROGRAM_VERSION}`,
    language: LANGUAGE_VERSION,
    asOf: formatDay(asOf),
    horizonDays,
    until: formatDay(asOf + horizonDays - 1),
    digest,
    only: only?.name ?? null,
    routines: sortedBy(routines, ({ document, version, name }) => [document, version, name]),
  };
}

function allUnits(ws: Workspace): readonly Unit[] {
  return [...ws.keys('placed')].flatMap((name) => unitNamed(ws, name) ?? []);
}

/** Everyone; for a part those with an uppdrag in it, on any day. By key. */
function personsIn(ws: Workspace, only: Part | undefined): readonly Person[] {
  const all = [...ws.keys('person')].flatMap((name) => personNamed(ws, name) ?? []);
  const wanted =
    only === undefined
      ? all
      : all.filter(({ assignments }) => assignments.some((assignment) => isAssignedAround(ws, assignment, only)));
  return sortedBy(wanted, ({ name }) => [name]);
}

/** The persons of the part and those from elsewhere that its inboxes and delegations name. */
function withOthers(
  ws: Workspace,
  persons: readonly Person[],
  named: Omit<Provisioning, 'stamp' | 'persons' | 'assignments'>,
): readonly ProvisionedPerson[] {
  const names = new Set<string | null>();
  for (const { name } of persons) names.add(name);
  for (const { person } of named.members) names.add(person);
  for (const { person } of named.administrators) names.add(person);
  for (const line of [...named.monitoring, ...named.certificates.flatMap(({ monitoring }) => monitoring)]) {
    for (const { kind, key } of [...line.watchers, ...line.substitutes]) {
      if (kind === 'person') names.add(key);
    }
  }
  for (const { staff } of named.functions) {
    for (const name of staff) names.add(name);
  }
  for (const { delegate, decidedBy, assignedBy } of named.delegates) names.add(delegate).add(decidedBy).add(assignedBy);
  names.delete(null);
  const found = [...names].flatMap((name) => (name === null ? [] : (personNamed(ws, name) ?? [])));
  return sortedBy(found.map(provisionedPerson), ({ key }) => [key]);
}
