/** Records which slots something reads. A run inside a run is recorded on its own. */
import type { AnySlot } from './slot.ts';

interface Recording {
  readonly number: number;
  readonly slots: AnySlot[];
}

export class Recorder {
  #current: Recording | undefined;
  #count = 0;

  /** Whether anything is being recorded. */
  get isOn(): boolean {
    return this.#current !== undefined;
  }

  /** The recording that is running; 0 where none is. */
  get number(): number {
    return this.#current?.number ?? 0;
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
