/** Numbers are taken in, many of them more than once, and given back in their order: in few pieces of memory, since there are a million. */
import type { Work } from '../work.ts';

/** They are put in order part by part: those that begin with the same bits together. */
const PARTS = 256;
/** A part is at first so long. */
const LENGTH = 64;

export class Entries {
  readonly #width: number;
  readonly #parts: Float64Array[] = Array.from({ length: PARTS }, () => new Float64Array(LENGTH));
  readonly #lengths = new Uint32Array(PARTS);

  /** Of whole numbers from 0 up to a bound. */
  constructor(bound: number) {
    this.#width = bound / PARTS;
  }

  add(entry: number): void {
    const index = Math.floor(entry / this.#width);
    const at = this.#lengths[index] as number;
    let part = this.#parts[index] as Float64Array;
    if (at === part.length) {
      const longer = new Float64Array(2 * at);
      longer.set(part);
      this.#parts[index] = longer;
      part = longer;
    }
    part[at] = entry;
    this.#lengths[index] = at + 1;
  }

  /** Each of them once, smallest first; nothing is left here. */
  *sorted(): Work<Float64Array> {
    let count = 0;
    for (const [index, part] of this.#parts.entries()) {
      const once = distinct(part.subarray(0, this.#lengths[index]).sort());
      this.#lengths[index] = once;
      count += once;
      yield;
    }
    const all = new Float64Array(count);
    let at = 0;
    for (const [index, part] of this.#parts.splice(0).entries()) {
      const length = this.#lengths[index] as number;
      all.set(part.subarray(0, length), at);
      at += length;
    }
    return all;
  }
}

/** Leaves each number of an order once, at the beginning; how many there are. */
function distinct(sorted: Float64Array): number {
  let count = 0;
  for (const entry of sorted) {
    if (count > 0 && sorted[count - 1] === entry) continue;
    sorted[count++] = entry;
  }
  return count;
}
