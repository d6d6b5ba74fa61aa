/** What could have stood in a place: the few things that are worth naming. */

import { type Expected, type ExpectedKind, type Possible, WEEKDAY_WORDS } from '../../model/index.ts';
import { BLOCKS, DECLARATION_STARTS } from '../generated/tables.ts';
import { KIND_NAMES } from '../generated/tokens.ts';
import type { SyntaxError as ReadingError } from '../syntax-error.ts';

const TERMINALS: Readonly<Record<string, ExpectedKind>> = {
  NAME: 'name',
  WORD: 'word',
  TEXT: 'text',
  DATE: 'date',
  TIME: 'time',
  INT: 'number',
  HSA_ID: 'hsaId',
  CLAUSE_ID: 'clauseId',
  ORGANISATION_NUMBER: 'organisationNumber',
  ',': 'comma',
  '.': 'fullStop',
  '-': 'hyphen',
};

const DECLARATIONS = KIND_NAMES.filter((_, kind) => DECLARATION_STARTS[kind] === 1);

/** No more things than this are named. */
const MOST = 5;

/** What could have stood where an error is; nothing when that is not known. */
export function expectationOf(error: ReadingError): Possible {
  const { special, usual } = alternatives(error);
  const some = [...special.slice(0, MOST - Math.min(usual.length, MOST - 1)), ...usual].slice(0, MOST);
  return { some, isAll: some.length === special.length + usual.length };
}

/** What belongs to just this place, and what can stand between any two properties or declarations. */
function alternatives({ expected, properties, block }: ReadingError) {
  const left = new Set(expected);
  const usual: Expected[] = [];
  if (properties && block !== undefined) {
    for (const word of propertyWords(block.rule)) left.delete(word);
    usual.push({ propertyOf: block.rule });
  }
  if (left.delete('}')) usual.push({ written: '}' });
  const special: Expected[] = [];
  if (takeAll(left, WEEKDAY_WORDS)) special.push({ kind: 'weekday' });
  if (takeAll(left, DECLARATIONS)) usual.push({ kind: 'declaration' });
  const names = left.has('WORD') ? [...left].filter((name) => name === 'WORD' || name in TERMINALS) : [...left];
  const plain = names.filter((name) => name !== 'NAME' || !left.has('WORD'));
  special.push(...plain.map(named));
  return { special, usual };
}

function named(name: string): Expected {
  const kind = TERMINALS[name];
  return kind === undefined ? { written: name } : { kind };
}

function takeAll(from: Set<string>, words: readonly string[]): boolean {
  if (!words.every((word) => from.has(word))) return false;
  for (const word of words) from.delete(word);
  return true;
}

/** The words that begin the properties of the block that `rule` makes. */
function propertyWords(rule: string): readonly string[] {
  const starts = BLOCKS.find((block) => block.rule === rule)?.starts;
  return KIND_NAMES.filter((_, kind) => starts?.[kind] === 1);
}

/** Whether any declaration could stand where the error is. */
export function isBetweenDeclarations({ expected }: ReadingError): boolean {
  return DECLARATIONS.every((word) => expected.includes(word));
}

/** Whether the word begins a property of some block, other than one in which every word does. */
export function isPropertyWord(word: string): boolean {
  const kind = KIND_NAMES.indexOf(word);
  return BLOCKS.some(({ rule, starts }) => rule !== 'CheckBinding' && starts[kind] === 1);
}

/** Whether the word begins a declaration. */
export function isDeclarationWord(word: string): boolean {
  return DECLARATIONS.includes(word);
}
