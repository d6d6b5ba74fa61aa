/** Inboxes of which no export tells but rows about who reads them: what the name says of them, else a question. */
import { INBOX_TITLES, type InboxKind, inboxWord } from '../../model/index.ts';
import { keyFor, notesFor } from '../keys.ts';
import { isName } from '../names.ts';
import { emptyShared, type OpenDraft, type OpenFunctionInbox, type OpenInbox } from '../open-draft.ts';
import { type Listed, PersonList } from '../person-list.ts';
import { both, type Remarks, type Whence } from '../remark.ts';
import type { Row } from '../tables/row.ts';
import { notFound } from '../words.ts';
import { SUFFIXES } from './inbox-names.ts';

/** The inbox of that name, new; undefined where it takes an answer to know what it is. */
export function declaredInbox(
  row: Row,
  called: string,
  draft: OpenDraft,
  remarks: Remarks,
): OpenInbox | OpenFunctionInbox | undefined {
  const { whence } = row;
  const pattern = SUFFIXES.find(
    ([suffix]) => called.toLowerCase().endsWith(suffix.toLowerCase()) && called.length > suffix.length,
  );
  if (pattern !== undefined) {
    const [suffix, kind] = pattern;
    return unitInbox(called.slice(0, -suffix.length).trim(), kind, called, whence, draft, remarks);
  }
  const answer = remarks.ask(questionOf(called, whence), whence);
  if (answer === 'function') return functionInbox(called, whence, draft);
  const kind = KINDS.find((one) => one === answer);
  return kind === undefined ? undefined : unitInbox(called, kind, called, whence, draft, remarks);
}

const KINDS: readonly InboxKind[] = ['message', 'collaboration'];

function questionOf(called: string, { file }: Whence) {
  return {
    id: `${file}/inbox/${called}`,
    text: both(
      `Vad är ”${called}”? Namnet slutar varken på Meddelande eller Samverkan, och ingen fil beskriver den`,
      `What is ”${called}”? Its name ends neither in Meddelande nor in Samverkan, and no file describes it`,
    ),
    answers: [
      { value: 'function', label: both('en funktionsinkorg', 'a funktionsinkorg') },
      ...KINDS.map((kind) => ({
        value: kind,
        label: both(
          `inkorgen ${inboxWord(kind)} på en enhet som heter så`,
          `the inbox ${inboxWord(kind)} of a unit of that name`,
        ),
      })),
      { value: 'none', label: both('ingen delad inkorg', 'no shared inbox') },
    ],
  };
}

function unitInbox(
  name: string,
  kind: InboxKind,
  called: string,
  whence: Whence,
  draft: OpenDraft,
  remarks: Remarks,
): OpenInbox | undefined {
  const found = draft.unitNames.find(name);
  const known = typeof found === 'object' ? draft.units.get(found.key) : undefined;
  if (known === undefined && !draft.mayDeclareUnits) {
    remarks.skipped(whence, ...notFound('unit', name, found === 'many' ? 'many' : 'none'));
    return undefined;
  }
  const key = known?.key ?? keyFor(name, name, draft);
  const unit = known ?? {
    ...{ key, name: isName(name) && name === key ? null : name, hsa: null, modes: [], inboxes: [] },
    administrators: new PersonList<Listed>(),
    ...{ certificates: null, parent: null, level: null, unitKind: null, notes: notesFor(whence, name, key, name) },
  };
  if (known === undefined) {
    draft.units.set(key, unit);
    draft.unitNames.add(key, key, name);
  }
  const title = `${name} ${INBOX_TITLES[kind]}`;
  const notes = notesFor(whence, called, key, called);
  const inbox: OpenInbox = { kind, order: null, title: null, notes, ...emptyShared() };
  unit.inboxes.push(inbox);
  draft.inboxNames.add(`${key}.${inboxWord(kind)}`, `${key}.${inboxWord(kind)}`, title, called);
  remarks.noted(
    whence,
    both(
      `Inkorgen ”${called}” finns bara i den här listan; den skrevs som ${key}.${inboxWord(kind)}`,
      `The inbox ”${called}” is in this list alone; it was written as ${key}.${inboxWord(kind)}`,
    ),
    both('Fyll i enheten: del av, nivå och öppet.', 'Fill in the unit: del av, nivå and öppet.'),
  );
  return inbox;
}

function functionInbox(called: string, whence: Whence, draft: OpenDraft): OpenFunctionInbox {
  const key = keyFor(called, called, draft, 'Inkorg');
  const inbox: OpenFunctionInbox = {
    ...{ key, name: called === key ? null : called, title: null, place: null, purpose: null, decision: null },
    ...emptyShared(),
    notes: notesFor(whence, called, key, called),
  };
  draft.functionInboxes.set(key, inbox);
  draft.inboxNames.add(key, key, called);
  return inbox;
}
