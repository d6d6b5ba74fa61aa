/** What is said about an error, in words that whoever wrote the text understands. */

import type { Language } from '../model/index.ts';
import { isConjunction } from './lexical/slips.ts';
import { notClosed } from './messages/blocks.ts';
import { expectedPhrase } from './messages/expected.ts';
import { isLexical, lexicalMessage } from './messages/lexical.ts';
import { unexpectedMessage } from './messages/unexpected.ts';
import type { ParserErrorKind, SyntaxError as ReadingError } from './syntax-error.ts';

/** The message of `error`: one sentence or two, on one line. */
export function syntaxMessage(error: ReadingError, language: Language): string {
  const { kind } = error;
  return isLexical(kind) ? lexicalMessage(kind, error, language) : MESSAGES[language](kind, error);
}

const MESSAGES: Readonly<Record<Language, (kind: ParserErrorKind, error: ReadingError) => string>> = {
  sv: swedish,
  en: english,
};

function swedish(kind: ParserErrorKind, error: ReadingError): string {
  const { found, block } = error;
  switch (kind) {
    case 'missing-comma':
      return isConjunction(found) ? `Skriv ett komma i stället för ${found}.` : `Ett komma saknas före ${found}.`;
    case 'missing-brace':
      return block === undefined ? `} saknas före ${found}.` : `} saknas före ${found}: ${notClosed(block, 'sv')}.`;
    case 'missing-open-brace':
      return `{ saknas före ${found}.`;
    case 'end-of-file':
      return block === undefined
        ? `Filen tar slut här. Efter ${found} väntades ${expectedPhrase(error, 'sv')}.`
        : `Filen tar slut utan }: ${notClosed(block, 'sv')}.`;
    case 'surplus-brace':
      return 'Här står en } för mycket.';
    case 'reserved-name':
      return `Ordet ${found} är reserverat i Rutin och kan inte vara ett namn. Skriv till exempel ${found}_1.`;
    case 'role-words':
      return found.includes('-')
        ? 'Rollnamn med bindestreck skrivs inom citattecken.'
        : 'Rollnamn med flera ord skrivs inom citattecken.';
    case 'unexpected':
      return unexpectedMessage(error, 'sv');
    default:
      return kind satisfies never;
  }
}

function english(kind: ParserErrorKind, error: ReadingError): string {
  const { found, block } = error;
  switch (kind) {
    case 'missing-comma':
      return isConjunction(found) ? `Write a comma instead of ${found}.` : `A comma is missing before ${found}.`;
    case 'missing-brace':
      return block === undefined
        ? `} is missing before ${found}.`
        : `} is missing before ${found}: ${notClosed(block, 'en')}.`;
    case 'missing-open-brace':
      return `{ is missing before ${found}.`;
    case 'end-of-file':
      return block === undefined
        ? `The file ends here. After ${found}, ${expectedPhrase(error, 'en')} was expected.`
        : `The file ends without }: ${notClosed(block, 'en')}.`;
    case 'surplus-brace':
      return 'There is one } too many here.';
    case 'reserved-name':
      return `The word ${found} is reserved in Rutin and cannot be a name. Write for example ${found}_1.`;
    case 'role-words':
      return found.includes('-')
        ? 'A role with a hyphen is written in quotation marks.'
        : 'A role of several words is written in quotation marks.';
    case 'unexpected':
      return unexpectedMessage(error, 'en');
    default:
      return kind satisfies never;
  }
}
