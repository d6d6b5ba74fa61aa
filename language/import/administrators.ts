/** Who administers an inbox, by the rows about it. */
import type { Listed, OpenDraft, OpenFunctionInbox, OpenInbox } from './open-draft.ts';
import type { Remarks, Whence } from './remark.ts';
import type { Row } from './table.ts';
import { duplicate, notFound } from './words.ts';

/** The administrators that a row names, with commas between them. */
export function addAdministrators(
  { whence, values }: Row,
  inbox: OpenInbox | OpenFunctionInbox,
  draft: OpenDraft,
  remarks: Remarks,
): void {
  for (const name of (values.get('administrator') ?? '').split(/[,;|]/).map((part) => part.trim())) {
    if (name === '') continue;
    const found = draft.personNames.find(name);
    if (typeof found === 'object') addListed(inbox.administrators, found.key, whence, remarks);
    else remarks.skipped(whence, ...notFound('person', name, found));
  }
}

/** Adds someone to those who administer, told where he is named twice. */
export function addListed(list: Listed[], person: string, whence: Whence, remarks: Remarks): void {
  const known = list.find((one) => one.person === person);
  if (known === undefined) {
    list.push({ person, whences: [whence] });
    return;
  }
  known.whences.push(whence);
  remarks.noted(whence, ...duplicate('Administratören', 'The administrator'));
}
