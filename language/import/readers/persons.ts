/** Rows about persons: who they are, and their uppdrag where role and unit are told. */
import { foldLetters, KNOWN_WORDS, type Sentence } from '../../model/index.ts';
import { isLikeHsa } from '../hsa.ts';
import type { OpenDraft, OpenPerson } from '../open-draft.ts';
import { both, originNote, type Remarks } from '../remark.ts';
import { periodIn } from '../tables/period.ts';
import type { Row } from '../tables/row.ts';
import { isAbsenceRole } from '../values/absence-kinds.ts';
import { personTextIn } from '../values/person-text.ts';
import { badPeriod, duplicate, lacks } from '../words.ts';
import { complete, personFor } from './declare.ts';
import { unitIn } from './unit-reference.ts';
import { whomIn } from './whom.ts';

/** Reads the rows; units must have been read. Those with an id come first: others may name the same persons otherwise. */
export function readPersons(rows: Iterable<Row>, draft: OpenDraft, remarks: Remarks): void {
  let isAny = false;
  for (const row of rows) {
    if (isDeclaring(row)) readPerson(row, draft, remarks);
    else isAny = true;
  }
  if (isAny) for (const row of rows) if (!isDeclaring(row)) readPerson(row, draft, remarks);
}

function readPerson(row: Row, draft: OpenDraft, remarks: Remarks): void {
  const person = declaredIn(row, draft, remarks);
  if (person === undefined) return;
  const isLater = draft.mayDeclareUnits && UNIT.some((field) => isUnknown(row.values.get(field), draft));
  if (isLater) draft.waiting.push(() => addAssignment(row, person, draft, remarks));
  else addAssignment(row, person, draft, remarks);
}

const UNIT = ['unit', 'unitHsa', 'unitName'] as const;

function isUnknown(name: string | undefined, draft: OpenDraft): boolean {
  return name !== undefined && draft.unitNames.find(name) === 'none';
}

/** The uppdrag at units that only rows about inboxes tell of; to be read when those have been. */
export function readWaiting(draft: OpenDraft): void {
  for (const add of draft.waiting.splice(0)) add();
}

/** Whether the row has an id of its own for the person: an HSA-id is none, whatever its column is called. */
function isDeclaring({ values }: Row): boolean {
  const text = values.get('person');
  return text !== undefined && !isLikeHsa(text);
}

/** The person that the row declares, or whom it names otherwise than by an id. */
function declaredIn(row: Row, draft: OpenDraft, remarks: Remarks): OpenPerson | undefined {
  const read = personTextIn(row.values.get('person') ?? '');
  if (read?.id !== undefined && isDeclaring(row) && draft.gonePersons.find(read.id) === 'none') {
    return personFor(row, { ...read, id: read.id }, draft, remarks);
  }
  if (!row.values.has('person') && !row.values.has('personHsa') && !row.values.has('employeeNumber')) {
    remarks.skipped(row.whence, ...lacks('VGR-id', 'a VGR-id'));
    return undefined;
  }
  const whom = whomIn(row, draft, remarks);
  if (whom === 'refused') return undefined;
  const person = 'key' in whom ? draft.persons.get(whom.key) : undefined;
  if (person !== undefined) complete(person, row, draft, remarks);
  return person;
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
  if (isAbsenceRole(role)) {
    remarks.skipped(whence, ...isAway(role));
    return;
  }
  const period = periodIn(row, remarks);
  if (period === 'asked') return;
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

function isAway(role: string): readonly [reason: Sentence, advice: Sentence] {
  return [
    both(
      `Rollen ”${role}” är ett ord för frånvaro, inget uppdrag`,
      `The role ”${role}” is a word for an absence, no uppdrag`,
    ),
    both(
      'Lägg frånvaron i en fil för sig, eller skriv den för hand.',
      'Put absences into a file of their own, or write it by hand.',
    ),
  ];
}

/** A role that differs from one the language knows only in case and marks is that one. */
function knownRole(role: string): string {
  return ROLES.get(foldLetters(role)) ?? role;
}

const ROLES = new Map([...KNOWN_WORDS.role].reverse().map((known) => [foldLetters(known), known] as const));
