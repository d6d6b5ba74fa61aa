/** What a row about an inbox makes of its person: someone who reads it, or someone who administers it. */
import { both, type Remarks } from '../remark.ts';
import type { Row } from '../tables/row.ts';
import { folded } from '../values/folded.ts';
import { ADMINISTERS, givenBy } from '../values/standing.ts';

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

function doesNotRead(permission: string): Parameters<Remarks['refused']> extends [unknown, ...infer R] ? R : never {
  return [
    both(
      `Behörigheten ”${permission}” ger inte läsning av inkorgen`,
      `The permission ”${permission}” does not let anyone read the inbox`,
    ),
    both('Inget, om det stämmer.', 'Nothing, if that is right.'),
  ];
}
