/** Rows about units: the unit itself, and the parts of the organisation that the row names above it. */
import type { DraftPart } from '../../generators/text/index.ts';
import type { PrincipalType } from '../../model/index.ts';
import { folded } from './columns.ts';
import { isHsaId } from './hsa.ts';
import type { Lookup } from './lookup.ts';
import { freeName, isName, isWord, nameFor } from './names.ts';
import type { OpenDraft, OpenUnit } from './open-draft.ts';
import { both, originNote, type Remarks, type Whence } from './remark.ts';
import type { Row } from './table.ts';
import { conflict, duplicate, lacks } from './words.ts';

/** Reads the rows; the units must be read before what refers to them. */
export function readUnits(rows: readonly Row[], draft: OpenDraft, remarks: Remarks): void {
  for (const row of rows) readUnit(row, draft, remarks);
}

function readUnit({ whence, values }: Row, draft: OpenDraft, remarks: Remarks): void {
  const id = values.get('unit') ?? values.get('unitName');
  if (id === undefined) {
    remarks.skipped(whence, ...lacks('enhetens id och namn', 'the id and the name of the unit'));
    return;
  }
  const name = values.get('unitName') ?? (isName(id) ? null : id);
  const known = draft.unitNames.find(id);
  if (typeof known === 'object') {
    noteAgain(draft.units.get(known.key), name, whence, remarks);
    return;
  }
  const hsa = freeHsa(hsaOf(values.get('unitHsa'), whence, remarks), draft.unitNames, whence, remarks);
  const parent = parentOf({ whence, values }, draft, remarks);
  const key = keyFor(id, name ?? id, draft);
  const unit: OpenUnit = {
    ...{ key, name, hsa, modes: [], administrators: [], inboxes: [], certificates: null },
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

/** The id where it can be a name, else a name made of what people call the thing. */
export function keyFor(id: string, called: string, draft: OpenDraft, prefix = 'Enhet'): string {
  return freeName(isName(id) ? id : nameFor(called, prefix), (name) => draft.isPlaced(name));
}

/** Where it was found, and what it was called there if that is neither its name nor its text. */
export function notesFor(whence: Whence, id: string, key: string, name: string | null): readonly string[] {
  return [originNote([whence]), ...(id === key || id === name ? [] : [`i exporten: ${id}`])];
}

/** A well-formed HSA-id, else null and a remark. */
export function hsaOf(text: string | undefined, whence: Whence, remarks: Remarks): string | null {
  if (text === undefined || isHsaId(text)) {
    return text ?? null;
  }
  remarks.skipped(
    whence,
    both(
      `HSA-id ”${text}” har fel form eller kontrollsiffra`,
      `The HSA-id ”${text}” has the wrong form or check digit`,
    ),
    both('Resten av raden kom med. Jämför med HSA-katalogen.', 'The rest was read. Compare with the HSA directory.'),
  );
  return null;
}

/** Two cannot have one HSA-id: the second goes without, and a remark says so. */
export function freeHsa(hsa: string | null, names: Lookup, whence: Whence, remarks: Remarks): string | null {
  if (hsa === null || names.find(hsa) === 'none') {
    return hsa;
  }
  remarks.skipped(
    whence,
    both(`HSA-id ${hsa} har en annan redan`, `Another one has the HSA-id ${hsa} already`),
    both('Resten av raden kom med. Ta reda på vems det är.', 'The rest was read. Find out whose it is.'),
  );
  return null;
}

function levelOf(text: string | undefined, whence: Whence, remarks: Remarks): number | null {
  if (text === undefined || /^[0-9]{1,2}$/.test(text)) {
    return text === undefined ? null : Number(text);
  }
  remarks.skipped(
    whence,
    both(`Nivån ”${text}” är inget tal`, `The level ”${text}” is not a number`),
    both('Resten av raden kom med. Skriv nivån som ett tal.', 'The rest was read. Write the level as a number.'),
  );
  return null;
}

function wordOf(text: string | undefined, whence: Whence, remarks: Remarks): string | null {
  const word = text?.toLowerCase();
  if (word === undefined || isWord(word)) {
    return word ?? null;
  }
  remarks.skipped(
    whence,
    both(`Slaget ”${text}” är inte ett ord`, `The kind ”${text}” is not one word`),
    both('Resten av raden kom med. Skriv slag för hand.', 'The rest was read. Write slag by hand.'),
  );
  return null;
}

/** The nearest part above; those that the row names are declared, each part of the next. */
function parentOf({ whence, values }: Row, draft: OpenDraft, remarks: Remarks): string | null {
  let parent: string | null = null;
  for (const kind of ['principal', 'administration', 'department'] as const) {
    const name = values.get(kind);
    if (name !== undefined) {
      const type = kind === 'principal' ? typeOf(values.get('principalType')) : null;
      parent = partFor(name, { kind, type, parent }, whence, draft, remarks);
    }
  }
  const above = values.get('parent');
  return parent ?? (above === undefined ? null : partCalled(above, whence, draft, remarks));
}

type PartWords = Pick<DraftPart, 'kind' | 'type' | 'parent'>;

const PREFIX = { principal: 'Huvudman', administration: 'Förvaltning', department: 'Verksamhet' } as const;

function partFor(name: string, words: PartWords, whence: Whence, draft: OpenDraft, remarks: Remarks): string {
  const known = draft.partNames.find(`${words.kind} ${name}`);
  if (typeof known === 'object') {
    const part = draft.parts.get(known.key);
    if (part !== undefined && words.parent !== null && part.parent !== words.parent) {
      remarks.noted(
        whence,
        ...conflict(both(`Vad ${name} är del av`, `What ${name} is part of`), part.parent, words.parent),
      );
    }
    return known.key;
  }
  const key = keyFor(name, name, draft, PREFIX[words.kind]);
  draft.parts.set(key, { ...words, key, name: name === key ? null : name, notes: [originNote([whence])] });
  draft.partNames.add(key, `${words.kind} ${name}`, name);
  return key;
}

function partCalled(name: string, whence: Whence, draft: OpenDraft, remarks: Remarks): string | null {
  const found = draft.partNames.find(name);
  if (typeof found === 'object') {
    return found.key;
  }
  remarks.skipped(
    whence,
    both(
      `Det framgår inte om ”${name}” är huvudman, förvaltning eller verksamhet`,
      `It is not told whether ”${name}” is a huvudman, förvaltning or verksamhet`,
    ),
    both('Enheten kom med. Skriv dess del av för hand.', 'The unit was read. Write its del av by hand.'),
  );
  return null;
}

const TYPES: Readonly<Record<string, PrincipalType>> = {
  region: 'region',
  regional: 'region',
  privat: 'private',
  private: 'private',
  kommun: 'municipality',
  kommunal: 'municipality',
  municipality: 'municipality',
};

function typeOf(text: string | undefined): PrincipalType | null {
  return TYPES[folded(text ?? '')] ?? null;
}
