/** Of many things with an interval each, the first that hold on a day: told without asking them all. */

import type { Interval } from './day-set.ts';
import type { Day } from './days.ts';

/** Things in an order, and the days on which each holds. Made in n log n, asked in log n. */
export class Holding<T> {
  readonly #all: readonly T[];
  readonly #most: number;
  /** The days on which something begins to hold, or ceases to, in order. */
  readonly #turns: readonly Day[];
  readonly #width: number;
  /** By node of a tree over the turns: the first that hold on all of its days and not on all of the node's above. */
  readonly #held: (number[] | undefined)[];

  /** @param most as many are told of, the first in the order given */
  constructor(all: readonly T[], intervalOf: (one: T) => Interval, most: number) {
    const intervals = all.map(intervalOf);
    this.#all = all;
    this.#most = most;
    this.#turns = [...new Set(intervals.flatMap(({ from, to }) => [from, to + 1]))].sort((a, b) => a - b);
    this.#width = 2 ** Math.ceil(Math.log2(Math.max(1, this.#turns.length)));
    this.#held = [];
    for (const [index, { from, to }] of intervals.entries()) {
      if (from <= to) this.#put(index, this.#placeOf(from), this.#placeOf(to));
    }
  }

  /** The first that hold on the day. */
  on(day: Day): readonly T[] {
    const found: number[] = [];
    for (let node = this.#placeOf(day) + this.#width; node >= 1; node >>= 1) found.push(...(this.#held[node] ?? []));
    return found
      .sort((a, b) => a - b)
      .slice(0, this.#most)
      .map((index) => this.#all[index] as T);
  }

  /** The last turn that is not after the day; before all of them, the last place, which nothing reaches. */
  #placeOf(day: Day): number {
    let [low, high] = [0, this.#turns.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#turns[middle] as Day) <= day) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? this.#width - 1 : low - 1;
  }

  #put(index: number, first: number, last: number): void {
    let [low, high] = [first + this.#width, last + this.#width];
    for (; low <= high; low >>= 1, high >>= 1) {
      if (low % 2 === 1) this.#add(low++, index);
      if (high % 2 === 0) this.#add(high--, index);
    }
  }

  #add(node: number, index: number): void {
    const held = this.#held[node];
    if (held === undefined) this.#held[node] = [index];
    else if (held.length < this.#most) held.push(index);
  }
}
