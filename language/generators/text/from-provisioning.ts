/** A provisioning as a draft: the declarations from which the same provisioning is made again. */
import { INBOX_TITLES, type InboxKind } from '../../model/index.ts';
import {
  type ProvisionedInbox,
  type ProvisionedMember,
  type ProvisionedUnit,
  type Provisioning,
  sortedBy,
} from '../../provisioning/index.ts';
import { grouped } from '../support/group.ts';
import { absencesIn } from './absences.ts';
import type { Draft, DraftCertificates, DraftInbox, DraftPart, DraftShared, DraftUnit } from './draft.ts';

/** Says where something stood, for the comment before it: `provisionering.json units[3]`. */
type Whence = (list: keyof Provisioning, index: number) => string;

/** The draft; `whence` words the comment before each thing, none where it is left out. */
export function draftOf(provisioning: Provisioning, whence?: Whence): Draft {
  const note: Notes = (list, index) => (whence === undefined ? [] : [whence(list, index)]);
  const reader = readerOf(provisioning, note);
  const { units, inboxes, functions, orders, persons } = provisioning;
  const assignmentsOf = grouped(provisioning.assignments, ({ person }) => person);
  return {
    parts: partsOf(provisioning),
    units: units.map((unit, i) => unitOf(unit, i, reader)),
    functions: functions.map(({ key, name, place, staff }, i) => ({
      ...{ key, name, place: place === '' ? null : place, notes: note('functions', i) },
      staff: staff.map((person) => ({ person })),
    })),
    functionInboxes: inboxes.flatMap((inbox, i) =>
      inbox.kind === 'function' ? [{ ...functionInbox(inbox), ...sharedOf(inbox, i, reader), title: null }] : [],
    ),
    persons: persons.map((person, i) => ({
      ...person,
      employment: null,
      assignments: assignmentsOf(person.key),
      notes: note('persons', i),
    })),
    absences: absencesIn(provisioning.delegates, (i) => note('delegates', i)),
    orders,
  };
}

type Notes = (list: keyof Provisioning, index: number) => readonly string[];

interface Reader {
  readonly note: Notes;
  readonly inboxesAt: (unit: string) => readonly (readonly [ProvisionedInbox, number])[];
  readonly certificatesOf: (unit: string) => readonly (readonly [Provisioning['certificates'][number], number])[];
  readonly members: (inbox: string) => readonly ProvisionedMember[];
  readonly administrators: (inbox: string) => Provisioning['administrators'];
  readonly monitoring: (inbox: string) => Provisioning['monitoring'];
}

function readerOf(provisioning: Provisioning, note: Notes): Reader {
  const { inboxes, certificates, members, administrators, monitoring } = provisioning;
  return {
    note,
    inboxesAt: grouped(
      inboxes.map((inbox, i) => [inbox, i] as const),
      ([{ unit }]) => unit,
    ),
    certificatesOf: grouped(
      certificates.map((one, i) => [one, i] as const),
      ([{ unit }]) => unit,
    ),
    members: grouped(members, ({ inbox }) => inbox),
    administrators: grouped(administrators, ({ inbox }) => inbox),
    monitoring: grouped(monitoring, ({ inbox }) => inbox),
  };
}

/** Huvudmän and verksamheter of the units, and the places of funktioner that are neither (written as verksamheter). */
function partsOf({ departments, units, functions }: Provisioning): readonly DraftPart[] {
  const parts = new Map<string, DraftPart>();
  for (const { key, principal, department } of units) {
    if (principal !== null) {
      parts.set(principal.key, {
        ...bare(principal.key),
        kind: 'principal',
        name: principal.name,
        type: principal.type,
      });
    }
    if (department.key !== key) {
      parts.set(department.key, { ...bare(department.key), name: department.name, parent: principal?.key ?? null });
    }
  }
  for (const { key, name, parent } of departments) parts.set(key, { ...bare(key), name, parent });
  for (const { parent } of departments) {
    if (parent !== null && !parts.has(parent)) parts.set(parent, { ...bare(parent), kind: 'principal' });
  }
  const known = new Set([...parts.keys(), ...units.map(({ key }) => key)]);
  for (const { place } of functions.filter(({ place }) => place !== '' && !known.has(place))) {
    parts.set(place, bare(place));
  }
  return sortedBy(parts.values(), ({ kind, key }) => [kind === 'principal' ? '0' : '1', key]);
}

function bare(key: string): DraftPart {
  return { kind: 'department', key, name: null, type: null, parent: null, notes: [] };
}

function unitOf(unit: ProvisionedUnit, index: number, reader: Reader): DraftUnit {
  const { key, name, hsa, principal, department, mode, modeChanges } = unit;
  const placed = reader.inboxesAt(key);
  const own = placed.filter(([inbox]) => inbox.kind !== 'function');
  const common = commonAdministrators(placed, reader);
  const certificates = reader.certificatesOf(key)[0];
  return {
    ...{ key, name, hsa, level: null, unitKind: null, notes: reader.note('units', index) },
    parent: department.key === key ? (principal?.key ?? null) : department.key,
    modes: mode === 'planned' && modeChanges.length === 0 ? [] : [{ mode, from: null }, ...modeChanges],
    administrators: common.map((person) => ({ person })),
    inboxes: own.map(([inbox, i]) => organisational(inbox, i, unit, common, reader)),
    certificates: certificates === undefined ? null : certificatesOf(certificates, reader),
  };
}

/** Those of the first inbox stand at the unit, if every inbox there has some: then nobody gets any that he did not have. */
function commonAdministrators(
  placed: readonly (readonly [ProvisionedInbox, number])[],
  { administrators }: Reader,
): readonly string[] {
  const sets = placed.map(([inbox]) => administrators(inbox.key).map(({ person }) => person));
  return sets.every((set) => set.length > 0) ? (sets[0] ?? []) : [];
}

function organisational(
  inbox: ProvisionedInbox,
  index: number,
  unit: ProvisionedUnit,
  common: readonly string[],
  reader: Reader,
): DraftInbox {
  const kind = inbox.kind as InboxKind;
  const shared = sharedOf(inbox, index, reader);
  const own = shared.administrators.map(({ person }) => person);
  return {
    ...shared,
    kind,
    order: inbox.order,
    title: inbox.title === `${unit.name} ${INBOX_TITLES[kind]}` ? null : inbox.title,
    administrators: own.join() === common.join() ? [] : shared.administrators,
  };
}

function sharedOf({ key, title }: ProvisionedInbox, index: number, reader: Reader): DraftShared {
  return {
    title,
    notes: reader.note('inboxes', index),
    administrators: reader.administrators(key).map(({ person }) => ({ person })),
    members: reader.members(key),
    monitoring: reader.monitoring(key),
  };
}

function functionInbox({ key, title, unit, purpose, decision }: ProvisionedInbox) {
  return { key, name: title, place: unit, purpose, decision };
}

function certificatesOf(
  [{ channel, responseDays, monitoring }, index]: readonly [Provisioning['certificates'][number], number],
  { note }: Reader,
): DraftCertificates {
  return { channel, responseDays, monitoring, notes: note('certificates', index) };
}
