/** What a row about an inbox makes of its person: someone who reads it, or someone who administers it. */
import type { Field } from '../heads/fields.ts';
import { both, type Remarks } from '../remark.ts';
import type { Row } from '../tables/row.ts';
import { folded } from '../values/folded.ts';
import { remembered } from '../values/remembered.ts';
import { ADMINISTERS } from '../values/standing.ts';

const READS =
  /^(medlem|member|las|read(?!permission)|fullaccess|full$|fullstandig|fullatkomst|hela|editor|redaktor|publicering|forfattare|author|reviewer|redigerare|granskare|publishing|vardanvandare|anvandare|user$|skriv|write)/;
/** Rights to an inbox that do not let anyone read it. */
const OTHERS =
  /^(sendas|sendonbehalf|skickasom|skickafor|readpermission|changepermission|changeowner|deleteitem|externalaccount|availabilityonly|limiteddetails|none$|inga$|ingen$|contributor|lasbehorighet$)/;

/** The fields by which a row names its person. */
export const PERSONS: readonly Field[] = [
  ...(['person', 'personHsa', 'personMail', 'employeeNumber', 'personName', 'lastName'] as const),
];

/** Undefined where a remark says why it makes nothing of him. */
export function standingIn({ values, whence, table }: Row, remarks: Remarks): 'member' | 'administrator' | undefined {
  const role = values.get('role');
  if (role !== undefined && ADMINISTERS.test(folded(role)) && !values.has('permission')) return 'administrator';
  const permission = values.get('permission');
  if (permission === undefined) {
    if (!table.heads.has('permission')) return 'member';
    remarks.skipped(
      whence,
      both('Raden säger inte vilken behörighet det är', 'The row does not tell which permission it is'),
      both('Fyll i och importera igen.', 'Fill in and import again.'),
    );
    return undefined;
  }
  const given = givenBy(permission);
  if (given === 'member' || given === 'administrator') return given;
  if (given === 'nothing') {
    remarks.refused(whence, ...doesNotRead(permission));
    return undefined;
  }
  remarks.skipped(
    whence,
    both(`Behörigheten ”${permission}” är okänd`, `The permission ”${permission}” is unknown`),
    both('Skriv medlem eller administratör.', 'Write medlem or administratör.'),
  );
  return undefined;
}

/** Whether a row about an inbox tells of someone who administers it. */
export function isOfAdministrator({ values }: Pick<Row, 'values'>): boolean {
  const permission = values.get('permission');
  if (permission !== undefined) return givenBy(permission) === 'administrator';
  const isNamed = PERSONS.some((field) => values.has(field));
  return isNamed ? ADMINISTERS.test(folded(values.get('role') ?? '')) : values.has('administrator');
}

/** What a permission makes of someone; `nothing` where it does not let anyone read. */
const givenBy = remembered((permission): 'member' | 'administrator' | 'nothing' | 'unknown' => {
  const rights = permission
    .split(/[,;|{}[\]]+/)
    .map(folded)
    .filter((right) => right !== '');
  if (rights.some((right) => ADMINISTERS.test(right))) return 'administrator';
  if (rights.length > 0 && rights.every((right) => OTHERS.test(right))) return 'nothing';
  return rights.some((right) => READS.test(right) && !OTHERS.test(right)) ? 'member' : 'unknown';
});

function doesNotRead(permission: string): Parameters<Remarks['refused']> extends [unknown, ...infer R] ? R : never {
  return [
    both(
      `Behörigheten ”${permission}” ger inte läsning av inkorgen`,
      `The permission ”${permission}” does not let anyone read the inbox`,
    ),
    both('Inget, om det stämmer.', 'Nothing, if that is right.'),
  ];
}
