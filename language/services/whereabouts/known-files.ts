/** The files of a workspace of which it is known where everything stands, lowered when something in them is looked up. */
import { type FileFacts, NameIndex, type Space, type Supply, type Table } from '../../model/index.ts';
import { entryOf, isSought, MOST_FILES, type SoughtTable, type Whereabouts } from './whereabouts.ts';

interface Receiver {
  put(facts: FileFacts): void;
}

/** To be given to a `Workspace`. */
export class KnownFiles implements Supply {
  readonly #known: Whereabouts;
  readonly #lower: (file: string) => FileFacts;
  readonly #most: number;
  #count = 0;
  readonly #numbers: ReadonlyMap<string, number>;
  /** By number, whether a file has been put in, or is not as it was. */
  readonly #isThere: Uint8Array;
  /** By number, whether its names are those of the workspace that it has been put in. */
  readonly #isApart: Uint8Array;
  readonly #seen = new Set<number>();
  readonly #nearest = new Map<SoughtTable, NameIndex>();

  /**
   * `apart` are files that are not as they were: who makes the workspace puts them in, so far as they are still there. More than `most`
   * are not lowered for one question: that throws, and nothing can be asked from then on.
   */
  constructor(known: Whereabouts, apart: Iterable<string>, lower: (file: string) => FileFacts, most: number) {
    this.#known = known;
    this.#lower = lower;
    this.#most = most;
    this.#numbers = new Map(known.files.map((file, number) => [file, number]));
    this.#isThere = new Uint8Array(known.files.length);
    for (const file of apart) {
      const number = this.#numbers.get(file);
      if (number !== undefined) this.#isThere[number] = 1;
    }
    this.#isApart = this.#isThere.slice();
  }

  /** A question begins. */
  begin(): void {
    this.#count = 0;
  }

  see(receiver: Receiver, space: Space, key: string): void {
    const first = entryOf(space, key);
    if (this.#seen.has(first)) return;
    this.#seen.add(first);
    const { entries } = this.#known;
    for (let at = placeOf(entries, first); at < entries.length; at++) {
      const number = (entries[at] as number) - first;
      if (number >= MOST_FILES) return;
      this.#put(receiver, number);
    }
  }

  nearest(table: Table, word: string): readonly string[] | undefined {
    if (!isSought(table)) return undefined;
    let index = this.#nearest.get(table);
    if (index === undefined) {
      index = new NameIndex(this.#namesIn(table));
      this.#nearest.set(table, index);
    }
    const nearest = index.nearest(word);
    return nearest === undefined ? [] : [nearest];
  }

  /** Puts a file in, since it is to be another from now on: what it says is then known of the workspace alone. */
  part(receiver: Receiver, file: string): void {
    const number = this.#numbers.get(file);
    if (number === undefined || this.#isApart[number] === 1) return;
    this.#put(receiver, number);
    this.#isApart[number] = 1;
    this.#nearest.clear();
  }

  #put(receiver: Receiver, number: number): void {
    if (this.#isThere[number] === 1) return;
    if (++this.#count > this.#most) throw new Error('too many files for one question');
    this.#isThere[number] = 1;
    receiver.put(this.#lower(this.#known.files[number] as string));
  }

  #namesIn(table: SoughtTable): ReadonlySet<string> {
    const found = new Set<string>();
    for (const [number, ...names] of this.#known.namesIn(table)) {
      if (this.#isApart[number] !== 1) for (const name of names) found.add(name);
    }
    return found;
  }
}

/** The first place of an entry, or where it would stand. */
function placeOf(entries: Float64Array, wanted: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
