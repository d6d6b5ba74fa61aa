/** What RUT-001 says of words, numbers and lists that are written another way than the language writes them. */
import type { Unreadable } from '../../../model/index.ts';
import type { ProblemMessage } from '../../api/index.ts';

const dates = { sv: 'Datum skrivs 2026-07-06', en: 'Dates are written 2026-07-06' } as const;
const times = { sv: 'Klockslag skrivs 08:00', en: 'Times are written 08:00' } as const;

const comma = {
  sv: 'Skriv ett komma mellan namnen i en lista.',
  en: 'Write a comma between the names of a list.',
} as const;
const quoted = { sv: 'Skriv rollen inom citattecken.', en: 'Write the role within quotation marks.' } as const;

export const spelling = {
  'date-shape': {
    ...dates,
    advice: {
      sv: 'Skriv datumet som år-månad-dag med bindestreck: 2026-07-06.',
      en: 'Write the date as year-month-day with hyphens: 2026-07-06.',
    },
  },
  'time-shape': {
    ...times,
    advice: {
      sv: 'Skriv klockslaget med två siffror, kolon och två siffror: 08:00.',
      en: 'Write the time with two digits, a colon and two digits: 08:00.',
    },
  },
  'number-for-date': {
    ...dates,
    advice: {
      sv: 'Skriv datumet som år-månad-dag med bindestreck: 2026-07-06.',
      en: 'Write the date as year-month-day with hyphens: 2026-07-06.',
    },
  },
  'number-for-time': {
    sv: 'Klockslag skrivs {time}',
    en: 'Times are written {time}',
    advice: {
      sv: 'Skriv {time}: två siffror, kolon och två siffror.',
      en: 'Write {time}: two digits, a colon and two digits.',
    },
  },
  'number-for-organisation-number': {
    sv: 'Organisationsnummer skrivs 232100-0131',
    en: 'Organisation numbers are written 232100-0131',
    advice: {
      sv: 'Skriv sex siffror, bindestreck och fyra siffror.',
      en: 'Write six digits, a hyphen and four digits.',
    },
  },
  'number-in-words': {
    sv: 'Tal skrivs med siffror: {number}',
    en: 'Numbers are written in figures: {number}',
    advice: { sv: 'Skriv {number}.', en: 'Write {number}.' },
  },
  'hyphenated-name': {
    sv: 'Ett namn har inget bindestreck i sig. Skriv till exempel {name}.',
    en: 'A name has no hyphen in it. Write for example {name}.',
    values: ({ found }: Unreadable['hyphenated-name']) => ({ name: found.replaceAll('-', '_') }),
    advice: {
      sv: 'Skriv namnet likadant överallt där det nämns.',
      en: 'Write the name the same way wherever it is mentioned.',
    },
  },
  'near-word': {
    sv: 'Ordet {found} känns inte igen här. Menade du {suggestion}?',
    en: '{found} is not known here. Did you mean {suggestion}?',
    advice: {
      sv: 'Skriv {suggestion}, om det är vad som menas.',
      en: 'Write {suggestion}, if that is what is meant.',
    },
  },
  'reserved-name': {
    sv: 'Ordet {found} är reserverat i Rutin och kan inte vara ett namn. Skriv till exempel {found}_1.',
    en: 'The word {found} is reserved in Rutin and cannot be a name. Write for example {found}_1.',
    advice: {
      sv: 'Byt namnet här och på varje ställe där det nämns.',
      en: 'Change the name here and wherever it is mentioned.',
    },
  },
  'missing-comma': {
    sv: 'Ett komma saknas före {found}',
    en: 'A comma is missing before {found}',
    advice: comma,
  },
  conjunction: {
    sv: 'Skriv ett komma i stället för {found}',
    en: 'Write a comma instead of {found}',
    advice: comma,
  },
  'role-words': {
    sv: 'Rollnamn med flera ord skrivs inom citattecken',
    en: 'A role of several words is written in quotation marks',
    advice: quoted,
  },
  'hyphenated-role': {
    sv: 'Rollnamn med bindestreck skrivs inom citattecken',
    en: 'A role with a hyphen is written in quotation marks',
    advice: quoted,
  },
} as const satisfies Record<string, ProblemMessage>;
