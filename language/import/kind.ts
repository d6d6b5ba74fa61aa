/** What a table is about, by its columns and, where they do not tell, by its name. */

import { type Field, folded } from './columns.ts';
import type { Row, Table, TableKind } from './table.ts';

const HINTS: readonly (readonly [RegExp, TableKind])[] = [
  [/medlem|member|behorighet|access/, 'memberships'],
  [/inkorg|inbox|mailbox|brevlad/, 'inboxes'],
  [/person|anvandare|user|medarbetare|employee|staff|personal/, 'persons'],
  [/enhet|unit|arbetsplats/, 'units'],
];

/** The kind; undefined where neither columns nor name tell. */
export function kindOfTable({ hint, fields }: Table): TableKind | undefined {
  const has = (...some: readonly Field[]): boolean => some.some((field) => fields.has(field));
  const hinted = HINTS.find(([words]) => words.test(folded(hint)))?.[1];
  const isInbox = has('inbox', 'inboxName') || (has('unit', 'unitName', 'unitHsa') && has('kind'));
  const isPerson = has('person', 'personName', 'personHsa', 'firstName', 'lastName');
  if (isInbox && (isPerson || (hinted === 'memberships' && has('id', 'name')))) return 'memberships';
  if (isInbox) return has('administrator') && hinted === 'memberships' ? 'memberships' : 'inboxes';
  if (isPerson) return hinted === 'memberships' ? undefined : 'persons';
  if (hinted !== undefined && has('id', 'name', 'hsa')) return hinted === 'memberships' ? undefined : hinted;
  return has('unit', 'unitName', 'unitHsa') ? 'units' : undefined;
}

/** What `id`, `name` and `hsa` alone mean in a table of each kind. */
const PLAIN: Readonly<Record<TableKind, readonly (readonly [plain: Field, meant: Field])[]>> = {
  units: [
    ['id', 'unit'],
    ['name', 'unitName'],
    ['hsa', 'unitHsa'],
    ['kind', 'unitKind'],
  ],
  inboxes: [
    ['id', 'inbox'],
    ['name', 'inboxName'],
  ],
  persons: [
    ['id', 'person'],
    ['name', 'personName'],
    ['hsa', 'personHsa'],
  ],
  memberships: [
    ['id', 'person'],
    ['name', 'personName'],
    ['hsa', 'personHsa'],
  ],
};

/** The rows with those fields under what they mean. */
export function rowsAs(kind: TableKind, rows: readonly Row[]): readonly Row[] {
  return rows.map(({ whence, values }) => {
    const meant = new Map(values);
    for (const [plain, field] of PLAIN[kind]) {
      const value = values.get(plain);
      if (value !== undefined && !meant.has(field)) meant.set(field, value);
    }
    return { whence, values: meant };
  });
}
