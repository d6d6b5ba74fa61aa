/** Lists of persons that grow row by row: who stands there already is found at once, however long the list is. */
import { originNote, type Whence } from './remark.ts';

/** Someone in a list; every row that says so. */
export class Listed {
  readonly person: string;
  readonly whences: Whence[];

  constructor(person: string, whences: Whence[] = []) {
    this.person = person;
    this.whences = whences;
  }

  /** Where he comes from, made when it is asked for; undefined where no row told. */
  get note(): string | undefined {
    return this.whences.length === 0 ? undefined : originNote(this.whences);
  }
}

/** Someone in a list for a time. */
export class ListedMember extends Listed {
  from: string | null;
  to: string | null;

  constructor(
    person: string,
    { from, to }: { readonly from: string | null; readonly to: string | null },
    whences: Whence[] = [],
  ) {
    super(person, whences);
    this.from = from;
    this.to = to;
  }
}

/** Items by their persons, in the order in which they came. */
export class PersonList<T extends Listed> implements Iterable<T> {
  readonly #items: T[] = [];
  readonly #removed = new Set<T>();
  /** Mostly a person stands there once. */
  readonly #byPerson = new Map<string, T | T[]>();

  constructor(items: Iterable<T> = []) {
    for (const item of items) this.add(item);
  }

  get length(): number {
    return this.#items.length - this.#removed.size;
  }

  *[Symbol.iterator](): Generator<T, undefined> {
    for (const item of this.#items) if (!this.#removed.has(item)) yield item;
  }

  /** All of a person. */
  of(person: string): readonly T[] {
    const own = this.#byPerson.get(person) ?? [];
    return Array.isArray(own) ? own : [own];
  }

  add(item: T): void {
    this.#items.push(item);
    const own = this.#byPerson.get(item.person);
    if (own === undefined) this.#byPerson.set(item.person, item);
    else if (Array.isArray(own)) own.push(item);
    else this.#byPerson.set(item.person, [own, item]);
  }

  /** Takes one out. */
  remove(item: T): void {
    this.#removed.add(item);
    const own = this.of(item.person).filter((one) => one !== item);
    this.#byPerson.set(item.person, own);
  }
}
