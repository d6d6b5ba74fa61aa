/** Values that are computed once and hold until something they were made of changes. */
import type { Recorder } from './recorder.ts';
import { SharedValues } from './shared-values.ts';
import type { AnySlot } from './slot.ts';

interface Remembered {
  readonly value: unknown;
  /** What it was made of; undefined where that was not recorded, and then it holds until anything changes. */
  readonly reads: readonly AnySlot[] | undefined;
  /** The revision in which it was last found to hold. */
  heldAt: number;
  /** The recording that was told of its reads last. */
  notedIn: number;
  /** Whether it was made, while nothing was recorded, of something that an older version has otherwise. */
  readonly hasTouched: boolean;
}

const NOTHING: readonly AnySlot[] = [];

export class Memory {
  readonly #recorder: Recorder;
  readonly #byKey = new Map<string, Remembered>();
  readonly #bySubject = new Map<string, Map<object, Remembered>>();
  /** Of subjects too, made while nothing was recorded: they hold until anything changes, and need nothing beside them. */
  readonly #unrecorded = new Map<string, Map<object, unknown>>();
  readonly #latest = new Map<string, { readonly subject: object; readonly known: Remembered }>();
  /** What holds in two versions, of which the newer finds out. */
  #shared: SharedValues | undefined;
  #isNewer = false;
  #revision = 1;

  constructor(recorder: Recorder) {
    this.#recorder = recorder;
  }

  /** The memory of a newer version; what is made there of nothing that has changed is known here too. */
  beside(): Memory {
    this.#shared = new SharedValues();
    const memory = new Memory(this.#recorder);
    memory.#shared = this.#shared;
    memory.#isNewer = true;
    return memory;
  }

  /** A value of the whole workspace. */
  of<T>(key: string, compute: () => T): T {
    const shared = this.#recorder.isOn ? undefined : this.#shared;
    const common = shared?.named(key);
    if (shared !== undefined && common?.has(shared) === true) return common.get(shared) as T;
    const known = this.#held(this.#byKey.get(key)) ?? this.#computed(compute);
    if (this.#isNewer && shared !== undefined && !known.hasTouched) common?.set(shared, known.value);
    else this.#byKey.set(key, known);
    return known.value as T;
  }

  /**
   * A value of one subject. Most of what is asked for is there already: what is to make it is handed all it needs, so that it
   * need be no function made for the occasion.
   */
  ofSubject<S extends object, W, T>(ws: W, subject: S, what: string, compute: (subject: S, ws: W) => T): T {
    const before = this.#bySubject.get(what)?.get(subject);
    const held = this.#held(before);
    if (held !== undefined) return held.value as T;
    if (!this.#recorder.isOn) return this.#unrecordedOf(ws, subject, what, compute);
    const known = this.#computed(() => compute(subject, ws));
    mapIn(this.#bySubject, what).set(subject, known);
    return known.value as T;
  }

  #unrecordedOf<S extends object, W, T>(ws: W, subject: S, what: string, compute: (subject: S, ws: W) => T): T {
    const shared = this.#shared?.named(what);
    const common = shared?.get(subject);
    if (common !== undefined || shared?.has(subject) === true) return common as T;
    const values = mapIn(this.#unrecorded, what);
    const known = values.get(subject);
    if (known !== undefined || values.has(subject)) {
      // Of a newer version only what it does not share stands here.
      if (this.#isNewer) this.#recorder.touch();
      return known as T;
    }
    if (shared === undefined || !this.#isNewer) {
      const value = compute(subject, ws);
      values.set(subject, value);
      return value;
    }
    const { result, hasTouched } = this.#recorder.watch(() => compute(subject, ws));
    if (hasTouched) values.set(subject, result);
    else shared.set(subject, result);
    return result;
  }

  /** A value of one subject, kept until it is asked for of another. */
  ofLatest<T>(subject: object, what: string, compute: () => T): T {
    const latest = this.#latest.get(what);
    const known = this.#held(latest?.subject === subject ? latest.known : undefined) ?? this.#computed(compute);
    if (known !== latest?.known) this.#latest.set(what, { subject, known });
    return known.value as T;
  }

  /** Slots have changed. */
  changed(slots: Iterable<AnySlot>): void {
    this.#revision++;
    this.#unrecorded.clear();
    this.#shared?.clear();
    for (const slot of slots) slot.changedAt = this.#revision;
  }

  /** Anything may have changed. */
  forgetAll(): void {
    this.#revision++;
    this.#byKey.clear();
    this.#bySubject.clear();
    this.#unrecorded.clear();
    this.#shared?.clear();
    this.#latest.clear();
  }

  /** A subject is gone, and what was known of it. */
  forget(subject: object): void {
    for (const values of this.#bySubject.values()) values.delete(subject);
    for (const values of this.#unrecorded.values()) values.delete(subject);
    for (const [what, latest] of this.#latest) {
      if (latest.subject === subject) this.#latest.delete(what);
    }
  }

  /** The value if it still holds; what it was made of then counts as read by whoever asks. */
  #held(known: Remembered | undefined): Remembered | undefined {
    if (known === undefined || (known.heldAt !== this.#revision && !this.#isUnchanged(known))) return undefined;
    if (this.#recorder.isOn) {
      if (known.reads === undefined) return undefined;
      if (known.notedIn !== this.#recorder.number) this.#note(known, known.reads);
    } else if (known.hasTouched) {
      this.#recorder.touch();
    }
    known.heldAt = this.#revision;
    return known;
  }

  #isUnchanged({ reads, heldAt }: Remembered): boolean {
    return reads?.every(({ changedAt }) => changedAt <= heldAt) === true;
  }

  #note(known: Remembered, reads: readonly AnySlot[]): void {
    for (const slot of reads) this.#recorder.note(slot);
    known.notedIn = this.#recorder.number;
  }

  #computed(compute: () => unknown): Remembered {
    if (!this.#recorder.isOn) {
      const { result: value, hasTouched } = this.#recorder.watch(compute);
      return { value, reads: undefined, heldAt: this.#revision, notedIn: 0, hasTouched };
    }
    const { result, reads: noted } = this.#recorder.record(compute);
    // A list that was added to has room for more, and these live long.
    const reads = noted.length === 0 ? NOTHING : noted.slice();
    // Who asks without recording is not told what was touched, so that it counts as touched.
    const known = { value: result, reads, heldAt: this.#revision, notedIn: 0, hasTouched: this.#isNewer };
    this.#note(known, reads);
    return known;
  }
}

/** The map under a key, made where there is none yet. */
function mapIn<T>(maps: Map<string, Map<object, T>>, key: string): Map<object, T> {
  let found = maps.get(key);
  if (found === undefined) {
    found = new Map();
    maps.set(key, found);
  }
  return found;
}
