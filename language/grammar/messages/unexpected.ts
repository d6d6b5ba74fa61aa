/** Messages for a word that cannot stand where it stands. */

import type { Language, Sentence } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import { numberInWords } from '../lexical/slips.ts';
import type { SyntaxError as ReadingError } from '../syntax-error.ts';
import { blockNoun } from './blocks.ts';
import { expectedPhrase, isBetweenDeclarations, isDeclarationWord, isPropertyWord } from './expected.ts';

/** Shapes that a number which stands in their place was most likely meant to have. */
const SHAPES: Readonly<Record<string, Sentence>> = {
  TIME: { sv: 'Klockslag skrivs 08:00.', en: 'Times are written 08:00.' },
  DATE: { sv: 'Datum skrivs 2026-07-06.', en: 'Dates are written 2026-07-06.' },
  ORGANISATION_NUMBER: {
    sv: 'Organisationsnummer skrivs 232100-0131.',
    en: 'Organisation numbers are written 232100-0131.',
  },
};

const CLAUSE_ID = /^[\p{Lu}\d]+(?:-[\p{Lu}\d]+)+$/u;
const HSA_ID = /^SE\d/;

/** The message of an error of kind `unexpected`. */
export function unexpectedMessage(error: ReadingError, language: Language): string {
  const { found, suggestion, expected } = error;
  const number = expected.includes('INT') ? numberInWords(found) : undefined;
  if (number !== undefined) return inFigures(number, language);
  if (suggestion !== undefined) return didYouMean(found, suggestion, language);
  const [only, ...others] = expected;
  const shape = others.length === 0 && /^\d+$/.test(found) ? SHAPES[only ?? '']?.[language] : undefined;
  if (shape !== undefined) return shape;
  if (CLAUSE_ID.test(found) && others.length === 0 && /^\p{Ll}/u.test(only ?? '')) {
    return missingWord(only as string, found, language);
  }
  if (isHyphenatedName(error)) return hyphenated(found, language);
  const phrase = expectedPhrase(error, language);
  if (isPropertyWord(found) && isBetweenDeclarations(error)) return outside(found, language);
  const lead = misplaced(error, language) ?? unfit(found, language);
  return say(language, `${lead} Här väntades ${phrase}.`, `${lead} Expected ${phrase}.`);
}

function inFigures(number: number, language: Language): string {
  return say(language, `Tal skrivs med siffror: ${number}.`, `Numbers are written in figures: ${number}.`);
}

function missingWord(word: string, found: string, language: Language): string {
  return say(language, `Ordet ${word} saknas före ${found}.`, `The word ${word} is missing before ${found}.`);
}

/** Words with hyphens between them; an id of a krav or of HSA has hyphens where it can stand, and is no name elsewhere. */
function isHyphenatedName({ found, expected }: ReadingError): boolean {
  if (!/^[\p{L}_].*-/u.test(found)) return false;
  return !CLAUSE_ID.test(found) || (!HSA_ID.test(found) && (expected.includes('NAME') || expected.includes('WORD')));
}

function hyphenated(found: string, language: Language): string {
  const name = found.replaceAll('-', '_');
  return say(
    language,
    `Ett namn har inget bindestreck i sig. Skriv till exempel ${name}.`,
    `A name has no hyphen in it. Write for example ${name}.`,
  );
}

function unfit(found: string, language: Language): string {
  return say(language, `${found} passar inte här.`, `Did not expect ${found} here.`);
}

function outside(found: string, language: Language): string {
  return say(language, `${found} måste stå inne i ett block.`, `${found} must stand inside a block.`);
}

function didYouMean(found: string, suggestion: string, language: Language): string {
  return say(
    language,
    `Ordet ${found} känns inte igen här. Menade du ${suggestion}?`,
    `${found} is not known here. Did you mean ${suggestion}?`,
  );
}

/** A property of some other block. */
function misplaced({ found, block, properties }: ReadingError, language: Language): string | undefined {
  if (block === undefined || !properties || !(isPropertyWord(found) || isDeclarationWord(found))) return undefined;
  const noun = blockNoun(block, language);
  return say(language, `${found} hör inte hemma i ${noun}.`, `${found} does not belong in ${noun}.`);
}
