/** Who administers an inbox, by the rows about it. */
import type { OpenDraft, OpenFunctionInbox, OpenInbox } from '../open-draft.ts';
import { Listed, type PersonList } from '../person-list.ts';
import type { Remarks, Whence } from '../remark.ts';
import type { Row } from '../tables/row.ts';
import { duplicate } from '../words.ts';
import { inboxIn } from './inbox-reference.ts';
import { memberFor } from './member-person.ts';
import { personsIn } from './person-lists.ts';

/** Reads rows about nothing but who administers which inbox. */
export function readAdministrators(rows: Iterable<Row>, draft: OpenDraft, remarks: Remarks): void {
  for (const row of rows) {
    const inbox = inboxIn(row, draft, remarks);
    if (inbox === undefined) continue;
    if (row.values.has('administrator')) {
      addAdministrators(row, inbox, draft, remarks);
      continue;
    }
    const person = memberFor(row, draft, remarks);
    if (person !== undefined) addListed(inbox.administrators, person, row.whence, remarks);
  }
}

/** The administrators that a row names in one cell. */
export function addAdministrators(
  row: Row,
  inbox: OpenInbox | OpenFunctionInbox,
  draft: OpenDraft,
  remarks: Remarks,
): void {
  for (const person of personsIn(row, 'administrator', draft, remarks)) {
    addListed(inbox.administrators, person, row.whence, remarks);
  }
}

/** Adds someone to those who administer, told where he is named twice. */
export function addListed(list: PersonList<Listed>, person: string, whence: Whence, remarks: Remarks): void {
  const [known] = list.of(person);
  if (known === undefined) {
    list.add(new Listed(person, [whence]));
    return;
  }
  known.whences.push(whence);
  remarks.noted(whence, ...duplicate('Administratören', 'The administrator'));
}
