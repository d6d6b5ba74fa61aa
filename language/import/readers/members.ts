/** Rows about who is a member or administrator of which inbox. */
import type { OpenDraft } from '../open-draft.ts';
import { addMember } from '../periods.ts';
import { ListedMember } from '../person-list.ts';
import { both, type Remarks } from '../remark.ts';
import { PERSONS } from '../tables/administrator.ts';
import { periodIn } from '../tables/period.ts';
import type { Row } from '../tables/row.ts';
import { yesNoIn } from '../values/yes-no.ts';
import { badPeriod } from '../words.ts';
import { addAdministrators, addListed } from './administrators.ts';
import { type Inbox, inboxIn } from './inbox-reference.ts';
import { memberFor } from './member-person.ts';
import { personsIn } from './person-lists.ts';
import { standingIn } from './standing.ts';

/** Reads the rows, after everything else. Without any export of persons a row with an id says who there is. */
export function readMemberships(rows: Iterable<Row>, draft: OpenDraft, remarks: Remarks): void {
  for (const row of rows) readMembership(row, draft, remarks);
}

function readMembership(row: Row, draft: OpenDraft, remarks: Remarks): void {
  const { values } = row;
  if (!isWhole(row, remarks)) return;
  const inbox = inboxIn(row, draft, remarks);
  if (inbox === undefined) return;
  if (values.has('administrator')) addAdministrators(row, inbox, draft, remarks);
  addListedMembers(row, inbox, draft, remarks);
  if (PERSONS.some((field) => values.has(field))) addNamed(row, inbox, draft, remarks);
  else if (!values.has('administrator') && !values.has('members')) memberFor(row, draft, remarks);
}

/** Adds the person to what the row makes of him, if all that the row says can be read. */
function addNamed(row: Row, inbox: Inbox, draft: OpenDraft, remarks: Remarks): void {
  const { whence } = row;
  const period = periodIn(row, remarks);
  if (period === 'asked') return;
  if ('fault' in period) {
    remarks.skipped(whence, ...badPeriod(period.fault));
    return;
  }
  const standing = standingIn(row, remarks);
  if (standing === undefined) return;
  const person = memberFor(row, draft, remarks);
  if (person === undefined) return;
  if (standing === 'member') addMember(inbox.members, new ListedMember(person, period, [whence]), remarks);
  else addListed(inbox.administrators, person, whence, remarks);
}

/** Several in one cell: the period of the row holds for each. */
export function addListedMembers(row: Row, inbox: Inbox, draft: OpenDraft, remarks: Remarks): void {
  if (!row.values.has('members')) return;
  const period = periodIn(row, remarks);
  if (period === 'asked') return;
  if ('fault' in period) {
    remarks.skipped(row.whence, ...badPeriod(period.fault));
    return;
  }
  for (const person of personsIn(row, 'members', draft, remarks)) {
    addMember(inbox.members, new ListedMember(person, period, [row.whence]), remarks);
  }
}

/** Words for a whole mailbox in a list of rights to folders. */
const WHOLE = /^(\/|\\)?(inbox|inkorg|inkorgen|top of information store|informationsarkivets översta nivå|all|alla|)$/i;

/** A right to a folder is no right to the inbox, and who is there by proxy is no member. */
function isWhole(row: Row, remarks: Remarks): boolean {
  const folder = row.values.get('folder')?.replace(/^.*[\\/:]/, '') ?? '';
  if (!WHOLE.test(folder)) {
    remarks.refused(
      row.whence,
      both(
        `Rätten gäller mappen ”${folder}”, inte hela inkorgen`,
        `The right is to the folder ”${folder}”, not to the whole inbox`,
      ),
      both('Inget, om det stämmer.', 'Nothing, if that is right.'),
    );
    return false;
  }
  const proxy = row.values.get('delegate');
  if (proxy === undefined || yesNoIn(proxy) === false) return true;
  const isFlag = yesNoIn(proxy) === true;
  remarks.skipped(
    row.whence,
    isFlag
      ? both(
          'Personen finns i inkorgen som ombud, inte som medlem',
          'The person is in the inbox as a proxy, not as a member',
        )
      : both(
          `Ombudet ”${proxy}” kom inte med: ett ombud hör till en frånvaro`,
          `The proxy ”${proxy}” was not read: an ombud belongs to an absence`,
        ),
    both(
      'Skriv frånvaron med sitt ombud, eller importera en lista över ombud med första och sista dag.',
      'Write the absence with its ombud, or import a list of ombud with first and last day.',
    ),
  );
  return !isFlag;
}
