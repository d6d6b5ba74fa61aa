/** Files that are there and could not be read: while there is one, no name can be said to be missing. */
import { type AnySlot, Slot } from './slot.ts';

const NONE: ReadonlySet<AnySlot> = new Set();

export class UnreadFiles {
  /** How many there are. */
  readonly slot: Slot<number>;
  readonly #files = new Set<string>();

  constructor(number: number) {
    this.slot = new Slot(number, 0);
  }

  /** Adds a file or takes it out; gives the slot if whether there are any changed. */
  set(file: string, isUnread: boolean): ReadonlySet<AnySlot> {
    const before = this.slot.content > 0;
    if (isUnread) this.#files.add(file);
    else this.#files.delete(file);
    this.slot.content = this.#files.size;
    return before === this.slot.content > 0 ? NONE : new Set([this.slot]);
  }
}
