/** Names in parts of files that could not be read, counted: all that stand there, or those that something is declared by. */
import type { Change } from './change.ts';
import { type ReadKey, Slot } from './slot.ts';

export class LostNames {
  readonly #counts = new Map<string, Slot<number>>();
  readonly #nextNumber: () => number;

  constructor(nextNumber: () => number) {
    this.#nextNumber = nextNumber;
  }

  /** How often a name is lost; undefined where nobody has lost or asked for it. */
  at(name: string): Slot<number> | undefined {
    return this.#counts.get(name);
  }

  slotOf(name: string): Slot<number> {
    let slot = this.#counts.get(name);
    if (slot === undefined) {
      slot = new Slot(this.#nextNumber(), 0);
      this.#counts.set(name, slot);
    }
    return slot;
  }

  forEachSlot(tell: (name: string, slot: ReadKey) => void): void {
    for (const [name, slot] of this.#counts) tell(name, slot);
  }

  /** Counts names up or down. */
  count(names: readonly string[], step: 1 | -1, change: Change | undefined): void {
    for (const name of names) {
      const slot = this.slotOf(name);
      slot.content += step;
      change?.touched(slot);
    }
  }
}
