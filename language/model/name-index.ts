/** Many names, made ready for finding the nearest to one after another, as `nearestName` would; names come and go. */
import { foldLetters, reach } from './nearest.ts';

/**
 * The names in alphabetical order, letters folded. Neighbours share their beginnings, so the reckoning for a beginning is
 * made once, and all names with a beginning that is too far off are passed over at once.
 */
export class NameIndex {
  readonly #names: string[];
  readonly #folded: string[];
  /** How many letters each shares with the one before it. */
  readonly #shared: number[];
  /** No name is longer. */
  #longest: number;

  constructor(names: Iterable<string>) {
    const entries = Array.from(names, (name) => ({ name, folded: foldLetters(name) }));
    entries.sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : 0));
    this.#names = entries.map(({ name }) => name);
    this.#folded = entries.map(({ folded }) => folded);
    this.#shared = this.#folded.map((folded, i) => sharedBeginning(folded, this.#folded[i - 1] ?? ''));
    this.#longest = this.#folded.reduce((longest, { length }) => Math.max(longest, length), 0);
  }

  /** Adds a name that is not there. */
  add(name: string): void {
    const folded = foldLetters(name);
    const index = this.#firstFrom(folded);
    this.#names.splice(index, 0, name);
    this.#folded.splice(index, 0, folded);
    this.#shared.splice(index, 0, 0);
    this.#share(index);
    this.#share(index + 1);
    this.#longest = Math.max(this.#longest, folded.length);
  }

  /** Takes a name away that is there. */
  remove(name: string): void {
    const index = this.#names.indexOf(name, this.#firstFrom(foldLetters(name)));
    this.#names.splice(index, 1);
    this.#folded.splice(index, 1);
    this.#shared.splice(index, 1);
    this.#share(index);
  }

  /** The first name that does not come before the one given, letters folded. */
  #firstFrom(folded: string): number {
    let low = 0;
    let high = this.#folded.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#folded[middle] as string) < folded) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Another name stands before the one at the index. */
  #share(index: number): void {
    const folded = this.#folded[index];
    if (folded !== undefined) this.#shared[index] = sharedBeginning(folded, this.#folded[index - 1] ?? '');
  }

  /** The nearest name (ties: the first in code-point order), or undefined when none is near. */
  nearest(name: string): string | undefined {
    const table = new EditTable(foldLetters(name), this.#longest);
    let limit = reach(table.width - 1);
    let best: string | undefined;
    let index = 0;
    while (index < this.#folded.length) {
      const word = this.#folded[index] as string;
      const tooFar = table.read(word, this.#shared[index] as number, limit);
      if (tooFar === undefined) {
        const distance = table.distance(word);
        const candidate = this.#names[index] as string;
        if (distance < limit || (distance === limit && (best === undefined || candidate < best))) {
          limit = distance;
          best = candidate;
        }
        index++;
      } else {
        index = this.#after(index, tooFar);
      }
    }
    return best;
  }

  /** The first name after the one given that does not begin with as many of its letters. */
  #after(index: number, letters: number): number {
    let next = index + 1;
    while (next < this.#shared.length && (this.#shared[next] as number) >= letters) next++;
    return next;
  }
}

/** The table of edit distances between the beginnings of a name and of one word after another; a row for each letter. */
class EditTable {
  readonly width: number;
  readonly #name: string;
  readonly #cells: Uint16Array;
  /** Letters of the last word whose rows are filled. */
  #filled = 0;

  constructor(name: string, longest: number) {
    this.#name = name;
    this.width = name.length + 1;
    this.#cells = Uint16Array.from({ length: this.width * (longest + 1) }, (_, i) => (i < this.width ? i : 0));
  }

  /**
   * Fills the rows of a word; those of the beginning it shares with the last one stand already.
   * @returns the number of letters after which nothing that begins so is within the limit; undefined otherwise
   */
  read(word: string, shared: number, limit: number): number | undefined {
    for (let row = Math.min(shared, this.#filled) + 1; row <= word.length; row++) {
      this.#filled = row;
      if (this.#fill(word, row) > limit) return row;
    }
    this.#filled = word.length;
    return undefined;
  }

  /** The distance of the word read last, where it was read whole. */
  distance(word: string): number {
    return this.#cells[word.length * this.width + this.width - 1] as number;
  }

  /** Fills a row and gives the least number in it. */
  #fill(word: string, row: number): number {
    const cells = this.#cells;
    const start = row * this.width;
    cells[start] = row;
    let least = row;
    for (let column = 1; column < this.width; column++) {
      const cost = this.#cost(word, row, column);
      cells[start + column] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }

  #cost(word: string, row: number, column: number): number {
    const cells = this.#cells;
    const here = row * this.width + column;
    const letter = word.charCodeAt(row - 1);
    const other = this.#name.charCodeAt(column - 1);
    const diagonal = (cells[here - this.width - 1] as number) + (letter === other ? 0 : 1);
    const cost = Math.min((cells[here - 1] as number) + 1, (cells[here - this.width] as number) + 1, diagonal);
    const isSwap =
      row > 1 && column > 1 && letter === this.#name.charCodeAt(column - 2) && word.charCodeAt(row - 2) === other;
    return isSwap ? Math.min(cost, (cells[here - 2 * this.width - 2] as number) + 1) : cost;
  }
}

function sharedBeginning(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < limit && a[shared] === b[shared]) shared++;
  return shared;
}
