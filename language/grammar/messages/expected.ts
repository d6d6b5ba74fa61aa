/** What could have stood in a place, in plain words. */

import { type Language, type Sentence, WEEKDAY_WORDS } from '../../model/index.ts';
import { either, say } from '../../words/index.ts';
import { BLOCKS, DECLARATION_STARTS } from '../generated/tables.ts';
import { KIND_NAMES } from '../generated/tokens.ts';
import type { SyntaxError as ReadingError } from '../syntax-error.ts';
import { blockNoun } from './blocks.ts';

const TERMINALS: Readonly<Record<string, Sentence>> = {
  NAME: { sv: 'ett namn', en: 'a name' },
  WORD: { sv: 'ett ord', en: 'a word' },
  TEXT: { sv: 'en text inom citattecken', en: 'a text in quotation marks' },
  DATE: { sv: 'ett datum som 2026-07-06', en: 'a date such as 2026-07-06' },
  TIME: { sv: 'ett klockslag som 08:00', en: 'a time such as 08:00' },
  INT: { sv: 'ett tal', en: 'a number' },
  HSA_ID: { sv: 'ett HSA-id', en: 'an HSA-id' },
  CLAUSE_ID: { sv: 'ett krav-id som MC-BEV-03', en: 'a clause id such as MC-BEV-03' },
  ORGANISATION_NUMBER: {
    sv: 'ett organisationsnummer som 232100-0131',
    en: 'an organisation number such as 232100-0131',
  },
  ',': { sv: 'ett komma', en: 'a comma' },
  '.': { sv: 'en punkt', en: 'a full stop' },
  '-': { sv: 'ett bindestreck', en: 'a hyphen' },
};

const WEEKDAY: Sentence = { sv: 'en veckodag som mån', en: 'a weekday such as mån' };
const DECLARATION: Sentence = {
  sv: 'en ny deklaration, som enhet eller person',
  en: 'a new declaration, such as enhet or person',
};
const DECLARATIONS = KIND_NAMES.filter((_, kind) => DECLARATION_STARTS[kind] === 1);

/** No more alternatives than this are named. */
const MOST = 5;

const SOME_OF_THEM: Sentence = { sv: 'bland annat ', en: 'among other things ' };

/** `ett namn, en text inom citattecken eller }`; empty when nothing is known. */
export function expectedPhrase(error: ReadingError, language: Language): string {
  const { special, usual } = alternatives(error, language);
  const all = [...special.slice(0, MOST - Math.min(usual.length, MOST - 1)), ...usual].slice(0, MOST);
  if (all.length < 2) return all[0] ?? '';
  const some = special.length + usual.length > all.length ? SOME_OF_THEM[language] : '';
  return some + either(all, language);
}

/** What belongs to just this place, and what can stand between any two properties or declarations. */
function alternatives(error: ReadingError, language: Language) {
  const left = new Set(error.expected);
  const usual: string[] = [];
  if (error.properties && error.block !== undefined) {
    for (const word of propertyWords(error.block.rule)) left.delete(word);
    const noun = blockNoun(error.block, language);
    usual.push(say(language, `en uppgift om ${noun}`, `a property of ${noun}`));
  }
  if (left.delete('}')) usual.push('}');
  const special: string[] = [];
  if (takeAll(left, WEEKDAY_WORDS)) special.push(WEEKDAY[language]);
  if (takeAll(left, DECLARATIONS)) usual.push(DECLARATION[language]);
  const names = left.has('WORD') ? [...left].filter((name) => name === 'WORD' || name in TERMINALS) : [...left];
  const plain = names.filter((name) => name !== 'NAME' || !left.has('WORD'));
  special.push(...plain.map((name) => TERMINALS[name]?.[language] ?? name));
  return { special, usual };
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
