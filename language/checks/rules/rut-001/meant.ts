/** What RUT-001 says where it can be told what whoever wrote it meant. */
import type { ProblemMessage } from '../../api/index.ts';

export const meant = {
  'other-word': {
    sv: 'Skriv {instead} i stället för {found}',
    en: 'Write {instead} instead of {found}',
    advice: { sv: 'I Rutin heter det {instead}.', en: 'In Rutin it is called {instead}.' },
  },
  'needless-word': {
    sv: '{found} behövs inte här',
    en: '{found} is not needed here',
    advice: { sv: 'Ta bort {found}.', en: 'Remove {found}.' },
  },
  alone: {
    sv: '{word} står för sig självt, utan {found}',
    en: '{word} stands by itself, without {found}',
    advice: {
      sv: 'Ta bort {found}. Gäller det inte, så ta bort hela raden.',
      en: 'Remove {found}. If it does not hold, remove the whole line.',
    },
  },
  'one-a-line': {
    sv: 'Efter {word} kan bara en stå. Skriv nästa på en egen rad.',
    en: 'Only one can stand after {word}. Write the next on a line of its own.',
    advice: {
      sv: 'Byt {found} mot en ny rad som börjar med {word}.',
      en: 'Replace {found} with a new line that begins with {word}.',
    },
  },
  'name-in-words': {
    sv: 'Först ett namn utan mellanslag, sedan namnet i klartext inom citattecken: {line}',
    en: 'First a name without spaces, then the name in plain words in quotation marks: {line}',
    advice: { sv: 'Skriv raden så här: {line}', en: 'Write the line like this: {line}' },
  },
  'person-in-words': {
    sv: 'Skriv personens VGR-id, inte namnet {found}',
    en: 'Write the VGR-id of the person, not the name {found}',
    advice: {
      sv: 'Id:t står efter ordet person där {found} deklareras. Skriv en del av namnet och tryck Ctrl+blanksteg för att få det.',
      en: 'The id stands after the word person where {found} is declared. Write a part of the name and press Ctrl+Space to get it.',
    },
  },
  'part-in-words': {
    sv: 'Skriv namnet i ett ord, inte klartexten {found}',
    en: 'Write the name in one word, not the plain words {found}',
    advice: {
      sv: 'Namnet är ordet efter enhet eller verksamhet, där {found} deklareras.',
      en: 'The name is the word after enhet or verksamhet, where {found} is declared.',
    },
  },
  'clause-shape': {
    sv: 'Krav-id skrivs {id}',
    en: 'Clause ids are written {id}',
    advice: {
      sv: 'Skriv {id}: stora bokstäver, bindestreck och inga citattecken.',
      en: 'Write {id}: capitals, hyphens and no quotation marks.',
    },
  },
  'missing-kind': {
    sv: 'Före {found} saknas slaget av frånvaro: semester, sjukfrånvaro eller ledighet',
    en: 'The kind of absence is missing before {found}: semester, sjukfrånvaro or ledighet',
    advice: {
      sv: 'Skriv till exempel frånvaro {person} semester från 2026-07-06 till 2026-07-31.',
      en: 'Write for example frånvaro {person} semester från 2026-07-06 till 2026-07-31.',
    },
  },
  'missing-role': {
    sv: 'Rollen saknas före vid: skriv till exempel uppdrag läkare vid',
    en: 'The role is missing before vid: write for example uppdrag läkare vid',
    advice: {
      sv: 'Skriv rollen i ett ord, eller flera ord inom citattecken.',
      en: 'Write the role in one word, or several words in quotation marks.',
    },
  },
  'wrong-order': {
    sv: 'Skriv {found} före av: bevakas dagligen kl 08:00 av exeet1',
    en: 'Write {found} before av: bevakas dagligen kl 08:00 av exeet1',
    advice: {
      sv: 'Först dagar, antal och klockslag, sedan av och ersättare.',
      en: 'First days, number and times, then av and ersättare.',
    },
  },
  'which-days': {
    sv: '{found} kan inte stå här. Skriv dagligen, dagar som mån-fre, ett datum eller ett antal som 3 gånger per dag.',
    en: '{found} cannot stand here. Write dagligen, days such as mån-fre, a date or a number such as 3 gånger per dag.',
    advice: {
      sv: 'Skriv till exempel bevakas dagligen kl 08:00 eller bevakas mån, ons kl 08:00.',
      en: 'Write for example bevakas dagligen kl 08:00 or bevakas mån, ons kl 08:00.',
    },
  },
  'which-hours': {
    sv: '{found} kan inte stå här. Skriv dagar som mån-fre, helgdagar eller dygnet runt.',
    en: '{found} cannot stand here. Write days such as mån-fre, helgdagar or dygnet runt.',
    advice: {
      sv: 'Skriv till exempel öppet mån-fre 08:00-17:00.',
      en: 'Write for example öppet mån-fre 08:00-17:00.',
    },
  },
  'period-first': {
    sv: '{found} hör till första raden: frånvaro exeet1 semester från 2026-07-06 till 2026-07-31',
    en: '{found} belongs in the first line: frånvaro exeet1 semester från 2026-07-06 till 2026-07-31',
    advice: {
      sv: 'Flytta perioden till raden som börjar med frånvaro.',
      en: 'Move the period to the line that begins with frånvaro.',
    },
  },
  'per-day': {
    sv: 'Rutin räknar gånger per dag, inte per {found}. Skriv vilka dagar det gäller: bevakas mån, ons 1 gång per dag.',
    en: 'Rutin counts times a day, not per {found}. Write which days it is about: bevakas mån, ons 1 gång per dag.',
    advice: {
      sv: 'Skriv dagarna efter bevakas, och sedan hur många gånger de dagarna.',
      en: 'Write the days after bevakas, and then how many times on those days.',
    },
  },
  'week-number': {
    sv: 'Veckor skrivs med sin första och sista dag: från 2026-06-29 till 2026-07-05',
    en: 'Weeks are written by their first and last day: från 2026-06-29 till 2026-07-05',
    advice: {
      sv: 'Slå upp veckan i en kalender och skriv dagarna.',
      en: 'Look the week up in a calendar and write the days.',
    },
  },
  'date-in-words': {
    sv: 'Datum skrivs år-månad-dag: {date}',
    en: 'Dates are written year-month-day: {date}',
    advice: {
      sv: 'Skriv {date}, med årtalet först.',
      en: 'Write {date}, with the year first.',
    },
  },
  'word-for-date': {
    sv: 'Skriv datumet i stället för {found}, som 2026-07-06',
    en: 'Write the date instead of {found}, such as 2026-07-06',
    advice: {
      sv: 'En fil läses länge: skriv året, månaden och dagen.',
      en: 'A file is read for long: write the year, the month and the day.',
    },
  },
  'missing-days': {
    sv: 'Dagarna saknas före {found}: skriv till exempel mån-fre',
    en: 'The days are missing before {found}: write for example mån-fre',
    advice: {
      sv: 'Skriv dagarna först: öppet mån-fre 08:00-17:00.',
      en: 'Write the days first: öppet mån-fre 08:00-17:00.',
    },
  },
  'span-of-times': {
    sv: 'Här skrivs klockslag, inte ett spann: kl 08:00, 12:00',
    en: 'Times are written here, not a span: kl 08:00, 12:00',
    advice: {
      sv: 'Skriv de klockslag då någon läser, med komma mellan.',
      en: 'Write the times at which someone reads, with commas between.',
    },
  },
  'bare-text': {
    sv: 'Texten skrivs inom citattecken: "{text}"',
    en: 'The text is written in quotation marks: "{text}"',
    advice: { sv: 'Skriv "{text}".', en: 'Write "{text}".' },
  },
  'needless-quotes': {
    sv: 'Skriv {value} utan citattecken',
    en: 'Write {value} without quotation marks',
    advice: { sv: 'Ta bort citattecknen.', en: 'Remove the quotation marks.' },
  },
} as const satisfies Record<string, ProblemMessage>;
