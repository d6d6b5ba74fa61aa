/** The person of a row that is not about persons: someone who is known, or new where no file tells who there is. */
import { isName } from '../names.ts';
import type { OpenDraft } from '../open-draft.ts';
import type { Remarks } from '../remark.ts';
import type { Row } from '../tables/row.ts';
import { notFound } from '../words.ts';
import { complete, personFor } from './declare.ts';
import { nameIn, whomIn } from './whom.ts';

/** The key of the person; undefined where a remark or a question says why there is none. */
export function memberFor(row: Row, draft: OpenDraft, remarks: Remarks): string | undefined {
  const whom = whomIn(row, draft, remarks);
  if (whom === 'refused') return undefined;
  if ('key' in whom) {
    const person = draft.persons.get(whom.key);
    if (person !== undefined) complete(person, row, draft, remarks);
    return whom.key;
  }
  if (draft.mayDeclarePersons && isTold(whom.unknown.id, row)) return personFor(row, whom.unknown, draft, remarks).key;
  remarks.skipped(row.whence, ...notFound('person', whom.unknown.id, 'none'));
  return undefined;
}

/** Whether an id says that there is such a person: it looks like one, or a name stands beside it. */
export function isTold(id: string, row: Row): boolean {
  return isName(id) && (/[0-9]/.test(id) || nameIn(row) !== null);
}
