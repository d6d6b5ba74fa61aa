/** The first of many values in an order, without putting all of them in order. */

export class Firsts<T> {
  readonly #most: number;
  readonly #compare: (a: T, b: T) => number;
  /** In order. */
  readonly values: T[] = [];

  constructor(most: number, compare: (a: T, b: T) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  /** Keeps a value if it is one of the first. */
  add(value: T): void {
    const place = this.#placeOf(value);
    if (place >= this.#most) return;
    this.values.splice(place, 0, value);
    if (this.values.length > this.#most) this.values.pop();
  }

  /** Whether a value would be one of the first. */
  takes(value: T): boolean {
    return this.#placeOf(value) < this.#most;
  }

  /** After all that do not come after it. */
  #placeOf(value: T): number {
    let [low, high] = [0, this.values.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(this.values[middle] as T, value) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
