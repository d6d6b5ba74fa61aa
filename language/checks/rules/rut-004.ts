/** RUT-004: a date, time or period that does not exist. Found while the file is read. */
import { defineRule } from '../api/index.ts';

export const rut004 = defineRule({
  code: 'RUT-004',
  severity: 'error',
  traits: { saysOfPast: true, inDoubt: true },
  messages: {},
  problems: {
    noSuchDate: {
      sv: 'Datumet {date} finns inte',
      en: 'The date {date} does not exist',
      advice: {
        sv: 'Skriv ett datum som finns i kalendern: år-månad-dag, som 2026-07-06.',
        en: 'Write a date that is in the calendar: year-month-day, as in 2026-07-06.',
      },
    },
    noSuchTime: {
      sv: 'Klockslaget {time} finns inte',
      en: 'The time {time} does not exist',
      advice: {
        sv: 'Skriv ett klockslag från 00:00 till 24:00, som 08:15.',
        en: 'Write a time from 00:00 to 24:00, as in 08:15.',
      },
    },
    reversedPeriod: {
      sv: 'Perioden slutar {to}, före sin början {from}',
      en: 'The period ends on {to}, before it begins on {from}',
      advice: {
        sv: 'Skriv det tidigare datumet först, eller rätta det som är fel.',
        en: 'Write the earlier date first, or correct the one that is wrong.',
      },
    },
    repealedBeforehand: {
      sv: 'Rutinen upphävs {repealed}, men börjar gälla först {from}',
      en: 'The routine is repealed on {repealed}, but comes into force only on {from}',
      advice: {
        sv: 'Skriv den dag från vilken den inte gäller mer. Ska den aldrig gälla: ta bort hela versionen.',
        en: 'Write the day from which it holds no more. If it is never to hold: remove the whole version.',
      },
    },
    reversedSpan: {
      sv: 'Tiden slutar {end}, före sin början {start}',
      en: 'The hours end at {end}, before they begin at {start}',
      advice: {
        sv: 'Skriv den tidigare tiden först. Hålls öppet över midnatt: skriv till 24:00, och från 00:00 nästa dag.',
        en: 'Write the earlier time first. If open past midnight: write until 24:00, and from 00:00 the next day.',
      },
    },
  },
  judge: {},
});
