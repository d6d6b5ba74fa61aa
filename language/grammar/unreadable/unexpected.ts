/** What is wrong with a word that cannot stand where it stands: what whoever wrote it most likely meant. */

import type { UnreadableProblem } from '../../model/index.ts';
import { numberInWords } from '../lexical/slips.ts';
import type { SyntaxError as ReadingError } from '../syntax-error.ts';
import { expectationOf, isBetweenDeclarations, isDeclarationWord, isPropertyWord } from './expected.ts';

/** A number that stands in the place of these was most likely meant as one. */
const NUMBERS: Readonly<Record<string, UnreadableProblem>> = {
  TIME: { trigger: 'number-for-time', args: {} },
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
  if (suggestion !== undefined) return { trigger: 'near-word', args: { found, suggestion } };
  return inPlaceOfOne(error) ?? strange(error);
}

/** It stands where one thing alone could. */
function inPlaceOfOne({ found, expected }: ReadingError): UnreadableProblem | undefined {
  const [word = '', ...others] = expected;
  if (others.length > 0) return undefined;
  const isKeyword = /^\p{Ll}/u.test(word);
  if (isKeyword && CLAUSE_ID.test(found)) return { trigger: 'missing-word', args: { found, word } };
  return /^\d+$/.test(found) ? NUMBERS[word] : undefined;
}

function strange(error: ReadingError): UnreadableProblem {
  const { found, block } = error;
  if (isHyphenatedName(error)) return { trigger: 'hyphenated-name', args: { found } };
  if (isPropertyWord(found) && isBetweenDeclarations(error)) return { trigger: 'outside', args: { found } };
  const expected = expectationOf(error);
  return block !== undefined && isMisplaced(error)
    ? { trigger: 'misplaced', args: { found, expected, block: block.rule } }
    : { trigger: 'unexpected', args: { found, expected } };
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
