/** Numbers in an order, in blocks, so that one that comes or goes moves few of the others. */

const LONGEST_BLOCK = 512;

export class Ordered {
  readonly #compare: (a: number, b: number) => number;
  /** None is empty, but for the only one. */
  #blocks: number[][] = [[]];

  /** No two numbers compare as alike, and how two compare changes only while one of them is taken out. */
  constructor(compare: (a: number, b: number) => number) {
    this.#compare = compare;
  }

  get blocks(): readonly (readonly number[])[] {
    return this.#blocks;
  }

  clear(): void {
    this.#blocks = [[]];
  }

  add(number: number): void {
    const at = this.#blockOf(number);
    const block = this.#blocks[at] as number[];
    block.splice(this.#placeIn(block, number), 0, number);
    if (block.length > LONGEST_BLOCK) this.#blocks.splice(at + 1, 0, block.splice(block.length >> 1));
  }

  remove(number: number): void {
    const at = this.#blockOf(number);
    const block = this.#blocks[at] as number[];
    block.splice(this.#placeIn(block, number), 1);
    if (block.length === 0 && this.#blocks.length > 1) this.#blocks.splice(at, 1);
  }

  /** The last block that does not begin after the number. */
  #blockOf(number: number): number {
    let [low, high] = [0, this.#blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#compare((this.#blocks[middle] as number[])[0] as number, number) <= 0) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The place of the first that does not come before the number. */
  #placeIn(block: readonly number[], number: number): number {
    let [low, high] = [0, block.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#compare(block[middle] as number, number) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
