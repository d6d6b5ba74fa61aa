/** The order of provisioned values, and days as they write them. */

import { comparePaths } from '../model/origin.ts';
import { type Day, FIRST_DAY, formatDay, LAST_DAY } from '../time/index.ts';
import type { Dated, IsoDate } from './provisioning.ts';

/** A day as `YYYY-MM-DD`; null for "from the beginning" and "no end". */
export function isoOf(day: Day | undefined): IsoDate | null {
  return day === undefined || day === FIRST_DAY || day === LAST_DAY ? null : formatDay(day);
}

/** The period as it is written down. */
export function datedOf(period: { readonly from: Day; readonly to: Day }): Dated {
  return { from: isoOf(period.from), to: isoOf(period.to) };
}

/** A word to sort by; one that is made only where those before it are the same. */
type SortWord = string | (() => string);

/** Sorts by the words given, the first that differ decide, in the order of code points. */
export function sortedBy<T>(values: Iterable<T>, words: (value: T) => readonly SortWord[]): readonly T[] {
  const keyed = [...values].map((value) => ({ value, words: words(value) }));
  return keyed.sort((a, b) => compareWords(a.words, b.words)).map(({ value }) => value);
}

/** A date as a word to sort by: one that is not stated comes before every date. */
export function dateWord(date: IsoDate | null): string {
  return date ?? '';
}

function compareWords(a: readonly SortWord[], b: readonly SortWord[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = comparePaths(wordOf(a[i] ?? ''), wordOf(b[i] ?? ''));
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function wordOf(word: SortWord): string {
  return typeof word === 'string' ? word : word();
}
