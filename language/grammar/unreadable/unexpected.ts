/** What is wrong with a word that cannot stand where it stands: what whoever wrote it most likely meant. */

import type { UnreadableProblem } from '../../model/index.ts';
import { KIND_NAMES } from '../generated/tokens.ts';
import { numberInWords } from '../lexical/slips.ts';
import type { SyntaxError as ReadingError } from '../syntax-error.ts';
import { dateLesson, daysLesson, timeLesson } from './dates.ts';
import { expectationOf, isBetweenDeclarations, isDeclarationWord, isPropertyWord } from './expected.ts';
import { absenceLesson, clauseLesson, headerLesson, namedLesson, roleLesson } from './names.ts';
import { choiceLesson, ownersOf, quotedLesson, surplusLesson, unfinishedLesson, unknownLesson } from './properties.ts';
import { meant } from './synonyms.ts';

/** What whoever wrote it most likely meant, the surest first. */
const LESSONS: readonly ((error: ReadingError) => UnreadableProblem | undefined)[] = [
  headerLesson,
  absenceLesson,
  namedLesson,
  clauseLesson,
  roleLesson,
  signLesson,
  dateLesson,
  timeLesson,
  daysLesson,
  quotedLesson,
  surplusLesson,
];

/** A number that stands in the place of these was most likely meant as one. */
const NUMBERS: Readonly<Record<string, UnreadableProblem>> = {
  DATE: { trigger: 'number-for-date', args: {} },
  ORGANISATION_NUMBER: { trigger: 'number-for-organisation-number', args: {} },
};

const CLAUSE_ID = /^[\p{Lu}\d]+(?:-[\p{Lu}\d]+)+$/u;
const HSA_ID = /^SE\d/;

/** What an error of kind `unexpected` is. */
export function unexpected(error: ReadingError): UnreadableProblem {
  const { found, suggestion } = error;
  const number = error.expected.includes('INT') ? numberInWords(found) : undefined;
  if (number !== undefined) return { trigger: 'number-in-words', args: { number } };
  const phrase = synonymLesson(error);
  if (phrase !== undefined) return phrase;
  if (suggestion !== undefined) return { trigger: 'near-word', args: { found, suggestion } };
  if (isHyphenatedName(error)) return { trigger: 'hyphenated-name', args: { found } };
  for (const lesson of LESSONS) {
    const problem = lesson(error);
    if (problem !== undefined) return problem;
  }
  return inPlaceOfOne(error) ?? strange(error);
}

/** Signs of other languages: a list of lines with hyphens, a comment with two of them, `hsa-id`. */
function signLesson({ found, before, after, expected }: ReadingError): UnreadableProblem | undefined {
  if (found !== '-') return undefined;
  if (expected.includes('HSA_ID')) return { trigger: 'other-word', args: { found: 'hsa-id', instead: 'hsa' } };
  if (before.trim() !== '') return undefined;
  return after.startsWith('-')
    ? { trigger: 'other-comment', args: { found: '-' } }
    : { trigger: 'needless-word', args: { found } };
}

/** A word that the language has another for. */
export function synonymLesson({ found, before, after, expected }: ReadingError): UnreadableProblem | undefined {
  const canStand = (word: string): boolean => expected.includes(word);
  if (found === 'och' && /\btill +$/.test(before)) {
    return { trigger: 'other-word', args: { found: 'till och med', instead: 'till' } };
  }
  const instead = meant(`${found}${after}`, canStand);
  if (instead === undefined) return undefined;
  const { instead: word, found: written } = instead;
  return word === ',' ? { trigger: 'conjunction', args: { found: written } } : { trigger: 'other-word', args: instead };
}

/** It stands where one thing alone could. */
function inPlaceOfOne(error: ReadingError): UnreadableProblem | undefined {
  const { found, expected } = error;
  const [word = '', ...others] = expected;
  if (others.length > 0) return undefined;
  const isKeyword = /^\p{Ll}/u.test(word);
  if (isKeyword && isSlipFor(found, word)) return { trigger: 'other-word', args: { found, instead: word } };
  if (isKeyword && found !== '}' && error.before.trim() !== '') {
    return { trigger: 'missing-word', args: { found, word } };
  }
  return /^\d+$/.test(found) ? NUMBERS[word] : undefined;
}

/** A word of small letters that is none of the language's stands for the one that belongs there. */
function isSlipFor(found: string, word: string): boolean {
  return found.startsWith(word) || (/^\p{Ll}+$/u.test(found) && !KIND_NAMES.includes(found));
}

function strange(error: ReadingError): UnreadableProblem {
  const { found, block } = error;
  if (isPropertyWord(found) && isBetweenDeclarations(error)) {
    return { trigger: 'outside', args: { found, owners: ownersOf(found) } };
  }
  const expected = expectationOf(error);
  if (block?.rule === 'Absence' && (found === 'från' || found === 'till') && error.properties) {
    return { trigger: 'period-first', args: { found } };
  }
  if (block !== undefined && isMisplaced(error)) {
    return { trigger: 'misplaced', args: { found, block: block.rule, owners: ownersOf(found) } };
  }
  const other = unknownLesson(error) ?? choiceLesson(error);
  return other ?? { trigger: unfinishedLesson(error) ?? 'unexpected', args: { found, expected } };
}

/** Words with hyphens between them; an id of a krav or of HSA has hyphens where it can stand, and is no name elsewhere. */
function isHyphenatedName({ found, expected }: ReadingError): boolean {
  if (!/^[\p{L}_].*-/u.test(found)) return false;
  return !CLAUSE_ID.test(found) || (!HSA_ID.test(found) && (expected.includes('NAME') || expected.includes('WORD')));
}

/** A property of some other block, or a declaration. */
function isMisplaced({ found, properties }: ReadingError): boolean {
  return properties && (isPropertyWord(found) || isDeclarationWord(found));
}
