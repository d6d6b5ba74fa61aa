/** Days, weeks and times as people write them, and as the language does. */
import { type UnreadableProblem, WEEKDAY_WORDS } from '../../model/index.ts';
import { monthName } from '../../words/index.ts';
import { KIND_NAMES } from '../generated/tokens.ts';
import type { SyntaxError as ReadingError } from '../syntax-error.ts';

const [MONDAY] = WEEKDAY_WORDS;

const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_WORDS);

const MONTHS = Array.from({ length: 12 }, (_, index) => monthName(index + 1, 'sv').slice(0, 3));

/** Where no year is written, none is made up. */
const YEAR = 'ÅÅÅÅ';

/** What is wrong where a date or the beginning of a period could stand. */
export function dateLesson(error: ReadingError): UnreadableProblem | undefined {
  const { found, after, expected } = error;
  if (!['DATE', 'från', 'till'].some((name) => expected.includes(name))) return undefined;
  const text = `${found}${after}`;
  if (/^v(?:ecka)?\.? ?\d/i.test(text)) return { trigger: 'week-number', args: {} };
  const date = dateIn(text);
  if (date !== undefined) return { trigger: 'date-in-words', args: { date } };
  if (expected.includes('DATE') && /^ +\d{4}-\d{2}-\d{2}\b/.test(after)) {
    return { trigger: 'needless-word', args: { found } };
  }
  if (expected.includes('DATE') && expected.length === 1 && isName(found)) {
    return { trigger: 'word-for-date', args: { found } };
  }
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(found);
  const word = expected.includes('från') ? 'från' : 'till';
  return isDate && expected.includes(word) ? { trigger: 'missing-word', args: { found, word } } : undefined;
}

/** A word that is none of the language's. */
function isName(word: string): boolean {
  return /^\p{L}/u.test(word) && !KIND_NAMES.includes(word);
}

/** The date that a text begins with, where it is written another way: `5 juli 2026`, `5/7`, `6.7.2026`, `26-07-06`. */
function dateIn(text: string): string | undefined {
  const [, day = '', named = '', of = YEAR] = /^(\d{1,2})\.? +(\p{L}{3,})\.?(?: +(\d{4}))?/u.exec(text) ?? [];
  const month = MONTHS.indexOf(named.slice(0, 3).toLowerCase()) + 1;
  if (month > 0) return dated(of, month, Number(day));
  const [, first, second, year = YEAR] = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?(?!\d|-\d)/.exec(text) ?? [];
  if (first !== undefined) return dated(year, Number(second), Number(first));
  const [, short, mm, dd] = /^(\d{2})-(\d{2})-(\d{2})(?!\d)/.exec(text) ?? [];
  return short === undefined ? undefined : dated(`20${short}`, Number(mm), Number(dd));
}

function dated(year: string, month: number, day: number): string | undefined {
  const two = (number: number): string => String(number).padStart(2, '0');
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${two(month)}-${two(day)}` : undefined;
}

/** What is wrong where a time could stand, or the days before it. */
export function timeLesson(error: ReadingError): UnreadableProblem | undefined {
  const { found, before, expected } = error;
  const isTime = /^\d{2}:\d{2}$/.test(found);
  if (isTime && expected.includes('kl')) return { trigger: 'missing-word', args: { found, word: 'kl' } };
  if (isTime && expected.includes(MONDAY)) return { trigger: 'missing-days', args: { found } };
  if ((isTime || WEEKDAYS.has(found)) && expected.includes(',')) return { trigger: 'missing-comma', args: { found } };
  if (found === '-' && /\d{2}:\d{2} ?$/.test(before)) return { trigger: 'span-of-times', args: {} };
  if (!expected.includes('TIME')) return undefined;
  if (found === '.' && /\bkl ?$/.test(before)) return { trigger: 'other-word', args: { found: 'kl.', instead: 'kl' } };
  if (found === 'kl') return { trigger: 'needless-word', args: { found } };
  const time = timeOf(found);
  return time === undefined ? undefined : { trigger: 'number-for-time', args: { time } };
}

/** `dagligen` after those who watch, and days where there can be none. */
export function daysLesson({ found, before, expected }: ReadingError): UnreadableProblem | undefined {
  if (/^\s*bevakas .*\bav\b/u.test(before) && (WHEN.has(found) || WEEKDAYS.has(found))) {
    return { trigger: 'wrong-order', args: { found } };
  }
  if (expected.includes('dag') && /^(?:veck|månad|år)/.test(found)) return { trigger: 'per-day', args: { found } };
  if (!expected.includes(MONDAY) || !/^[\p{L}\d]/u.test(found)) return undefined;
  return { trigger: expected.includes('dagligen') ? 'which-days' : 'which-hours', args: { found } };
}

const WHEN: ReadonlySet<string> = new Set(['dagligen', 'kl', 'helgdagar']);

/** `8` is 08:00, `0815` is 08:15. */
function timeOf(number: string): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(\d{2})?$/.exec(number) ?? [];
  return hour === '' || Number(hour) > 24 || Number(minute) > 59 ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}
