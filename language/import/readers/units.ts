/** Rows about units: each with the parts of the organisation that the row names above it. */
import { freeHsa, hsaOf, keyFor, notesFor } from '../keys.ts';
import { isName, isWord } from '../names.ts';
import type { OpenDraft, OpenUnit } from '../open-draft.ts';
import { PersonList } from '../person-list.ts';
import { both, type Remarks, type Whence } from '../remark.ts';
import type { Row } from '../tables/row.ts';
import { conflict, duplicate, lacks } from '../words.ts';
import { parentOf } from './parts.ts';

/** Reads the rows; the units must be read before what refers to them. */
export function readUnits(rows: Iterable<Row>, draft: OpenDraft, remarks: Remarks): void {
  for (const row of rows) readUnit(row, draft, remarks);
}

function readUnit(row: Row, draft: OpenDraft, remarks: Remarks): void {
  const { whence, values } = row;
  const id = values.get('unit') ?? values.get('unitName');
  if (id === undefined) {
    remarks.skipped(whence, ...lacks('enhetens id och namn', 'the id and the name of the unit'));
    return;
  }
  const name = values.get('unitName') ?? (isName(id) ? null : id);
  const known = draft.unitNames.find(id);
  if (typeof known === 'object') {
    if (!draft.seeded.units.has(known.key)) noteAgain(draft.units.get(known.key), name, whence, remarks);
    return;
  }
  const hsa = freeHsa(hsaOf(values.get('unitHsa'), whence, remarks), draft.unitNames, whence, remarks);
  const parent = parentOf(row, draft, remarks);
  const key = keyFor(id, name ?? id, draft);
  const unit: OpenUnit = {
    ...{ key, name, hsa, modes: [], administrators: new PersonList(), inboxes: [], certificates: null },
    parent,
    level: levelOf(values.get('level'), whence, remarks),
    unitKind: wordOf(values.get('unitKind'), whence, remarks),
    notes: notesFor(whence, id, key, name),
  };
  draft.units.set(key, unit);
  draft.unitNames.add(key, key, id, name, hsa);
}

function noteAgain(unit: OpenUnit | undefined, name: string | null, whence: Whence, remarks: Remarks): void {
  const same = name === null || unit?.name === name;
  remarks.noted(
    whence,
    ...(same
      ? duplicate('Enheten', 'The unit')
      : conflict(both('Enhetens namn', 'The name of the unit'), unit?.name ?? null, name)),
  );
}

function levelOf(text: string | undefined, whence: Whence, remarks: Remarks): number | null {
  if (text === undefined || /^[0-9]{1,2}$/.test(text)) return text === undefined ? null : Number(text);
  remarks.skipped(
    whence,
    both(`Nivån ”${text}” är inget tal`, `The level ”${text}” is not a number`),
    both('Resten av raden kom med. Skriv nivån som ett tal.', 'The rest was read. Write the level as a number.'),
  );
  return null;
}

function wordOf(text: string | undefined, whence: Whence, remarks: Remarks): string | null {
  const word = text?.toLowerCase();
  if (word === undefined || isWord(word)) return word ?? null;
  remarks.skipped(
    whence,
    both(`Slaget ”${text}” är inte ett ord`, `The kind ”${text}” is not one word`),
    both('Resten av raden kom med. Skriv slag för hand.', 'The rest was read. Write slag by hand.'),
  );
  return null;
}
