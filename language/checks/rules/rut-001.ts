/** RUT-001: the text cannot be read. Found while the file is parsed. */
import { defineRule } from '../api/index.ts';

/** The parser alone knows what could have stood in a place, so the headline is its own (`grammar/syntax-messages.ts`). */
const headline = { sv: '{messageSv}', en: '{messageEn}' } as const;
const beside = { sv: 'Blocket börjar här', en: 'The block begins here' } as const;

export const rut001 = defineRule({
  code: 'RUT-001',
  severity: 'error',
  traits: { saysOfPast: true, inDoubt: true, unread: true },
  messages: {},
  problems: {
    'bad-character': {
      ...headline,
      advice: {
        sv: 'Hör tecknet till en text, så skriv texten inom citattecken.',
        en: 'If the character belongs to a text, write the text within quotation marks.',
      },
    },
    'other-brackets': {
      ...headline,
      advice: {
        sv: 'Block skrivs med { och }. Hör tecknet till en text, så skriv texten inom citattecken.',
        en: 'Blocks are written with { and }. If the character belongs to a text, write the text within quotation marks.',
      },
    },
    'other-comment': {
      ...headline,
      advice: {
        sv: 'En kommentar börjar med //. Hör tecknet till en text, så skriv texten inom citattecken.',
        en: 'A comment begins with //. If the character belongs to a text, write the text within quotation marks.',
      },
    },
    'date-shape': {
      ...headline,
      advice: {
        sv: 'Skriv datumet som år-månad-dag med bindestreck: 2026-07-06.',
        en: 'Write the date as year-month-day with hyphens: 2026-07-06.',
      },
    },
    'time-shape': {
      ...headline,
      advice: {
        sv: 'Skriv klockslaget med två siffror, kolon och två siffror: 08:00.',
        en: 'Write the time with two digits, a colon and two digits: 08:00.',
      },
    },
    dash: {
      ...headline,
      advice: {
        sv: 'Skriv ett vanligt bindestreck: -.',
        en: 'Write an ordinary hyphen: -.',
      },
    },
    quotes: {
      ...headline,
      advice: {
        sv: 'Skriv raka citattecken (") före och efter texten.',
        en: 'Write straight quotation marks (") before and after the text.',
      },
    },
    'unterminated-text': {
      ...headline,
      advice: {
        sv: 'Sätt ett rakt citattecken (") där texten slutar, på samma rad.',
        en: 'Put a straight quotation mark (") where the text ends, on the same line.',
      },
    },
    'unterminated-comment': {
      ...headline,
      advice: {
        sv: 'Avsluta kommentaren med */.',
        en: 'End the comment with */.',
      },
    },
    unexpected: {
      ...headline,
      advice: {
        sv: 'Rätta det som står där. Resten av filen prövas ändå.',
        en: 'Correct what stands there. The rest of the file is checked all the same.',
      },
    },
    'near-word': {
      ...headline,
      advice: {
        sv: 'Skriv {suggestion}, om det är vad som menas.',
        en: 'Write {suggestion}, if that is what is meant.',
      },
    },
    'missing-comma': {
      ...headline,
      advice: {
        sv: 'Skriv ett komma mellan namnen i en lista.',
        en: 'Write a comma between the names of a list.',
      },
    },
    'missing-brace': {
      ...headline,
      advice: {
        sv: 'Skriv } där blocket slutar.',
        en: 'Write } where the block ends.',
      },
      beside,
    },
    'missing-open-brace': {
      ...headline,
      advice: {
        sv: 'Skriv { före den första uppgiften.',
        en: 'Write { before the first property.',
      },
    },
    'end-of-file': {
      ...headline,
      advice: {
        sv: 'Skriv } där blocket slutar.',
        en: 'Write } where the block ends.',
      },
      beside,
    },
    unfinished: {
      ...headline,
      advice: {
        sv: 'Skriv det som fattas, eller ta bort det som börjats.',
        en: 'Write what is missing, or remove what was begun.',
      },
    },
    'surplus-brace': {
      ...headline,
      advice: {
        sv: 'Ta bort }, eller leta upp var ett { saknas.',
        en: 'Remove }, or find where a { is missing.',
      },
    },
    'reserved-name': {
      ...headline,
      advice: {
        sv: 'Byt namnet här och på varje ställe där det nämns.',
        en: 'Change the name here and wherever it is mentioned.',
      },
    },
    'role-words': {
      ...headline,
      advice: {
        sv: 'Skriv rollen inom citattecken.',
        en: 'Write the role within quotation marks.',
      },
    },
  },
  judge: {},
});
