/** Rows about shared inboxes: which unit each belongs to and of which kind it is. */
import { type InboxKind, inboxWord } from '../../model/index.ts';
import { keyFor, notesFor } from '../keys.ts';
import { isName } from '../names.ts';
import { emptyShared, type OpenDraft, type OpenUnit } from '../open-draft.ts';
import { both, type Remarks } from '../remark.ts';
import type { Row } from '../tables/row.ts';
import { folded } from '../values/folded.ts';
import { duplicate, lacks } from '../words.ts';
import { addAdministrators } from './administrators.ts';
import { patternIn, SUFFIXES } from './inbox-names.ts';
import type { Inbox } from './inbox-reference.ts';
import { addListedMembers } from './members.ts';
import { monitoringIn } from './monitoring.ts';
import { unitIn } from './unit-reference.ts';

type Kind = InboxKind | 'function';

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^(funktion|function)/, 'function'],
  [/samverkan|collaboration/, 'collaboration'],
  [/meddelande|message/, 'message'],
];

/** Reads the rows; units and persons must have been read, and memberships come after. */
export function readInboxes(rows: Iterable<Row>, draft: OpenDraft, remarks: Remarks): void {
  for (const row of rows) readInbox(row, draft, remarks);
}

function readInbox(row: Row, draft: OpenDraft, remarks: Remarks): void {
  const { whence, values } = row;
  const id = values.get('inbox') ?? values.get('inboxName');
  const kind = kindIn(row, draft);
  if (kind === undefined) {
    remarks.skipped(
      whence,
      both(
        `Det framgår inte vilket slags inkorg ”${id ?? ''}” är`,
        `It is not told what kind of inbox ”${id ?? ''}” is`,
      ),
      both(
        'Lägg till en kolumn Typ: meddelande, samverkan eller funktion.',
        'Add a column Typ: meddelande, samverkan or funktion.',
      ),
    );
    return;
  }
  const unit = unitIn(row, draft, remarks);
  if (unit === 'refused') return;
  if (kind === 'function') addFunctionInbox(row, id, unit, draft, remarks);
  else if (unit === undefined) remarks.skipped(whence, ...lacks('enhet', 'a unit'));
  else addOrganisational(row, kind, unit, draft, remarks);
}

/** The kind that the row states, else the one that its name follows the pattern of. */
function kindIn({ values }: Row, draft: OpenDraft): Kind | undefined {
  const stated = values.get('kind');
  if (stated !== undefined) return KINDS.find(([words]) => words.test(folded(stated)))?.[1];
  const names = [values.get('inbox'), values.get('inboxName')].filter((name) => name !== undefined);
  return names.map((name) => patternIn(name, draft)?.kind).find((kind) => kind !== undefined);
}

function addOrganisational(row: Row, kind: InboxKind, unit: OpenUnit, draft: OpenDraft, remarks: Remarks): void {
  const { whence, values } = row;
  const key = `${unit.key}.${inboxWord(kind)}`;
  const title = values.get('inboxName') ?? null;
  draft.inboxNames.add(key, key, values.get('inbox'), title, values.get('inboxMail'));
  const known = unit.inboxes.find((inbox) => inbox.kind === kind);
  if (known !== undefined) {
    if (draft.seeded.units.has(unit.key)) complete(row, known, draft, remarks);
    else remarks.noted(whence, ...duplicate('Inkorgen', 'The inbox'));
    return;
  }
  const usual = SUFFIXES.find(([, one]) => one === kind)?.[0] ?? '';
  const id = values.get('inbox') ?? key;
  const inbox = {
    kind,
    order: null,
    title: title === null || title === `${unit.name ?? unit.key}${usual}` ? null : title,
    notes: notesFor(whence, id, key, title),
    ...emptyShared(),
    monitoring: monitoringIn(row, draft, remarks),
  };
  unit.inboxes.push(inbox);
  draft.inboxNames.add(key, `${unit.name ?? unit.key}${usual}`);
  addAdministrators(row, inbox, draft, remarks);
  addListedMembers(row, inbox, draft, remarks);
}

/** What the row tells of an inbox that is declared already. */
function complete(row: Row, inbox: Inbox, draft: OpenDraft, remarks: Remarks): void {
  inbox.monitoring.push(...monitoringIn(row, draft, remarks));
  addAdministrators(row, inbox, draft, remarks);
  addListedMembers(row, inbox, draft, remarks);
}

function addFunctionInbox(
  row: Row,
  id: string | undefined,
  unit: OpenUnit | undefined,
  draft: OpenDraft,
  remarks: Remarks,
): void {
  const { whence, values } = row;
  if (id === undefined) {
    remarks.skipped(whence, ...lacks('inkorgens id och namn', 'the id and the name of the inbox'));
    return;
  }
  const known = draft.inboxNames.find(id);
  if (typeof known === 'object') {
    const seeded = draft.seeded.functionInboxes.has(known.key) ? draft.inbox(known.key) : undefined;
    if (seeded !== undefined) complete(row, seeded, draft, remarks);
    else remarks.noted(whence, ...duplicate('Inkorgen', 'The inbox'));
    return;
  }
  const name = values.get('inboxName') ?? (isName(id) ? null : id);
  const key = keyFor(id, name ?? id, draft, 'Inkorg');
  const inbox = {
    ...{ key, name, title: null, place: unit?.key ?? null, notes: notesFor(whence, id, key, name) },
    purpose: values.get('purpose') ?? null,
    decision: values.get('decision') ?? null,
    ...emptyShared(),
    monitoring: monitoringIn(row, draft, remarks),
  };
  draft.functionInboxes.set(key, inbox);
  draft.inboxNames.add(key, key, id, name, values.get('inboxMail'));
  addAdministrators(row, inbox, draft, remarks);
  addListedMembers(row, inbox, draft, remarks);
}
