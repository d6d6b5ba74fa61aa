/** What to do about each kind of syntax error. */
import type { LexicalErrorKind, ParserErrorKind } from '../grammar/syntax-error.ts';
import type { Sentence } from '../model/index.ts';

/** Advice by the kind of error. */
export const SYNTAX_ADVICE: Readonly<Record<LexicalErrorKind | ParserErrorKind, Sentence>> = {
  'bad-character': {
    sv: 'Ta bort tecknet, eller skriv det inom citattecken om det hör till en text.',
    en: 'Remove the character, or write it within quotation marks if it belongs to a text.',
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
    sv: 'Välj ett annat namn: ordet har en egen betydelse i språket.',
    en: 'Choose another name: the word has a meaning of its own in the language.',
  },
  'role-words': {
    sv: 'Skriv rollen inom citattecken.',
    en: 'Write the role within quotation marks.',
  },
};
