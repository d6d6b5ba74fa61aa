/** What to do about each kind of syntax error. */
import type { LexicalErrorKind, ParserErrorKind, SyntaxError as ReadingError } from '../grammar/syntax-error.ts';
import type { Sentence } from '../model/index.ts';

/** What to do about an error: more than its message already says. */
export function syntaxAdvice({ kind, suggestion, block, found }: ReadingError): Sentence {
  if (kind === 'bad-character' && /^[()[\]]+$/.test(found)) return BRACES;
  if (kind === 'bad-character' && /^(?:#+|<!)$/.test(found)) return COMMENTS;
  if (kind === 'unexpected' && suggestion !== undefined) {
    return {
      sv: `Skriv ${suggestion}, om det är vad som menas.`,
      en: `Write ${suggestion}, if that is what is meant.`,
    };
  }
  return kind === 'end-of-file' && block === undefined ? UNFINISHED : BY_KIND[kind];
}

const BRACES: Sentence = {
  sv: 'Block skrivs med { och }. Hör tecknet till en text, så skriv texten inom citattecken.',
  en: 'Blocks are written with { and }. If the character belongs to a text, write the text within quotation marks.',
};

const COMMENTS: Sentence = {
  sv: 'En kommentar börjar med //. Hör tecknet till en text, så skriv texten inom citattecken.',
  en: 'A comment begins with //. If the character belongs to a text, write the text within quotation marks.',
};

const UNFINISHED: Sentence = {
  sv: 'Skriv det som fattas, eller ta bort det som börjats.',
  en: 'Write what is missing, or remove what was begun.',
};

const BY_KIND: Readonly<Record<LexicalErrorKind | ParserErrorKind, Sentence>> = {
  'bad-character': {
    sv: 'Hör tecknet till en text, så skriv texten inom citattecken.',
    en: 'If the character belongs to a text, write the text within quotation marks.',
  },
  'invisible-character': {
    sv: 'Ta bort tecknet.',
    en: 'Remove the character.',
  },
  'date-shape': {
    sv: 'Skriv datumet som år-månad-dag med bindestreck: 2026-07-06.',
    en: 'Write the date as year-month-day with hyphens: 2026-07-06.',
  },
  'time-shape': {
    sv: 'Skriv klockslaget med två siffror, kolon och två siffror: 08:00.',
    en: 'Write the time with two digits, a colon and two digits: 08:00.',
  },
  dash: {
    sv: 'Skriv ett vanligt bindestreck: -.',
    en: 'Write an ordinary hyphen: -.',
  },
  quotes: {
    sv: 'Skriv raka citattecken (") före och efter texten.',
    en: 'Write straight quotation marks (") before and after the text.',
  },
  'unterminated-text': {
    sv: 'Sätt ett rakt citattecken (") där texten slutar, på samma rad.',
    en: 'Put a straight quotation mark (") where the text ends, on the same line.',
  },
  'unterminated-comment': {
    sv: 'Avsluta kommentaren med */.',
    en: 'End the comment with */.',
  },
  unexpected: {
    sv: 'Rätta det som står där. Resten av filen prövas ändå.',
    en: 'Correct what stands there. The rest of the file is checked all the same.',
  },
  'missing-comma': {
    sv: 'Skriv ett komma mellan namnen i en lista.',
    en: 'Write a comma between the names of a list.',
  },
  'missing-brace': {
    sv: 'Skriv } där blocket slutar.',
    en: 'Write } where the block ends.',
  },
  'missing-open-brace': {
    sv: 'Skriv { före den första uppgiften.',
    en: 'Write { before the first property.',
  },
  'end-of-file': {
    sv: 'Skriv } där blocket slutar.',
    en: 'Write } where the block ends.',
  },
  'surplus-brace': {
    sv: 'Ta bort }, eller leta upp var ett { saknas.',
    en: 'Remove }, or find where a { is missing.',
  },
  'reserved-name': {
    sv: 'Byt namnet här och på varje ställe där det nämns.',
    en: 'Change the name here and wherever it is mentioned.',
  },
  'role-words': {
    sv: 'Skriv rollen inom citattecken.',
    en: 'Write the role within quotation marks.',
  },
};
