/** What the replacement of one file changes in the tables. */
import type { AnySlot } from './slot.ts';

export class Change {
  readonly #touched = new Set<AnySlot>();
  /** Keys that came or went, with the slot that stands for the keys of their table. One that came back has done neither. */
  readonly #cameOrWent = new Map<AnySlot, AnySlot>();

  /** What stands in a slot changed. */
  touched(slot: AnySlot): void {
    this.#touched.add(slot);
  }

  /** A slot was filled or emptied. */
  cameOrWent(slot: AnySlot, all: AnySlot): void {
    if (!this.#cameOrWent.delete(slot)) this.#cameOrWent.set(slot, all);
  }

  /** Every slot that changed. */
  get slots(): ReadonlySet<AnySlot> {
    return new Set([...this.#touched, ...this.#cameOrWent.values()]);
  }
}
