/** Numbers by number, as many as there come to be. */

/** A block is so long: to have room for more, none of those that are there is copied, and little room is left over. */
const BITS = 14;
const LENGTH = 2 ** BITS;
const MASK = LENGTH - 1;

export class Column {
  readonly #blocks: Int32Array[] = [];
  readonly #empty: number;

  /** @param empty what stands where nothing has been set */
  constructor(empty: number) {
    this.#empty = empty;
  }

  at(index: number): number {
    return this.#blocks[index >> BITS]?.[index & MASK] ?? this.#empty;
  }

  set(index: number, value: number): void {
    const block = this.#blocks[index >> BITS] ?? this.#roomAt(index >> BITS);
    block[index & MASK] = value;
  }

  /** Nothing stands anywhere. */
  clear(): void {
    for (const block of this.#blocks) block.fill(this.#empty);
  }

  #roomAt(last: number): Int32Array {
    while (this.#blocks.length <= last) this.#blocks.push(new Int32Array(LENGTH).fill(this.#empty));
    return this.#blocks[last] as Int32Array;
  }
}
