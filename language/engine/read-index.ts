/** Who read what: from a look-up to everyone whose judgement used it. */

const NOTHING = new Int32Array(0);

/** Keys are kept as numbers, since a region makes millions of look-ups under some hundred thousand keys. */
export class ReadIndex<Reader> {
  readonly #numbers = new Map<string, number>();
  readonly #readers: Set<Reader>[] = [];
  readonly #keysOf = new Map<Reader, Int32Array>();

  /** Sets what a reader has read, in place of what it read before. */
  set(reader: Reader, keys: ReadonlySet<string>): void {
    this.forget(reader);
    const numbers = new Int32Array(keys.size);
    let i = 0;
    for (const key of keys) {
      const number = this.#numberOf(key);
      numbers[i++] = number;
      this.#readers[number]?.add(reader);
    }
    this.#keysOf.set(reader, numbers);
  }

  forget(reader: Reader): void {
    for (const number of this.#keysOf.get(reader) ?? NOTHING) {
      this.#readers[number]?.delete(reader);
    }
    this.#keysOf.delete(reader);
  }

  clear(): void {
    this.#numbers.clear();
    this.#readers.length = 0;
    this.#keysOf.clear();
  }

  /** Everyone who read one of the keys. */
  readersOf(keys: Iterable<string>): Set<Reader> {
    const readers = new Set<Reader>();
    for (const key of keys) {
      const number = this.#numbers.get(key);
      for (const reader of (number === undefined ? undefined : this.#readers[number]) ?? []) {
        readers.add(reader);
      }
    }
    return readers;
  }

  #numberOf(key: string): number {
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#readers.length;
      this.#numbers.set(key, number);
      this.#readers.push(new Set());
    }
    return number;
  }
}
