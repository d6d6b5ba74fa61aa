/** Rows that are made as they are asked for, so that those of a large export are never held all at once. */

/** Rows of which only the numbers are kept. May be gone through again. */
export class Rows<T> implements Iterable<T> {
  readonly #at: (number: number) => T;
  readonly #numbers: Uint32Array;

  constructor(at: (number: number) => T, numbers: Uint32Array) {
    this.#at = at;
    this.#numbers = numbers;
  }

  get length(): number {
    return this.#numbers.length;
  }

  *[Symbol.iterator](): Generator<T, undefined> {
    for (const number of this.#numbers) yield this.#at(number);
  }

  /** The same rows as something else. */
  map<U>(to: (row: T) => U): Rows<U> {
    return new Rows((number) => to(this.#at(number)), this.#numbers);
  }

  /** Those of which something holds, and the others: each is asked once. */
  parted(holds: (row: T) => boolean): readonly [holding: Rows<T>, others: Rows<T>] {
    const [holding, others] = [new Numbers(), new Numbers()];
    for (const number of this.#numbers) (holds(this.#at(number)) ? holding : others).add(number);
    return [new Rows(this.#at, holding.all()), new Rows(this.#at, others.all())];
  }
}

/** The rows of a list of so many of which something holds. */
export function rowsWhere<T>(count: number, at: (number: number) => T, holds: (row: T) => boolean): Rows<T> {
  const numbers = new Uint32Array(count).map((_, number) => number);
  return new Rows(at, numbers).parted(holds)[0];
}

/** Rows of several tables, one after the other. May be gone through again. */
export function joined<T>(parts: readonly Iterable<T>[]): Iterable<T> {
  return {
    *[Symbol.iterator]() {
      for (const part of parts) yield* part;
    },
  };
}

const FIRST = 1024;

class Numbers {
  #held = new Uint32Array(FIRST);
  #length = 0;

  add(number: number): void {
    if (this.#length === this.#held.length) {
      const grown = new Uint32Array(this.#length * 2);
      grown.set(this.#held);
      this.#held = grown;
    }
    this.#held[this.#length++] = number;
  }

  all(): Uint32Array {
    return this.#held.slice(0, this.#length);
  }
}
