/** Of many intervals, which go into one before them: told without holding every two of them against each other. */

import type { Interval } from './day-set.ts';

/**
 * For each interval the index of the first before it, in the order given, that has a point in common with it. One whose `to` is
 * before its `from` has no point. The work grows as n log n.
 */
export function firstOverlaps(intervals: readonly Interval[]): readonly (number | undefined)[] {
  const starts = [...new Set(intervals.map(({ from }) => from))].sort((a, b) => a - b);
  const seen = new FirstSeen(starts.length);
  return intervals.map(({ from, to }, index) => {
    const [low, high] = [indexFrom(starts, from), indexFrom(starts, to + 1) - 1];
    if (low > high) return undefined;
    const first = seen.first(low, high);
    seen.mark(low, high, index);
    return first === NONE ? undefined : first;
  });
}

/** As `firstOverlaps`, for things of which only those of one key are held against each other: to each the first it goes into. */
export function firstOverlapsBy<T>(
  all: readonly T[],
  keyOf: (one: T) => unknown,
  intervalOf: (one: T) => Interval,
): ReadonlyMap<T, T> {
  const groups = new Map<unknown, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  const firsts = new Map<T, T>();
  for (const group of groups.values()) {
    for (const [index, first] of firstOverlaps(group.map(intervalOf)).entries()) {
      if (first !== undefined) firsts.set(group[index] as T, group[first] as T);
    }
  }
  return firsts;
}

const NONE = Number.POSITIVE_INFINITY;

/** The first of the sorted numbers that is not less than one. */
function indexFrom(sorted: readonly number[], wanted: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which index has marked each place first; a tree over the places, so that a range is marked and asked in few steps. */
class FirstSeen {
  readonly #width: number;
  /** By node: the first that has marked all of its places, and the first that has marked any of them. */
  readonly #whole: Float64Array;
  readonly #any: Float64Array;

  constructor(places: number) {
    this.#width = 2 ** Math.ceil(Math.log2(Math.max(1, places)));
    this.#whole = new Float64Array(2 * this.#width).fill(NONE);
    this.#any = new Float64Array(2 * this.#width).fill(NONE);
  }

  /** The least index that has marked a place from `low` to `high`. */
  first(low: number, high: number, node = 1, left = 0, right = this.#width - 1): number {
    if (high < left || right < low) return NONE;
    if (low <= left && right <= high) return this.#any[node] as number;
    const middle = (left + right) >> 1;
    const below = this.first(low, high, 2 * node, left, middle);
    return Math.min(this.#whole[node] as number, below, this.first(low, high, 2 * node + 1, middle + 1, right));
  }

  /** Marks the places from `low` to `high`. Indices come in rising order. */
  mark(low: number, high: number, index: number, node = 1, left = 0, right = this.#width - 1): void {
    if (high < left || right < low) return;
    this.#any[node] = Math.min(this.#any[node] as number, index);
    if (low <= left && right <= high) {
      this.#whole[node] = Math.min(this.#whole[node] as number, index);
      return;
    }
    const middle = (left + right) >> 1;
    this.mark(low, high, index, 2 * node, left, middle);
    this.mark(low, high, index, 2 * node + 1, middle + 1, right);
  }
}
