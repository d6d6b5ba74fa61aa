/** Texts that files could have: what would then be said, while the session stays as it is. */
import type { Difference, Foresight } from '../engine/index.ts';
import type { Reading } from '../lowering/reuse.ts';
import type { Declaration, FileFacts, Finding, ReadKey } from '../model/index.ts';

/** A file of the trial: how it is read now, and how it would be. */
interface Part {
  readonly before: Reading;
  readonly after: Reading;
}

/** What a trial needs of its session. */
export interface Ground {
  /** How the files are read now; of a file that is to be, what no text would give. */
  readonly before: readonly Reading[];
  /** Whether the session is as it was when the trial began. */
  readonly isSame: () => boolean;
  /** Puts the readings of the files in the workspace, and no more than that; gives the look-ups that changed. */
  readonly put: (readings: readonly Reading[]) => ReadonlySet<ReadKey>;
  /** Puts the files back as they were. */
  readonly putBack: () => void;
  readonly foresee: (
    changed: ReadonlySet<ReadKey>,
    before: readonly Declaration[],
    after: readonly Declaration[],
  ) => Foresight;
  readonly problemsIn: (facts: FileFacts) => readonly Finding[];
}

/** The session was changed while something was tried in it: what was found out holds no more. */
export class Outdated extends Error {}

const STEP = 100;

/**
 * The texts are in the session only while `within` runs, so that a trial can be made in steps between which the session answers
 * others. A trial that has judged all tells what is said of the texts.
 */
export class Trial {
  readonly #parts: readonly Part[];
  readonly #ground: Ground;
  readonly #outside: Places;
  readonly #inside: Places;
  /** How many declarations are judged in one step: the more, the more there are to exchange with each. */
  readonly #step: number;
  #foresight: Foresight | undefined;

  /** @param read gives how a file is read with its other text, by its place among those of the ground */
  constructor(ground: Ground, read: (before: Reading, index: number) => Reading) {
    this.#ground = ground;
    this.#outside = new Places(declarationsOf(ground.before));
    try {
      this.#parts = ground.before.map((before, index) => ({ before, after: read(before, index) }));
      this.#inside = new Places(declarationsOf(this.#after));
    } finally {
      this.#outside.restore();
    }
    const { length } = declarationsOf(this.#after);
    this.#step = Math.max(STEP, this.#inside.countOther(this.#outside), length / 20);
  }

  /** How the first of the files would be read. */
  get reading(): Reading {
    return (this.#parts[0] as Part).after;
  }

  /** Does something while the session has the texts. */
  within<T>(run: () => T): T {
    return this.#swapped(() => run());
  }

  /** Judges some more of what the texts concern; true when all has been. */
  step(): boolean {
    return this.#swapped((foresight) => foresight.work(this.#step));
  }

  /** Which findings come and go with the texts. */
  get difference(): Difference {
    const { gone, come, isBlind } = this.#swapped((foresight) => foresight.difference);
    const { problemsIn } = this.#ground;
    return {
      gone: [...gone, ...this.#parts.flatMap(({ before }) => problemsIn(before.facts))],
      come: [...come, ...this.#parts.flatMap(({ after }) => problemsIn(after.facts))],
      isBlind,
    };
  }

  /** What is said about the first of the files; all of it by its own places in the text. */
  get findings(): readonly Finding[] {
    const { facts } = this.reading;
    const findings = this.#swapped((foresight) => foresight.findingsOf(facts.declarations));
    return [...findings, ...this.#ground.problemsIn(facts)];
  }

  get #after(): readonly Reading[] {
    return this.#parts.map(({ after }) => after);
  }

  #swapped<T>(run: (foresight: Foresight) => T): T {
    const { before, put, putBack, isSame, foresee } = this.#ground;
    if (!isSame()) throw new Outdated();
    this.#inside.restore();
    try {
      const changed = put(this.#after);
      this.#foresight ??= foresee(changed, declarationsOf(before), declarationsOf(this.#after));
      return run(this.#foresight);
    } finally {
      this.#outside.restore();
      putBack();
    }
  }
}

function declarationsOf(readings: readonly Reading[]): readonly Declaration[] {
  return readings.flatMap(({ facts }) => facts.declarations);
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
