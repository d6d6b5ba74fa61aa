/** Long lists of small whole numbers, kept in as few bytes each as the largest of them takes. */

const FIRST = 1024;

type Bytes = Uint8Array | Uint16Array | Uint32Array;

/** Numbers that come in one by one. */
export class Numbers {
  #held: Bytes = new Uint8Array(FIRST);
  #most = 0xff;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The number at a place; 0 where there is none. */
  at(place: number): number {
    return place < this.#length ? (this.#held[place] ?? 0) : 0;
  }

  add(number: number): void {
    if (number > this.#most || this.#length === this.#held.length) this.#grow(number);
    this.#held[this.#length++] = number;
  }

  /** Zeros up to so many. */
  fill(length: number): void {
    while (this.#length < length) this.add(0);
  }

  #grow(number: number): void {
    this.#most = Math.max(this.#most, number > 0xffff ? 0xffff_ffff : number > 0xff ? 0xffff : 0xff);
    const size = this.#length === this.#held.length ? this.#length * 2 : this.#held.length;
    const grown =
      this.#most > 0xffff ? new Uint32Array(size) : new (this.#most > 0xff ? Uint16Array : Uint8Array)(size);
    grown.set(this.#held);
    this.#held = grown;
  }
}
