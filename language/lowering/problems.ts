/** The words for what is wrong with a declaration's own words: RUT-003 and RUT-004. */
import type { Origin, Problem } from '../model/index.ts';

/** A property that may stand once stands again; `property` as written, such as `del av`. */
export function secondProperty(property: string, at: Origin, first: Origin): Problem {
  return {
    code: 'RUT-003',
    at,
    message: {
      sv: `Uppgiften ${property} står mer än en gång`,
      en: `The property ${property} stands more than once`,
    },
    advice: {
      sv: 'Den första gäller. Behåll den som är rätt och ta bort den andra.',
      en: 'The first one holds. Keep the one that is right and remove the other.',
    },
    related: [{ at: first, message: { sv: 'Den första, som gäller.', en: 'The first one, which holds.' } }],
  };
}

/** A parameter stands twice in one kontroll. */
export function secondParameter(name: string, at: Origin, first: Origin): Problem {
  return {
    code: 'RUT-003',
    at,
    message: {
      sv: `Parametern ${name} står mer än en gång`,
      en: `The parameter ${name} stands more than once`,
    },
    advice: {
      sv: 'Den första gäller. Skriv flera värden på en rad, med komma emellan.',
      en: 'The first one holds. Write several values on one line, with commas between.',
    },
    related: [{ at: first, message: { sv: 'Den första, som gäller.', en: 'The first one, which holds.' } }],
  };
}

/** A date of the right shape that is in no calendar. */
export function noSuchDate(date: string, at: Origin): Problem {
  return {
    code: 'RUT-004',
    at,
    message: { sv: `Datumet ${date} finns inte`, en: `The date ${date} does not exist` },
    advice: {
      sv: 'Skriv ett datum som finns i kalendern: år-månad-dag, som 2026-07-06.',
      en: 'Write a date that is in the calendar: year-month-day, as in 2026-07-06.',
    },
    related: [],
  };
}

/** A time of the right shape that no day has. */
export function noSuchTime(time: string, at: Origin): Problem {
  return {
    code: 'RUT-004',
    at,
    message: { sv: `Klockslaget ${time} finns inte`, en: `The time ${time} does not exist` },
    advice: {
      sv: 'Skriv ett klockslag från 00:00 till 24:00, som 08:15.',
      en: 'Write a time from 00:00 to 24:00, as in 08:15.',
    },
    related: [],
  };
}

/** A period whose last day is before its first. */
export function reversedPeriod(from: string, to: string, at: Origin): Problem {
  return {
    code: 'RUT-004',
    at,
    message: {
      sv: `Perioden slutar ${to}, före sin början ${from}`,
      en: `The period ends on ${to}, before it begins on ${from}`,
    },
    advice: {
      sv: 'Skriv det tidigare datumet först, eller rätta det som är fel.',
      en: 'Write the earlier date first, or correct the one that is wrong.',
    },
    related: [],
  };
}

/** A span of a day that ends before it starts. */
export function reversedSpan(start: string, end: string, at: Origin): Problem {
  return {
    code: 'RUT-004',
    at,
    message: {
      sv: `Tiden slutar ${end}, före sin början ${start}`,
      en: `The hours end at ${end}, before they begin at ${start}`,
    },
    advice: {
      sv: 'Skriv den tidigare tiden först. Hålls öppet över midnatt: skriv till 24:00, och från 00:00 nästa dag.',
      en: 'Write the earlier time first. If open past midnight: write until 24:00, and from 00:00 the next day.',
    },
    related: [],
  };
}
