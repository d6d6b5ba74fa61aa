/** Rows about who is a member or administrator of which inbox. */
import { inboxKindOf, inboxWord, type Sentence } from '../model/index.ts';
import { addAdministrators, addListed } from './administrators.ts';
import { folded } from './columns.ts';
import { periodIn } from './dates.ts';
import { patternIn } from './inbox-names.ts';
import type { OpenDraft, OpenFunctionInbox, OpenInbox } from './open-draft.ts';
import { addMember } from './periods.ts';
import { personFor } from './persons.ts';
import { both, type Remarks } from './remark.ts';
import type { Row } from './table.ts';
import { badPeriod, lacks, notFound } from './words.ts';

type Inbox = OpenInbox | OpenFunctionInbox;

/** Reads the rows, after everything else. Without any export of persons a row that has id and name says who it is. */
export function readMemberships(rows: readonly Row[], draft: OpenDraft, remarks: Remarks): void {
  const mayDeclare = draft.persons.size === 0;
  for (const row of rows) readMembership(row, mayDeclare, draft, remarks);
}

function readMembership(row: Row, mayDeclare: boolean, draft: OpenDraft, remarks: Remarks): void {
  const { whence, values } = row;
  const inbox = inboxIn(row, draft, remarks);
  if (inbox === undefined) return;
  const isAdministrators = values.has('administrator');
  if (isAdministrators) addAdministrators(row, inbox, draft, remarks);
  const named = values.get('person') ?? values.get('personHsa');
  if (named !== undefined) {
    addNamed(row, inbox, () => personNamed(named, row, mayDeclare, draft, remarks), remarks);
  } else if (!isAdministrators) {
    remarks.skipped(whence, ...lacks('VGR-id', 'a VGR-id'));
  }
}

/** Adds the person to what the row makes of him, if all that the row says can be read. */
function addNamed(row: Row, inbox: Inbox, personOf: () => string | undefined, remarks: Remarks): void {
  const { whence, values } = row;
  const period = periodIn(values.get('from'), values.get('to'));
  if ('fault' in period) {
    remarks.skipped(whence, ...badPeriod(period.fault));
    return;
  }
  const standing = standingIn(row);
  if (standing === undefined) {
    remarks.skipped(whence, ...unknownPermission(values.get('permission') ?? ''));
    return;
  }
  const person = personOf();
  if (person === undefined) return;
  if (standing === 'member') addMember(inbox.members, { person, ...period, whences: [whence] }, remarks);
  else addListed(inbox.administrators, person, whence, remarks);
}

function unknownPermission(text: string): readonly [reason: Sentence, advice: Sentence] {
  return [
    both(`Behörigheten ”${text}” är okänd`, `The permission ”${text}” is unknown`),
    both('Skriv medlem eller administratör.', 'Write medlem or administratör.'),
  ];
}

/** What the row makes of the person; undefined where it says something that is not known. */
function standingIn({ values }: Row): 'member' | 'administrator' | undefined {
  const isAdministrator = (text: string): boolean => /^(admin|agare|owner)/.test(folded(text));
  const role = values.get('role');
  if (role !== undefined && isAdministrator(role)) return 'administrator';
  const permission = values.get('permission');
  if (permission === undefined || /^(medlem|member)/.test(folded(permission))) return 'member';
  return isAdministrator(permission) ? 'administrator' : undefined;
}

function inboxIn(row: Row, draft: OpenDraft, remarks: Remarks): Inbox | undefined {
  const { whence, values } = row;
  const names = [values.get('inbox'), values.get('inboxName')].filter((name) => name !== undefined);
  for (const name of names) {
    const found = draft.inboxNames.find(name);
    const pattern = typeof found === 'object' ? undefined : patternIn(name, draft);
    const key = typeof found === 'object' ? found.key : pattern && `${pattern.unit}.${inboxWord(pattern.kind)}`;
    const inbox = key === undefined ? undefined : draft.inbox(key);
    if (inbox !== undefined) return inbox;
  }
  const unit = values.get('unit') ?? values.get('unitHsa') ?? values.get('unitName');
  const kind = values.get('kind');
  const called = names[0] ?? `${unit ?? ''} ${kind ?? ''}`.trim();
  const looked = names.length === 0 ? byUnit(unit, kind, draft) : undefined;
  if (looked === undefined) {
    const many = names.some((name) => draft.inboxNames.find(name) === 'many');
    remarks.skipped(whence, ...notFound('inbox', called, many ? 'many' : 'none'));
  }
  return looked;
}

function byUnit(unit: string | undefined, kind: string | undefined, draft: OpenDraft): Inbox | undefined {
  const found = unit === undefined ? 'none' : draft.unitNames.find(unit);
  const word = folded(kind ?? '');
  return typeof found === 'object' && inboxKindOf(word) !== undefined ? draft.inbox(`${found.key}.${word}`) : undefined;
}

function personNamed(
  named: string,
  row: Row,
  mayDeclare: boolean,
  draft: OpenDraft,
  remarks: Remarks,
): string | undefined {
  const found = draft.personNames.find(named);
  if (typeof found === 'object') return found.key;
  const { values, whence } = row;
  const isTold = values.has('person') && (values.has('personName') || values.has('lastName'));
  if (found === 'none' && mayDeclare && isTold) return personFor(row, named, draft, remarks).key;
  remarks.skipped(whence, ...notFound('person', named, found));
  return undefined;
}
