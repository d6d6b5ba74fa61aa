/** What is looked at of persons, in columns: each has a number, and that of one who is gone becomes another's. */
import type { Person } from '../../model/index.ts';
import { beginningBits, knownBy, letterBits, pairBits } from './known-by.ts';

/** What a person has, whatever the day: many have the same. */
export interface Traits {
  readonly roles: ReadonlySet<string>;
  readonly signs: boolean;
}

export function traitsOf({ assignments, signs }: Person): Traits {
  return { roles: new Set(assignments.map(({ role }) => role.value)), signs: signs !== undefined };
}

/** The bits of some words, all of which whoever they mean has; those of the beginnings if each is to begin a word. */
export interface Bits {
  readonly letters: number;
  readonly pairs: number;
  readonly beginnings: number;
}

/** The bits of words that are looked for. */
export function bitsOf(words: readonly string[], areBegun: boolean): Bits {
  const all = (bitsIn: (word: string) => number): number => words.reduce((bits, word) => bits | bitsIn(word), 0);
  return { letters: all(letterBits), pairs: all(pairBits), beginnings: areBegun ? all(beginningBits) : 0 };
}

export class PersonColumns {
  readonly #persons: (Person | undefined)[] = [];
  readonly #free: number[] = [];
  #letters = new Int32Array(0);
  #pairs = new Int32Array(0);
  #beginnings = new Int32Array(0);
  #kinds = new Int32Array(0);
  readonly #kindOf = new Map<string, number>();
  readonly #traits: Traits[] = [];

  /** The traits that persons have or had, by the number of their kind. */
  get traits(): readonly Traits[] {
    return this.#traits;
  }

  /** Whoever has the number. */
  at(number: number): Person {
    return this.#persons[number] as Person;
  }

  /** A number for a person. */
  add(person: Person): number {
    const number = this.#free.pop() ?? this.#persons.length;
    this.#set(number, person);
    return number;
  }

  #set(number: number, person: Person): void {
    this.#makeRoom(number + 1);
    const known = knownBy(person);
    this.#persons[number] = person;
    this.#letters[number] = letterBits(known);
    this.#pairs[number] = pairBits(known);
    this.#beginnings[number] = beginningBits(known);
    this.#kinds[number] = this.#kindFor(person);
  }

  remove(number: number): void {
    this.#persons[number] = undefined;
    this.#free.push(number);
  }

  clear(): void {
    this.#persons.length = 0;
    this.#free.length = 0;
  }

  /** Whether someone has all of some bits: of few who have are words not so. */
  has(number: number, { letters, pairs, beginnings }: Bits): boolean {
    return (
      ((this.#letters[number] as number) & letters) === letters &&
      ((this.#pairs[number] as number) & pairs) === pairs &&
      ((this.#beginnings[number] as number) & beginnings) === beginnings
    );
  }

  /** The number of the traits of a person. */
  kind(number: number): number {
    return this.#kinds[number] as number;
  }

  #kindFor(person: Person): number {
    const traits = traitsOf(person);
    const key = `${traits.signs ? '+' : ''}${[...traits.roles].sort().join()}`;
    const known = this.#kindOf.get(key);
    if (known !== undefined) return known;
    const kind = this.#traits.push(traits) - 1;
    this.#kindOf.set(key, kind);
    return kind;
  }

  #makeRoom(length: number): void {
    if (length <= this.#letters.length) return;
    const longest = Math.max(length, 256, Math.floor(this.#letters.length * 1.5));
    this.#letters = longer(this.#letters, longest);
    this.#pairs = longer(this.#pairs, longest);
    this.#beginnings = longer(this.#beginnings, longest);
    this.#kinds = longer(this.#kinds, longest);
  }
}

/** The column with room for more. */
export function longer(column: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const result = new Int32Array(length);
  result.set(column);
  return result;
}
