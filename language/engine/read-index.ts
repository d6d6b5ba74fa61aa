/** Who read what: from a look-up to everyone whose judgement used it. */
import type { ReadKey } from '../model/index.ts';
import { Column } from './column.ts';

const NOBODY = -1;

/** Given up numbers, and entries that stand for nobody, that are not worth a sweep. */
const SOME = 1000;
const MANY = 100_000;

const NO_ENTRIES: readonly [number, number] = [0, 0];

/** So many keys are worth telling apart; of more than that it is told that any may have other readers. */
const MOST_TOLD = 10_000;

/**
 * A region makes millions of look-ups, so each is three numbers in columns: its reader, its key, and the entry before it under
 * the same key. A reader that reads anew gets a new number, and its old entries stand for nobody; they are swept out when more
 * numbers or entries have been given up than hold.
 */
export class ReadIndex<Reader> {
  readonly #numbers = new Map<Reader, number>();
  /** By number; undefined for one that has been given up. */
  #readers: (Reader | undefined)[] = [];
  /** By number: its first entry; those after it up to the next number's are its own. */
  #firstOf: number[] = [];
  /** By number of a key: its latest entry, and how many read it. */
  readonly #latest = new Column(NOBODY);
  readonly #counts = new Column(0);
  /** By number of a key: the round of comparing in which it was last met. */
  readonly #seenIn = new Column(0);
  #round = 0;
  /** By entry. */
  readonly #readerOf = new Column(NOBODY);
  readonly #keyOf = new Column(NOBODY);
  readonly #entryBefore = new Column(NOBODY);
  #entries = 0;
  /** So many of them stand for nobody. */
  #given = 0;
  /** Keys that have others as readers than when this was last asked; undefined where that may be any, or nobody has asked. */
  #changed: Set<number> | undefined;

  /** Sets what a reader has read, in place of what it read before. Most that read anew read the same, and keep their entries. */
  set(reader: Reader, keys: readonly ReadKey[]): void {
    const before = this.#numbers.get(reader);
    if (before !== undefined && this.#hasRead(before, keys)) return;
    this.#round++;
    const [start, end] = before === undefined ? NO_ENTRIES : this.#giveUp(reader, before);
    for (let entry = start; entry < end; entry++) this.#seenIn.set(this.#keyOf.at(entry), this.#round);
    const number = this.#numberFor(reader);
    for (const { number: key } of keys) {
      // What the reader has read before is not entered again; nobody's entry has no reader.
      const latest = this.#latest.at(key);
      if (latest !== NOBODY && this.#readerOf.at(latest) === number) continue;
      this.#enter(key, number);
      if (this.#seenIn.at(key) === this.#round) this.#seenIn.set(key, 0);
      else this.#note(key);
    }
    for (let entry = start; entry < end; entry++) {
      const key = this.#keyOf.at(entry);
      if (this.#seenIn.at(key) === this.#round) this.#note(key);
    }
    if (this.#isWorthSweeping()) this.#sweep();
  }

  /** Whether these are the keys that a reader has entries for, each first read in the same order. */
  #hasRead(reader: number, keys: readonly ReadKey[]): boolean {
    let [entry, end] = this.#entriesOf(reader);
    this.#round++;
    for (const { number: key } of keys) {
      if (this.#seenIn.at(key) === this.#round) continue;
      if (entry === end || this.#keyOf.at(entry) !== key) return false;
      this.#seenIn.set(key, this.#round);
      entry++;
    }
    return entry === end;
  }

  forget(reader: Reader): void {
    const number = this.#numbers.get(reader);
    if (number === undefined) return;
    const [start, end] = this.#giveUp(reader, number);
    for (let entry = start; entry < end; entry++) this.#note(this.#keyOf.at(entry));
  }

  /** The entries of a reader stand for nobody from now on; gives which they were. */
  #giveUp(reader: Reader, number: number): readonly [number, number] {
    this.#numbers.delete(reader);
    this.#readers[number] = undefined;
    const [start, end] = this.#entriesOf(number);
    for (let entry = start; entry < end; entry++) {
      const key = this.#keyOf.at(entry);
      this.#counts.set(key, this.#counts.at(key) - 1);
    }
    this.#given += end - start;
    return [start, end];
  }

  /** The first entry of a reader, and the first after them. */
  #entriesOf(number: number): [number, number] {
    return [this.#firstOf[number] as number, this.#firstOf[number + 1] ?? this.#entries];
  }

  #isWorthSweeping(): boolean {
    const given = this.#readers.length - this.#numbers.size;
    return given > SOME + this.#numbers.size || this.#given > MANY + this.#entries / 2;
  }

  clear(): void {
    this.#numbers.clear();
    this.#readers.length = 0;
    this.#firstOf.length = 0;
    this.#latest.clear();
    this.#counts.clear();
    this.#entries = 0;
    this.#given = 0;
    this.#changed = undefined;
  }

  /** The numbers of the keys that have others as readers than when this was last asked; undefined where any may have. */
  takeChanged(): ReadonlySet<number> | undefined {
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  #note(key: number): void {
    const changed = this.#changed;
    if (changed === undefined) return;
    changed.add(key);
    if (changed.size > MOST_TOLD) this.#changed = undefined;
  }

  /** Everyone who read one of the keys. */
  readersOf(keys: Iterable<ReadKey>): Set<Reader> {
    const found = new Set<Reader>();
    for (const { number } of keys) {
      for (let entry = this.#latest.at(number); entry !== NOBODY; entry = this.#entryBefore.at(entry)) {
        const reader = this.#readers[this.#readerOf.at(entry)];
        if (reader !== undefined) found.add(reader);
      }
    }
    return found;
  }

  /** Enters anew what counts, each reader after the other: no entry comes after where it stood. */
  #sweep(): void {
    const [readers, firsts, end] = [this.#readers, this.#firstOf, this.#entries];
    const changed = this.#changed;
    this.#readers = [];
    this.#firstOf = [];
    this.clear();
    for (const [number, reader] of readers.entries()) {
      if (reader === undefined) continue;
      const again = this.#numberFor(reader);
      const last = firsts[number + 1] ?? end;
      for (let entry = firsts[number] as number; entry < last; entry++) this.#enter(this.#keyOf.at(entry), again);
    }
    this.#changed = changed;
  }

  #numberFor(reader: Reader): number {
    const number = this.#readers.push(reader) - 1;
    this.#firstOf.push(this.#entries);
    this.#numbers.set(reader, number);
    return number;
  }

  /** How many read a key. */
  count({ number }: ReadKey): number {
    return this.#counts.at(number);
  }

  #enter(key: number, reader: number): void {
    this.#readerOf.set(this.#entries, reader);
    this.#keyOf.set(this.#entries, key);
    this.#entryBefore.set(this.#entries, this.#latest.at(key));
    this.#latest.set(key, this.#entries);
    this.#entries++;
    this.#counts.set(key, this.#counts.at(key) + 1);
  }
}
