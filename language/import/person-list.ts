/** Lists of persons that grow row by row: who stands there already is found at once, however long the list is. */
import type { Whence } from './remark.ts';

/** Someone in a list; every row that says so. */
export interface Listed {
  readonly person: string;
  readonly whences: Whence[];
}

/** Items by their persons, in the order in which they came. */
export class PersonList<T extends Listed> implements Iterable<T> {
  readonly #items = new Set<T>();
  /** Mostly a person stands there once. */
  readonly #byPerson = new Map<string, T | T[]>();

  constructor(items: Iterable<T> = []) {
    for (const item of items) this.add(item);
  }

  get length(): number {
    return this.#items.size;
  }

  [Symbol.iterator](): SetIterator<T> {
    return this.#items.values();
  }

  /** All of a person. */
  of(person: string): readonly T[] {
    const own = this.#byPerson.get(person) ?? [];
    return Array.isArray(own) ? own : [own];
  }

  add(item: T): void {
    this.#items.add(item);
    const own = this.#byPerson.get(item.person);
    if (own === undefined) this.#byPerson.set(item.person, item);
    else if (Array.isArray(own)) own.push(item);
    else this.#byPerson.set(item.person, [own, item]);
  }

  /** Takes one out. */
  remove(item: T): void {
    this.#items.delete(item);
    const own = this.of(item.person).filter((one) => one !== item);
    this.#byPerson.set(item.person, own);
  }
}
