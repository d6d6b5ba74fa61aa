/** Names in parts of files that could not be read, counted: all that stand there, or those that something is declared by. */
import type { Change } from './change.ts';
import { type ReadKey, Slot } from './slot.ts';
import type { Under } from './under.ts';

export class LostNames {
  readonly #counts = new Map<string, Slot<number>>();
  readonly #nextNumber: () => number;
  readonly #under: Under<LostNames> | undefined;

  constructor(nextNumber: () => number, under?: Under<LostNames>) {
    this.#nextNumber = nextNumber;
    this.#under = under;
  }

  /** How often a name is lost; undefined where nobody has lost or asked for it. */
  at(name: string): Slot<number> | undefined {
    const found = this.#counts.get(name);
    if (this.#under === undefined) return found;
    if (found === undefined) return this.#under.same.at(name);
    this.#under.touch();
    return found;
  }

  slotOf(name: string): Slot<number> {
    return this.at(name) ?? this.#own(name);
  }

  forEachSlot(tell: (name: string, slot: ReadKey) => void): void {
    this.#under?.same.forEachSlot((name, slot) => {
      if (!this.#counts.has(name)) tell(name, slot);
    });
    for (const [name, slot] of this.#counts) tell(name, slot);
  }

  /** Counts names up or down. */
  count(names: readonly string[], step: 1 | -1, change: Change | undefined): void {
    for (const name of names) {
      const slot = this.#own(name);
      slot.content += step;
      change?.touched(slot);
    }
  }

  #own(name: string): Slot<number> {
    let slot = this.#counts.get(name);
    if (slot === undefined) {
      slot = new Slot(this.#nextNumber(), this.#under?.same.at(name)?.content ?? 0);
      this.#counts.set(name, slot);
    }
    return slot;
  }
}
