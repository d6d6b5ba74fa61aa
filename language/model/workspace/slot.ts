/** One thing that can be looked up: a key of a table. Whoever has read it, or waits for it to change, holds the slot itself. */

/** A look-up, known by a number: the same key of the same table has the same number as long as the workspace lives. */
export interface ReadKey {
  readonly number: number;
}

/** What stands at a key, and when that last changed. A key that was asked for in vain has a slot too. */
export class Slot<Content> implements ReadKey {
  readonly number: number;
  content: Content;
  /** The revision in which the content last changed. */
  changedAt = 0;
  /** Whether the content stands in its order; else that is settled when it is next asked for. */
  isSorted = true;
  /** The recording that read it last. */
  readIn = 0;

  constructor(number: number, content: Content) {
    this.number = number;
    this.content = content;
  }
}

/** Any slot, where what stands there does not matter. */
export type AnySlot = Slot<unknown>;
