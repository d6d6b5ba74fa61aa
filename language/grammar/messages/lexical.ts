/** Messages for what is not written as the language writes it. */

import type { Language, Sentence } from '../../model/index.ts';
import { say } from '../../words/index.ts';
import type { LexicalErrorKind, SyntaxError as ReadingError } from '../syntax-error.ts';

/** Kinds that are told of by the characters that stand there. */
type ToldOf = 'bad-character' | 'invisible-character' | 'dash';

/** What is said of each kind, where it does not depend on what stands there. */
const FIXED: Readonly<Record<Exclude<LexicalErrorKind, ToldOf>, Sentence>> = {
  'date-shape': { sv: 'Datum skrivs 2026-07-06.', en: 'Dates are written 2026-07-06.' },
  'time-shape': { sv: 'Klockslag skrivs 08:00.', en: 'Times are written 08:00.' },
  quotes: {
    sv: 'Texter skrivs inom raka citattecken: "så här".',
    en: 'Texts are written in straight quotation marks: "like this".',
  },
  'unterminated-text': {
    sv: 'Citattecknet avslutas inte på raden.',
    en: 'The quotation mark is not closed on its line.',
  },
  'unterminated-comment': {
    sv: 'Kommentaren avslutas inte: */ saknas.',
    en: 'The comment is not closed: */ is missing.',
  },
};

/** No more characters than this are shown. */
const MOST = 10;

/** What is said of each kind that depends on what stands there. */
const TOLD: Readonly<Record<ToldOf, (error: ReadingError, language: Language) => string>> = {
  'bad-character': badCharacter,
  'invisible-character': invisible,
  dash,
};

/** Whether an error is of the lexer. */
export function isLexical(kind: ReadingError['kind']): kind is LexicalErrorKind {
  return isTold(kind) || Object.hasOwn(FIXED, kind);
}

/** The message of an error of the lexer, of its kind. */
export function lexicalMessage(kind: LexicalErrorKind, error: ReadingError, language: Language): string {
  return isTold(kind) ? TOLD[kind](error, language) : FIXED[kind][language];
}

function isTold(kind: ReadingError['kind']): kind is ToldOf {
  return Object.hasOwn(TOLD, kind);
}

/** Signs that something else is written with: to take them away would not be enough. */
const ELSEWHERE = /^(?:[()[\]#]+|<!)$/;

function badCharacter({ found }: ReadingError, language: Language): string {
  const characters = [...found].map(shown);
  if (ELSEWHERE.test(found)) return notUsed(characters.join(''), characters.length === 1, language);
  const some = characters.slice(0, MOST).join('') + (characters.length > MOST ? '…' : '');
  return characters.length === 1
    ? say(
        language,
        `Tecknet ${some} används inte i Rutin. Ta bort det.`,
        `The character ${some} is not used in Rutin. Remove it.`,
      )
    : say(language, `Tecknen ${some} används inte i Rutin. Ta bort dem.`, `${some} is not used in Rutin. Remove it.`);
}

function notUsed(some: string, one: boolean, language: Language): string {
  return one
    ? say(language, `Tecknet ${some} används inte i Rutin.`, `The character ${some} is not used in Rutin.`)
    : say(language, `Tecknen ${some} används inte i Rutin.`, `${some} is not used in Rutin.`);
}

function invisible({ found }: ReadingError, language: Language): string {
  const code = codePoint(found);
  return say(
    language,
    `Här finns ett osynligt tecken (${code}). Ta bort det.`,
    `There is an invisible character here (${code}). Remove it.`,
  );
}

function dash({ found }: ReadingError, language: Language): string {
  const some = found.length > 1 ? `${found[0]}…` : found;
  return say(language, `Skriv bindestreck (-) i stället för ${some}.`, `Write a hyphen (-) instead of ${some}.`);
}

/** The character, or its number where it cannot be seen. */
function shown(character: string): string {
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? character : codePoint(character);
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
