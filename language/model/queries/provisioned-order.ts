/** The order of provisioned values, and days as they write them. */
import { type Day, FIRST_DAY, formatDay, LAST_DAY } from '../../time/index.ts';
import { comparePaths } from '../origin.ts';
import type { Dated, IsoDate } from '../provisioning.ts';

/** A day as `YYYY-MM-DD`; null for "from the beginning" and "no end". */
export function isoOf(day: Day | undefined): IsoDate | null {
  return day === undefined || day === FIRST_DAY || day === LAST_DAY ? null : formatDay(day);
}

/** The period as it is written down. */
export function datedOf(period: { readonly from: Day; readonly to: Day }): Dated {
  return { from: isoOf(period.from), to: isoOf(period.to) };
}

/** Sorts by the words given, the first that differ decide, in the order of code points. */
export function sortedBy<T>(values: Iterable<T>, words: (value: T) => readonly string[]): readonly T[] {
  const keyed = [...values].map((value) => ({ value, words: words(value) }));
  return keyed.sort((a, b) => compareWords(a.words, b.words)).map(({ value }) => value);
}

/** A date as a word to sort by: one that is not stated comes before every date. */
export function dateWord(date: IsoDate | null): string {
  return date ?? '';
}

function compareWords(a: readonly string[], b: readonly string[]): number {
  for (const [i, word] of a.entries()) {
    const difference = comparePaths(word, b[i] ?? '');
    if (difference !== 0) {
      return difference;
    }
  }
  return a.length - b.length;
}
