/** Rows about persons: who they are, and their uppdrag where role and unit are told. */
import { foldLetters, KNOWN_WORDS } from '../model/index.ts';
import { periodIn } from './dates.ts';
import { freeHsa, hsaOf, notesFor } from './keys.ts';
import { freeName, isName, nameFor } from './names.ts';
import type { OpenDraft, OpenPerson } from './open-draft.ts';
import { personalInboxIn, yesOrNo } from './personal-inbox.ts';
import { both, originNote, type Remarks } from './remark.ts';
import type { Row } from './table.ts';
import { unitIn } from './unit-reference.ts';
import { badPeriod, conflict, duplicate, lacks } from './words.ts';

/** Reads the rows; units must have been read. */
export function readPersons(rows: readonly Row[], draft: OpenDraft, remarks: Remarks): void {
  for (const row of rows) {
    const id = row.values.get('person');
    if (id === undefined) {
      remarks.skipped(row.whence, ...lacks('VGR-id', 'a VGR-id'));
    } else {
      addAssignment(row, personFor(row, id, draft, remarks), draft, remarks);
    }
  }
}

/** The person of the row, new or known. */
export function personFor(row: Row, id: string, draft: OpenDraft, remarks: Remarks): OpenPerson {
  const { whence, values } = row;
  const found = draft.personNames.find(id);
  const known = typeof found === 'object' ? draft.persons.get(found.key) : undefined;
  const name = nameIn(row);
  const hsa = hsaOf(values.get('personHsa'), whence, remarks);
  const personalInbox = personalInboxIn(row, remarks);
  if (known !== undefined) {
    noteAgain(known, name, hsa, personalInbox, row, remarks);
    return known;
  }
  const key = freeName(isName(id) ? id : nameFor(id, 'Person'), (taken) => draft.persons.has(taken));
  const person: OpenPerson = {
    ...{ key, name, hsa: freeHsa(hsa, draft.personNames, whence, remarks), assignments: [] },
    personalInbox: personalInbox ?? true,
    notes: notesFor(whence, id, key, name),
  };
  draft.persons.set(key, person);
  draft.personNames.add(key, key, id, person.hsa);
  return person;
}

function noteAgain(
  known: OpenPerson,
  name: string | null,
  hsa: string | null,
  personalInbox: boolean | undefined,
  { whence, values }: Row,
  remarks: Remarks,
): void {
  if (name !== null && name !== known.name) {
    remarks.noted(whence, ...conflict(both(`Namnet på ${known.key}`, `The name of ${known.key}`), known.name, name));
  } else if (hsa !== null && hsa !== known.hsa) {
    remarks.noted(whence, ...conflict(both(`HSA-id på ${known.key}`, `The HSA-id of ${known.key}`), known.hsa, hsa));
  } else if (personalInbox !== undefined && personalInbox !== known.personalInbox) {
    const what = both(`Personlig inkorg för ${known.key}`, `The personal inbox of ${known.key}`);
    remarks.noted(whence, ...conflict(what, yesOrNo(known.personalInbox), yesOrNo(personalInbox)));
  } else if (!values.has('role')) {
    remarks.noted(whence, ...duplicate('Personen', 'The person'));
  }
}

function nameIn({ values }: Row): string | null {
  const parts = [values.get('firstName'), values.get('lastName')].filter((part) => part !== undefined);
  const name = values.get('personName') ?? parts.join(' ');
  return name === '' ? null : name;
}

const WITHOUT = both(
  'Personen kom med utan uppdraget. Rätta raden.',
  'The person was read without the uppdrag. Correct the row.',
);

/** An uppdrag needs a role and a unit; either alone is worth a remark. */
function addAssignment(row: Row, person: OpenPerson, draft: OpenDraft, remarks: Remarks): void {
  const { whence, values } = row;
  const role = values.get('role');
  const unit = unitIn(row, draft, remarks);
  if (unit === 'refused') return;
  if (role === undefined || unit === undefined) {
    if (role !== undefined || unit !== undefined) {
      const missing = role === undefined ? lacks('roll', 'a role') : lacks('enhet', 'a unit');
      remarks.skipped(whence, missing[0], WITHOUT);
    }
    return;
  }
  const period = periodIn(values.get('from'), values.get('to'));
  if ('fault' in period) {
    remarks.skipped(whence, badPeriod(period.fault)[0], WITHOUT);
    return;
  }
  const word = knownRole(role);
  const same = person.assignments.some(
    (one) => one.role === word && one.place === unit.key && one.from === period.from && one.to === period.to,
  );
  if (same) remarks.noted(whence, ...duplicate('Uppdraget', 'The uppdrag'));
  else person.assignments.push({ role: word, place: unit.key, ...period, note: originNote([whence]) });
}

/** A role that differs from one the language knows only in case and marks is that one. */
function knownRole(role: string): string {
  return KNOWN_WORDS.role.find((known) => foldLetters(known) === foldLetters(role)) ?? role;
}
