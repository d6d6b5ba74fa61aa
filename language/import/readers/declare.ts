/** Persons as rows declare them. */
import { isHsaId } from '../hsa.ts';
import { freeHsa, hsaOf, notesFor } from '../keys.ts';
import { freeName, isName, nameFor } from '../names.ts';
import type { OpenDraft, OpenPerson } from '../open-draft.ts';
import { both, type Remarks } from '../remark.ts';
import { periodIn } from '../tables/period.ts';
import type { Row } from '../tables/row.ts';
import type { PersonText } from '../values/person-text.ts';
import { badPeriod, conflict, duplicate } from '../words.ts';
import { personalInboxIn, yesOrNo } from './personal-inbox.ts';
import { nameIn, numbered } from './whom.ts';

/** The person of the row, new or known. */
export function personFor(
  row: Row,
  read: PersonText & { readonly id: string },
  draft: OpenDraft,
  remarks: Remarks,
): OpenPerson {
  const { whence, values } = row;
  const found = draft.personNames.find(read.id);
  const known = typeof found === 'object' ? draft.persons.get(found.key) : undefined;
  const name = nameIn(row) ?? read.name ?? null;
  const hsa = hsaOf(values.get('personHsa'), whence, remarks);
  const personalInbox = personalInboxIn(row, remarks);
  if (known !== undefined) {
    complete(known, row, draft, remarks);
    noteAgain(known, { name, hsa, personalInbox }, row, draft, remarks);
    return known;
  }
  const { id } = read;
  const key = freeName(isName(id) ? id : nameFor(id, 'Person'), (taken) => draft.persons.has(taken));
  const person: OpenPerson = {
    ...{ key, name, hsa: freeHsa(hsa, draft.personNames, whence, remarks), assignments: [] },
    ...{ personalInbox: personalInbox ?? true, employment: employmentIn(row, remarks) },
    notes: notesFor(whence, id, key, name),
  };
  const text = values.get('person') ?? id;
  for (const change of read.changes) draft.idChanges.add(whence.file, change, text, key);
  if (id !== key) draft.idChanges.add(whence.file, 'rename', id, key);
  draft.persons.set(key, person);
  draft.personNames.add(key, key, id, person.hsa);
  noteName(row, draft);
  addNames(key, name, row, draft);
  return person;
}

/** Gives someone who is known what a row tells and no row before it has. */
export function complete(known: OpenPerson, row: Row, draft: OpenDraft, remarks: Remarks): void {
  if (known.name === null) known.name = nameIn(row);
  const hsa = row.values.get('personHsa');
  if (known.hsa === null && hsa !== undefined && isHsaId(hsa)) {
    known.hsa = freeHsa(hsa, draft.personNames, row.whence, remarks);
    draft.personNames.add(known.key, known.hsa);
  }
  noteName(row, draft);
  noteNames(known.key, known.name, row, draft);
}

/** A name that is turned about is told of. */
function noteName(row: Row, draft: OpenDraft): void {
  const stated = row.values.get('personName');
  const name = stated?.includes(',') ? nameIn(row) : null;
  if (stated !== undefined && name !== null) draft.idChanges.add(row.whence.file, 'name', stated, name);
}

/** What else the person goes by, unless the row before told the same. */
function noteNames(key: string, name: string | null, row: Row, draft: OpenDraft): void {
  const mail = row.values.get('personMail');
  const number = row.values.get('employeeNumber');
  const told = mail === undefined && number === undefined ? (name ?? '') : [mail, number, name].join('\n');
  if (draft.lastTold.get(key) === told) return;
  draft.lastTold.set(key, told);
  addNames(key, name, row, draft);
}

function addNames(key: string, name: string | null, { values }: Row, draft: OpenDraft): void {
  const number = values.get('employeeNumber');
  draft.personNames.add(key, values.get('personMail')?.toLowerCase(), number && numbered(number));
  if (name !== null) draft.calledPersons.add(key, name);
}

interface Said {
  readonly name: string | null;
  readonly hsa: string | null;
  readonly personalInbox: boolean | undefined;
}

function noteAgain(known: OpenPerson, said: Said, { whence, values }: Row, draft: OpenDraft, remarks: Remarks): void {
  if (draft.seeded.persons.has(known.key)) {
    if (said.name !== null && said.name !== known.name) draft.renamed.set(known.key, said.name);
    return;
  }
  const isList = !values.has('inbox') && !values.has('inboxName') && !values.has('absenceKind');
  const { name, hsa, personalInbox } = said;
  if (name !== null && name !== known.name) {
    remarks.noted(whence, ...conflict(both(`Namnet på ${known.key}`, `The name of ${known.key}`), known.name, name));
  } else if (hsa !== null && hsa !== known.hsa) {
    remarks.noted(whence, ...conflict(both(`HSA-id på ${known.key}`, `The HSA-id of ${known.key}`), known.hsa, hsa));
  } else if (personalInbox !== undefined && personalInbox !== known.personalInbox) {
    const what = both(`Personlig inkorg för ${known.key}`, `The personal inbox of ${known.key}`);
    remarks.noted(whence, ...conflict(what, yesOrNo(known.personalInbox), yesOrNo(personalInbox)));
  } else if (isList && !values.has('role')) {
    remarks.noted(whence, ...duplicate('Personen', 'The person'));
  }
}

/** When the person is employed, where that is told; an end that has passed has kept the row out already. */
function employmentIn(row: Row, remarks: Remarks): OpenPerson['employment'] {
  const isWord = row.values.has('employedTo') && !/[0-9]/.test(row.values.get('employedTo') ?? '');
  if (isWord || !(row.values.has('employedFrom') || row.values.has('employedTo'))) return null;
  const period = periodIn(row, remarks, ['employedFrom', 'employedTo']);
  if (period === 'asked') return null;
  if (!('fault' in period)) return period.from === null && period.to === null ? null : period;
  remarks.skipped(
    row.whence,
    badPeriod(period.fault)[0],
    both('Personen kom med utan anställningens dagar.', 'The person was read without the days of the employment.'),
  );
  return null;
}
