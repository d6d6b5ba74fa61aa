/** What can be found by name: a declaration, or one of a unit's inboxes. */
import {
  type Declaration,
  foldLetters,
  inboxOf,
  inboxWord,
  type Language,
  type Origin,
  type Part,
  parentOf,
  partNamed,
  titleOf,
  type Unit,
} from '../../model/index.ts';
import type { Session } from '../../services/session.ts';
import { partInWords, personDetail, say } from '../../words/index.ts';
import { type NamedSymbol, symbolOf } from '../support/symbols.ts';
import { asTyped, type Query, turned } from './query.ts';

/** One that can be found. */
export interface Candidate {
  readonly declaration: Declaration;
  /** What it is called in the text: `FristadVC.samverkan`. */
  readonly key: string;
  /** What it is called by people. */
  readonly title: string;
  /** Of a person. */
  readonly hsa: string;
  /** All letters it is found by, without case and marks. */
  readonly letters: string;
  /** Of an inbox of a unit: where it stands. */
  readonly at: Origin | undefined;
}

const known = new WeakMap<Declaration, readonly Candidate[]>();

/** The declaration, and the inboxes in it. The same values as long as the declaration is the same. */
export function candidatesIn(declaration: Declaration): readonly Candidate[] {
  const before = known.get(declaration);
  if (before !== undefined) return before;
  const found = [
    candidate(declaration, declaration.name, ownTitle(declaration), undefined),
    ...(declaration.kind === 'unit' ? inboxesOf(declaration) : []),
  ];
  known.set(declaration, found);
  return found;
}

function ownTitle(declaration: Declaration): string {
  return declaration.kind === 'function-inbox' ? titleOf(declaration) : (declaration.text?.value ?? declaration.name);
}

function inboxesOf(unit: Unit): readonly Candidate[] {
  return unit.inboxes
    .filter((inbox) => inboxOf(unit, inbox.kind) === inbox)
    .map((inbox) => candidate(unit, `${unit.name}.${inboxWord(inbox.kind)}`, titleOf(unit, inbox), inbox.at));
}

function candidate(declaration: Declaration, key: string, title: string, at: Origin | undefined): Candidate {
  const hsa = declaration.kind === 'person' ? (declaration.hsa?.value ?? '') : '';
  return { declaration, key, title, hsa, letters: foldLetters(`${title} ${key} ${hsa}`), at };
}

/** The row of one that was found: its name with what was typed, and what and where it is. */
export function rowOf(session: Session, found: Candidate, query: Query): NamedSymbol {
  const { declaration, at } = found;
  const own = symbolOf(session, declaration);
  const [sort, name] =
    at === undefined
      ? [own.sort, own.name]
      : (['inbox', symbolOf(session, { ...declaration, nameAt: at }).name] as const);
  return { label: labelOf(found, query), detail: detailOf(session, found), sort, name };
}

/** `Ek, Exempel (exeek1)`; with the HSA-id where that is what was typed, and the name without its marks where those were left out. */
function labelOf({ declaration, key, title, hsa }: Candidate, query: Query): string {
  const name = declaration.kind === 'person' ? turned(title, query) : title;
  const shown = foldLetters(`${name} ${key}`);
  const isById = hsa !== '' && query.folded.some((word) => !shown.includes(word));
  const spelled = asTyped(name, query);
  const ids = [...(title === key || key === '' ? [] : [key]), ...(isById ? [hsa] : [])];
  const label = ids.length === 0 ? name : `${name} (${ids.join(', ')})`;
  return spelled === undefined ? label : `${label} · ${spelled}`;
}

function detailOf(session: Session, { declaration, at }: Candidate): string {
  const { ws, options } = session;
  if (declaration.kind === 'person') return personDetail(session, declaration);
  const kind = at === undefined ? kindIn(declaration, options.language) : say(options.language, 'inkorg', 'inbox');
  const place = at === undefined ? aboveOf(session, declaration) : partInWords(ws, declaration.name);
  return place === '' ? kind : `${kind} · ${place}`;
}

/** What a part is part of, and where a funktionsinkorg is. */
function aboveOf({ ws }: Session, declaration: Declaration): string {
  if (declaration.kind === 'function-inbox') {
    return declaration.place === undefined ? '' : partInWords(ws, declaration.place.name);
  }
  const part = partNamed(ws, declaration.name);
  const above: Part | undefined = part === declaration ? parentOf(ws, part) : undefined;
  return above === undefined ? '' : (above.text?.value ?? above.name);
}

const KINDS: Readonly<Record<Declaration['kind'], readonly [string, string]>> = {
  principal: ['huvudman', 'principal'],
  administration: ['förvaltning', 'administration'],
  department: ['verksamhet', 'department'],
  unit: ['enhet', 'unit'],
  function: ['funktion', 'function'],
  'function-inbox': ['funktionsinkorg', 'function inbox'],
  person: ['person', 'person'],
  absence: ['frånvaro', 'absence'],
  flow: ['flöde', 'flow'],
  exemption: ['undantag', 'exception'],
  'inbox-order': ['beställning', 'request'],
  expectation: ['förväntan', 'expectation'],
  routine: ['rutin', 'routine'],
};

function kindIn({ kind }: Declaration, language: Language): string {
  const [sv, en] = KINDS[kind];
  return say(language, sv, en);
}
