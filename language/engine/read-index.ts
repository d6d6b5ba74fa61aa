/** Who read what: from a look-up to everyone whose judgement used it. */
import type { ReadKey } from '../model/index.ts';

const NOBODY = -1;

/** Given up numbers that are not worth a sweep. */
const SOME = 1000;

/**
 * A region makes millions of look-ups, so each is two numbers in columns: its reader, and the entry before it under the same
 * key. A reader that reads anew gets a new number, and its old entries stand for nobody; they are swept out when more
 * numbers have been given up than hold.
 */
export class ReadIndex<Reader> {
  readonly #numbers = new Map<Reader, number>();
  /** By number; undefined for one that has been given up. */
  #readers: (Reader | undefined)[] = [];
  /** By number of a key: its latest entry. */
  #latest = new Int32Array(0);
  /** By entry. */
  #readerOf = new Int32Array(0);
  #entryBefore = new Int32Array(0);
  #entries = 0;

  /** Sets what a reader has read, in place of what it read before. */
  set(reader: Reader, keys: readonly ReadKey[]): void {
    this.forget(reader);
    if (this.#readers.length > SOME + 2 * this.#numbers.size) this.#sweep();
    const number = this.#numberFor(reader);
    this.#readerOf = withRoom(this.#readerOf, this.#entries + keys.length);
    this.#entryBefore = withRoom(this.#entryBefore, this.#entries + keys.length);
    for (const key of keys) this.#enter(key.number, number);
  }

  forget(reader: Reader): void {
    const number = this.#numbers.get(reader);
    if (number === undefined) return;
    this.#numbers.delete(reader);
    this.#readers[number] = undefined;
  }

  clear(): void {
    this.#numbers.clear();
    this.#readers.length = 0;
    this.#latest.fill(NOBODY);
    this.#entries = 0;
  }

  /** Everyone who read one of the keys. */
  readersOf(keys: Iterable<ReadKey>): Set<Reader> {
    const found = new Set<Reader>();
    for (const { number } of keys) {
      for (let entry = this.#latest[number] ?? NOBODY; entry !== NOBODY; entry = this.#entryBefore[entry] as number) {
        const reader = this.#readers[this.#readerOf[entry] as number];
        if (reader !== undefined) found.add(reader);
      }
    }
    return found;
  }

  /** Enters anew what counts. */
  #sweep(): void {
    const [latest, readerOf, entryBefore, readers] = [this.#latest, this.#readerOf, this.#entryBefore, this.#readers];
    this.#latest = new Int32Array(latest.length);
    this.#readerOf = new Int32Array(readerOf.length);
    this.#entryBefore = new Int32Array(entryBefore.length);
    this.#readers = [];
    this.clear();
    const numbers = readers.map((reader) => (reader === undefined ? NOBODY : this.#numberFor(reader)));
    for (let key = 0; key < latest.length; key++) {
      for (let entry = latest[key] as number; entry !== NOBODY; entry = entryBefore[entry] as number) {
        const number = numbers[readerOf[entry] as number] as number;
        if (number !== NOBODY) this.#enter(key, number);
      }
    }
  }

  #numberFor(reader: Reader): number {
    const number = this.#readers.push(reader) - 1;
    this.#numbers.set(reader, number);
    return number;
  }

  /** How many read a key; makes no list of them. What one reader read at once stands together. */
  count({ number }: ReadKey): number {
    let count = 0;
    let last = NOBODY;
    for (let entry = this.#latest[number] ?? NOBODY; entry !== NOBODY; entry = this.#entryBefore[entry] as number) {
      const reader = this.#readerOf[entry] as number;
      if (reader !== last && this.#readers[reader] !== undefined) count++;
      last = reader;
    }
    return count;
  }

  #enter(key: number, reader: number): void {
    if (key >= this.#latest.length) this.#latest = withRoom(this.#latest, key + 1);
    this.#readerOf[this.#entries] = reader;
    this.#entryBefore[this.#entries] = this.#latest[key] as number;
    this.#latest[key] = this.#entries;
    this.#entries++;
  }
}

/** The column, longer where it is too short for so many; what is new in it stands for nobody. */
function withRoom(column: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= column.length) return column;
  const longer = new Int32Array(Math.max(length, 1024, Math.floor(column.length * 1.5))).fill(NOBODY, column.length);
  longer.set(column);
  return longer;
}
