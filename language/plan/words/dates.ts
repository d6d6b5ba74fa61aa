/** Days and periods as people say them. */
import type { Sentence } from '../../model/index.ts';
import { type Day, type DaySet, daySet, FIRST_DAY, LAST_DAY, yearOf, ymdOf } from '../../time/index.ts';
import { monthName } from '../../words/index.ts';

/** `1 december`; with the year where it is not that of the as-of date. */
export function dayWords(day: Day, asOf: Day): Sentence {
  const { year, month, day: number } = ymdOf(day);
  const suffix = year === yearOf(asOf) ? '' : ` ${year}`;
  return {
    sv: `${number} ${monthName(month, 'sv')}${suffix}`,
    en: `${number} ${monthName(month, 'en')}${suffix}`,
  };
}

/**
 * When something holds, after a verb: `från 1 december till och med 5 januari 2027`. What has begun has no beginning in
 * words; empty for what holds from now on without end. Several periods are joined by `och`.
 */
export function whenWords(days: DaySet, asOf: Day): Sentence {
  const spans = [...daySet.intervals(days)].map(({ from, to }) => spanWords(from, to, asOf));
  return {
    sv: spans.map(({ sv }) => sv).join(' och'),
    en: spans.map(({ en }) => en).join(' and'),
  };
}

/** The same where it is what something is compared with: `tills vidare` for what has no end. */
export function lastingWords(days: DaySet, asOf: Day): Sentence {
  const words = whenWords(days, asOf);
  return words.sv === ''
    ? { sv: 'tills vidare', en: 'until further notice' }
    : { sv: words.sv.trim(), en: words.en.trim() };
}

function spanWords(from: Day, to: Day, asOf: Day): Sentence {
  const first = from <= asOf || from === FIRST_DAY ? undefined : dayWords(from, asOf);
  const last = to === LAST_DAY ? undefined : dayWords(to, asOf);
  if (from === to) {
    const day = dayWords(from, asOf);
    return { sv: ` den ${day.sv}`, en: ` on ${day.en}` };
  }
  return {
    sv: (first === undefined ? '' : ` från ${first.sv}`) + (last === undefined ? '' : ` till och med ${last.sv}`),
    en: (first === undefined ? '' : ` from ${first.en}`) + (last === undefined ? '' : ` through ${last.en}`),
  };
}
