/** A text that a file could have: what would then be said, while the session stays as it is. */
import type { Difference, Foresight } from '../engine/index.ts';
import type { Reading } from '../lowering/reuse.ts';
import type { Declaration, FileFacts, Finding, ReadKey } from '../model/index.ts';

/** What a trial needs of its session. */
export interface Ground {
  readonly before: Reading;
  /** Whether the session is as it was when the trial began. */
  readonly isSame: () => boolean;
  /** Puts a reading of the file in the workspace, and no more than that; gives the look-ups that changed. */
  readonly put: (reading: Reading) => ReadonlySet<ReadKey>;
  readonly foresee: (changed: ReadonlySet<ReadKey>, before: FileFacts, after: FileFacts) => Foresight;
  readonly problemsIn: (facts: FileFacts) => readonly Finding[];
}

/** The session was changed while something was tried in it: what was found out holds no more. */
export class Outdated extends Error {}

const STEP = 100;

/**
 * The text is in the session only while `within` runs, so that a trial can be made in steps between which the session answers
 * others. A trial that has judged all tells what is said of the text.
 */
export class Trial {
  readonly reading: Reading;
  readonly #ground: Ground;
  readonly #outside: Places;
  readonly #inside: Places;
  /** How many declarations are judged in one step: the more, the more there are to exchange with each. */
  readonly #step: number;
  #foresight: Foresight | undefined;

  constructor(ground: Ground, read: (before: Reading) => Reading) {
    this.#ground = ground;
    this.#outside = new Places(ground.before.facts.declarations);
    try {
      this.reading = read(ground.before);
      this.#inside = new Places(this.reading.facts.declarations);
    } finally {
      this.#outside.restore();
    }
    const { length } = this.reading.facts.declarations;
    this.#step = Math.max(STEP, this.#inside.countOther(this.#outside), length / 20);
  }

  /** Does something while the session has the text. */
  within<T>(run: () => T): T {
    return this.#swapped(() => run());
  }

  /** Judges some more of what the text concerns; true when all has been. */
  step(): boolean {
    return this.#swapped((foresight) => foresight.work(this.#step));
  }

  /** Which findings come and go with the text. */
  get difference(): Difference {
    const { gone, come, isBlind } = this.#swapped((foresight) => foresight.difference);
    const { before, problemsIn } = this.#ground;
    return {
      gone: [...gone, ...problemsIn(before.facts)],
      come: [...come, ...problemsIn(this.reading.facts)],
      isBlind,
    };
  }

  /** What is said about the file; all of it by its own places in the text. */
  get findings(): readonly Finding[] {
    const { facts } = this.reading;
    const findings = this.#swapped((foresight) => foresight.findingsOf(facts.declarations));
    return [...findings, ...this.#ground.problemsIn(facts)];
  }

  #swapped<T>(run: (foresight: Foresight) => T): T {
    const { before, put, isSame, foresee } = this.#ground;
    if (!isSame()) throw new Outdated();
    this.#inside.restore();
    try {
      const changed = put(this.reading);
      this.#foresight ??= foresee(changed, before.facts, this.reading.facts);
      return run(this.#foresight);
    } finally {
      this.#outside.restore();
      put(before);
    }
  }
}

/** Where declarations stand: kept as the same values, they stand elsewhere in another text. */
class Places {
  readonly #declarations: readonly Declaration[];
  readonly #starts: readonly number[];

  constructor(declarations: readonly Declaration[]) {
    this.#declarations = declarations;
    this.#starts = declarations.map(({ anchor }) => anchor.start);
  }

  /** How many declarations there are that others do not have. */
  countOther(other: Places): number {
    const known = new Set(other.#declarations);
    return this.#declarations.filter((one) => !known.has(one)).length;
  }

  restore(): void {
    for (const [index, { anchor }] of this.#declarations.entries()) anchor.start = this.#starts[index] as number;
  }
}
