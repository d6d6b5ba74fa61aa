/** Rows about inboxes that tell of who administers them. */
import type { Field } from '../heads/fields.ts';
import { folded } from '../values/folded.ts';
import { ADMINISTERS, givenBy } from '../values/standing.ts';
import type { Row } from './row.ts';

/** The fields by which a row names its person. */
export const PERSONS: readonly Field[] = [
  ...(['person', 'personHsa', 'personMail', 'employeeNumber', 'personName', 'lastName'] as const),
];

/** Whether a row about an inbox tells of someone who administers it. */
export function isOfAdministrator({ values }: Pick<Row, 'values'>): boolean {
  const permission = values.get('permission');
  if (permission !== undefined) return givenBy(permission) === 'administrator';
  const isNamed = PERSONS.some((field) => values.has(field));
  return isNamed ? ADMINISTERS.test(folded(values.get('role') ?? '')) : values.has('administrator');
}
