/**
 * Records which slots something reads. A run inside a run is recorded on its own. While nothing is recorded it may be told that
 * something is touched that another version of the workspace has otherwise.
 */
import type { AnySlot } from './slot.ts';

interface Recording {
  readonly number: number;
  readonly slots: AnySlot[];
}

export class Recorder {
  #current: Recording | undefined;
  #count = 0;
  #hasTouched = false;

  /** Whether anything is being recorded. */
  get isOn(): boolean {
    return this.#current !== undefined;
  }

  /** The recording that is running; 0 where none is. */
  get number(): number {
    return this.#current?.number ?? 0;
  }

  /** Something was read that the two versions do not have alike. */
  touch(): void {
    this.#hasTouched = true;
  }

  /** Runs something and tells whether it touched such a thing. */
  watch<T>(run: () => T): { readonly result: T; readonly hasTouched: boolean } {
    const outer = this.#hasTouched;
    this.#hasTouched = false;
    try {
      const result = run();
      return { result, hasTouched: this.#hasTouched };
    } finally {
      this.#hasTouched ||= outer;
    }
  }

  /** Notes a slot. The one that a recording has noted last knows it, so that few are noted twice. */
  note(slot: AnySlot): void {
    const current = this.#current;
    if (current === undefined || slot.readIn === current.number) return;
    slot.readIn = current.number;
    current.slots.push(slot);
  }

  /** Runs something and gives the slots it read; some may come twice. */
  record<T>(run: () => T): { readonly result: T; readonly reads: readonly AnySlot[] } {
    const outer = this.#current;
    this.#count++;
    const recording: Recording = { number: this.#count, slots: [] };
    this.#current = recording;
    try {
      return { result: run(), reads: recording.slots };
    } finally {
      this.#current = outer;
    }
  }
}
