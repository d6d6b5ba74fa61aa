/** What a table may be about, what it is called, and which columns are used of it. */
import type { Sentence } from '../../model/index.ts';
import type { Field } from '../heads/fields.ts';

/** What a table is about. */
export type TableKind =
  | 'units'
  | 'inboxes'
  | 'persons'
  | 'assignments'
  | 'memberships'
  | 'administrators'
  | 'monitoring'
  | 'absences'
  | 'delegates';

const NAMES: Readonly<Record<TableKind, readonly [sv: string, en: string]>> = {
  units: ['enheter', 'units'],
  inboxes: ['inkorgar', 'inboxes'],
  persons: ['personer', 'persons'],
  assignments: ['uppdrag', 'assignments'],
  memberships: ['medlemmar', 'memberships'],
  administrators: ['administratörer', 'administrators'],
  monitoring: ['bevakning', 'monitoring'],
  absences: ['frånvaro', 'absences'],
  delegates: ['ombud', 'delegates'],
};

export const TABLE_KINDS = Object.keys(NAMES) as readonly TableKind[];

/** What a kind is called. */
export function kindName(kind: TableKind): Sentence {
  const [sv, en] = NAMES[kind];
  return { sv, en };
}

/** The kind that a word names, in either language. */
export function kindCalled(word: string): TableKind | undefined {
  const plain = word.normalize('NFC').trim().toLowerCase();
  return TABLE_KINDS.find((kind) => kind === plain || NAMES[kind].includes(plain));
}

/** What a row of any kind may say of itself. */
const OF_ROWS: readonly Field[] = ['status', 'active', 'inactive', 'deny', 'inherited', 'deleted', 'objectClass'];
const OF_PERSONS: readonly Field[] = [
  ...(['person', 'personHsa', 'personMail', 'employeeNumber', 'personName', 'firstName', 'lastName'] as const),
  'employedTo',
];
const OF_UNITS: readonly Field[] = ['unit', 'unitName', 'unitHsa'];
const OF_INBOXES: readonly Field[] = ['inbox', 'inboxName', 'inboxMail', 'kind', ...OF_UNITS];
const OF_MONITORING: readonly Field[] = ['monitoring', 'monitoringDays', 'monitoringTimes', 'watcher', 'substitute'];
/** Days by which a row may be over, of what has none itself. */
const OF_DAYS: readonly Field[] = ['from', 'to'];
const OF_EMPLOYED: readonly Field[] = [
  ...OF_PERSONS,
  ...OF_UNITS,
  'role',
  'personalInbox',
  'employedFrom',
  'from',
  'to',
];

const USED: Readonly<Record<TableKind, ReadonlySet<Field>>> = {
  units: new Set<Field>([
    ...OF_ROWS,
    ...OF_UNITS,
    ...OF_DAYS,
    ...(['department', 'administration', 'principal', 'principalType', 'parent', 'level', 'unitKind'] as const),
  ]),
  inboxes: new Set<Field>([
    ...OF_ROWS,
    ...OF_INBOXES,
    ...OF_MONITORING,
    ...OF_DAYS,
    ...(['purpose', 'decision', 'administrator', 'members'] as const),
  ]),
  persons: new Set([...OF_ROWS, ...OF_EMPLOYED]),
  assignments: new Set([...OF_ROWS, ...OF_EMPLOYED]),
  memberships: new Set<Field>([
    ...OF_ROWS,
    ...OF_INBOXES,
    ...OF_PERSONS,
    ...(['from', 'to', 'administrator', 'members', 'permission', 'folder', 'role', 'delegate'] as const),
  ]),
  administrators: new Set<Field>([...OF_ROWS, ...OF_INBOXES, ...OF_PERSONS, ...OF_DAYS, 'administrator']),
  monitoring: new Set([...OF_ROWS, ...OF_INBOXES, ...OF_MONITORING, ...OF_DAYS]),
  absences: new Set<Field>([
    ...OF_ROWS,
    ...OF_PERSONS,
    ...(['absenceKind', 'reason', 'extent', 'from', 'to', 'grantor', 'delegate', 'decidedBy', 'assignedBy'] as const),
  ]),
  delegates: new Set<Field>([
    ...OF_ROWS,
    ...OF_PERSONS,
    ...(['grantor', 'delegate', 'from', 'to', 'decidedBy', 'assignedBy'] as const),
  ]),
};

/** Whether a field of a table of the kind is used. */
export function isUsed(kind: TableKind, field: Field): boolean {
  return USED[kind].has(field);
}

const AS_PERSON: Meanings = [
  ['id', 'person'],
  ['name', 'personName'],
  ['hsa', 'personHsa'],
];
const AS_INBOX: Meanings = [
  ['id', 'inbox'],
  ['name', 'inboxName'],
  ['personMail', 'inboxMail'],
];

type Meanings = readonly (readonly [plain: Field, meant: Field])[];

/** What `id`, `name` and `hsa` alone mean in a table of each kind. */
const PLAIN: Readonly<Record<TableKind, Meanings>> = {
  units: [
    ['id', 'unit'],
    ['name', 'unitName'],
    ['hsa', 'unitHsa'],
    ['kind', 'unitKind'],
  ],
  inboxes: AS_INBOX,
  monitoring: AS_INBOX,
  persons: AS_PERSON,
  assignments: AS_PERSON,
  memberships: AS_PERSON,
  administrators: AS_PERSON,
  absences: AS_PERSON,
  delegates: [['id', 'person']],
};

/** What a field means in a table of the kind that has these fields. */
export function meantBy(kind: TableKind, field: Field, fields: ReadonlySet<Field>): Field {
  const meant = PLAIN[kind].find(([plain]) => plain === field)?.[1];
  return meant === undefined || fields.has(meant) ? field : meant;
}
