/** Whom a row means: by an id, an HSA-id, an address or an employee number; by a name alone only where that was answered. */

import { remembered } from '../../generators/support/remembered.ts';
import { listed } from '../../words/index.ts';
import type { Field } from '../heads/fields.ts';
import type { OpenDraft } from '../open-draft.ts';
import { both, type Remarks, type Whence } from '../remark.ts';
import { headIn } from '../tables/questions.ts';
import type { Row } from '../tables/row.ts';
import { folded, wordsIn } from '../values/folded.ts';
import { type PersonText, personTextIn } from '../values/person-text.ts';
import { lacks, notFound } from '../words.ts';

/** The fields that name a person, the surest first. */
const NAMING = ['person', 'personHsa', 'personMail', 'employeeNumber'] as const satisfies readonly Field[];

/** An employee number among the names of persons. */
export function numbered(employeeNumber: string): string {
  return `#${folded(employeeNumber)}`;
}

/** The name that a row tells. */
export function nameIn({ values }: Row): string | null {
  const parts = [values.get('firstName'), values.get('lastName')].filter((part) => part !== undefined);
  const name = values.get('personName') ?? parts.join(' ');
  if (name === '') return null;
  return PLAIN_NAME.test(name) ? name : firstNameFirst(personTextIn(name)?.name ?? name);
}

/** Most names: words and nothing beside them. */
const PLAIN_NAME = /^[A-Za-z\u00c0-\u00ff]+(?:[ -][A-Za-z\u00c0-\u00ff]+)*$/;

/** `Exempel Ett` of `Ett, Exempel`. */
const firstNameFirst = remembered((name) => {
  const [, last, first] = /^([^,]+),\s*([^,]+)$/.exec(name) ?? [];
  return last === undefined || first === undefined ? name : `${first.trim()} ${last.trim()}`;
});

/** The key of the one who is meant; `unknown` with the id where nobody is, `refused` where a remark or a question says why. */
export function whomIn(row: Row, draft: OpenDraft, remarks: Remarks): { readonly key: string } | Unknown | 'refused' {
  const told = NAMING.filter((one) => row.values.has(one));
  const [first] = told;
  if (first === undefined) {
    const name = nameIn(row);
    if (name !== null) return calledIn(row, 'personName', name, draft, remarks);
    remarks.skipped(row.whence, ...lacks('VGR-id', 'a VGR-id'));
    return 'refused';
  }
  const found = told.map((field) => [field, keyOf(row.values.get(field) ?? '', field, draft)] as const);
  const keys = new Set(found.flatMap(([, key]) => key ?? []));
  if (keys.size > 1) return refuse(row.whence, remarks, ...several([...keys]));
  const [sure] = found.find(([, key]) => key !== undefined) ?? [];
  const isOtherId =
    sure !== undefined && sure !== 'person' && personTextIn(row.values.get('person') ?? '')?.id !== undefined;
  const field = sure === undefined || isOtherId ? first : sure;
  return namedIn(row, field, row.values.get(field) ?? '', draft, remarks);
}

/** The key of the one person who goes by what stands in a field. */
function keyOf(text: string, field: Field, draft: OpenDraft): string | undefined {
  const read = field === 'employeeNumber' ? { id: numbered(text) } : personTextIn(text);
  const named = read?.id ?? ('mail' in (read ?? {}) ? (read as PersonText).mail : undefined);
  const found = named === undefined ? 'none' : draft.personNames.find(named);
  return typeof found === 'object' ? found.key : undefined;
}

function several(keys: readonly string[]): ReturnType<typeof notFound> {
  return [
    both(`Raden säger både ${listed(keys, 'sv')}`, `The row says both ${listed(keys, 'en')}`),
    both('Ta reda på vem som menas och rätta raden.', 'Find out who is meant and correct the row.'),
  ];
}

/** Everybody whom the row may mean, by whatever it says of him. */
export function keysNamedIn(row: Row, draft: OpenDraft): readonly string[] {
  const told = NAMING.filter((field) => row.values.has(field));
  const name = told.length === 0 ? nameIn(row) : null;
  if (name !== null) return draft.calledPersons.all(name);
  return told.flatMap((field) => keyOf(row.values.get(field) ?? '', field, draft) ?? []);
}

/** Nobody known has the id. */
interface Unknown {
  readonly unknown: PersonText & { readonly id: string };
}

/** Whom the text in a field of the row means. */
export function namedIn(
  row: Row,
  field: Field,
  text: string,
  draft: OpenDraft,
  remarks: Remarks,
): { readonly key: string } | Unknown | 'refused' {
  const read = field === 'employeeNumber' ? { id: numbered(text), changes: [] } : personTextIn(text);
  const named = read?.id ?? read?.mail;
  if (read === undefined || named === undefined) return calledIn(row, field, read?.name ?? text, draft, remarks);
  const found = draft.personNames.find(named);
  const gone = draft.gonePersons.find(named);
  if (found === 'none' && gone !== 'none') return refuse(row.whence, remarks, ...isGone(text));
  if (typeof found === 'object') {
    for (const change of read.changes) draft.idChanges.add(row.whence.file, change, text, found.key);
    return contradicted(row, found.key, draft, remarks) ? 'refused' : found;
  }
  if (found === 'none' && read.id !== undefined && field === 'person') return { unknown: { ...read, id: read.id } };
  return refuse(row.whence, remarks, ...notFound('person', text, found));
}

function refuse(
  whence: Whence,
  remarks: Remarks,
  ...words: Parameters<Remarks['skipped']> extends [Whence, ...infer R] ? R : never
): 'refused' {
  remarks.skipped(whence, ...words);
  return 'refused';
}

function isGone(text: string): ReturnType<typeof notFound> {
  return [
    both(
      `”${text}” står i listan över personer som någon som inte gäller`,
      `”${text}” stands in the list of persons as someone who does not hold`,
    ),
    both(
      'Inget, om det stämmer. Annars: rätta listan över personer.',
      'Nothing, if that is right. Else: correct the list of persons.',
    ),
  ];
}

/** A name tells who is meant only where somebody has said that it does, and only one is called so. */
function calledIn(
  row: Row,
  field: Field,
  name: string,
  draft: OpenDraft,
  remarks: Remarks,
): { readonly key: string } | 'refused' {
  const { whence } = row;
  const found = draft.calledPersons.all(name);
  if (found.length === 0) {
    return draft.personNames.isEmpty
      ? refuse(whence, remarks, ...lacks('VGR-id', 'a VGR-id'))
      : refuse(whence, remarks, ...notFound('person', name, 'none'));
  }
  const head = headIn(row, field);
  const [only = ''] = found;
  const text =
    found.length === 1
      ? both(
          `Raden saknar VGR-id. Är ”${name}” i kolumnen ${head} ${only}?`,
          `The row lacks a VGR-id. Is ”${name}” in the column ${head} ${only}?`,
        )
      : both(
          `Flera heter ”${name}”. Vem menas i kolumnen ${head}?`,
          `Several are called ”${name}”. Who is meant in the column ${head}?`,
        );
  const answers = [...found.map((key) => ({ value: key, label: both(key, key) })), NOBODY];
  const answer = remarks.ask({ id: `${whence.file}/${head}/${name}`, text, answers }, whence);
  if (answer === undefined) return 'refused';
  return answer === NOBODY.value ? refuse(whence, remarks, ...notFound('person', name, 'none')) : { key: answer };
}

const NOBODY = { value: 'none', label: both('ingen av dem', 'none of them') };

/** Another HSA-id, or a name with not a word in common: then the row does not tell whom it means. */
function contradicted(row: Row, key: string, draft: OpenDraft, remarks: Remarks): boolean {
  const person = draft.persons.get(key);
  const hsa = row.values.get('personHsa');
  const name = nameIn(row);
  const isOther =
    hsa !== undefined && person !== undefined && person.hsa !== null && folded(person.hsa) !== folded(hsa);
  const isCalledOtherwise =
    name !== null && person !== undefined && person.name !== null && !haveCommon(name, person.name);
  if (!isOther && !isCalledOtherwise) return false;
  const [told, known] = isOther ? [hsa, person.hsa] : [name, person?.name];
  remarks.skipped(
    row.whence,
    both(
      `Raden säger ${key} och ”${told}”, men ${key} är ”${known}”`,
      `The row says ${key} and ”${told}”, but ${key} is ”${known}”`,
    ),
    both('Ta reda på vem som menas och rätta raden.', 'Find out who is meant and correct the row.'),
  );
  return true;
}

function haveCommon(one: string, other: string): boolean {
  if (one === other) return true;
  const words = new Set(wordsIn(one));
  const others = wordsIn(other);
  return words.size === 0 || others.length === 0 || others.some((word) => words.has(word));
}
