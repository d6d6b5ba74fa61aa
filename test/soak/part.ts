/** The shape of a part of the soak: what is tried by chance, for as long as is asked, and what of it failed. */

/** How much is asked for. */
export interface Asked {
  /** The first case's seed: the same seed is the same case. */
  readonly seed: number;
  /** At most so many cases. */
  readonly cases: number;
  /** No case begins after this time, in milliseconds since 1970. */
  readonly until: number;
  /** Of a part that tries several things, the one to try alone. */
  readonly only?: string | undefined;
  /** Says a line at once, of a part that goes on. */
  readonly tell: (line: string) => void;
}

/** What came of it. */
export interface Outcome {
  readonly cases: number;
  /** Of each case that failed its seed and what was wrong, in a few lines. */
  readonly failed: readonly string[];
}

/** A part lies in a file of its own in `parts/` and is named in `parts/index.ts`. */
export interface Part {
  readonly name: string;
  /** What is held, in one line. */
  readonly holds: string;
  readonly run: (asked: Asked) => Promise<Outcome>;
}

/** Tries case after case until enough is tried; a case gives what is wrong with it, or nothing. */
export async function tried(
  { seed, cases, until, tell }: Asked,
  one: (seed: number) => string | undefined | Promise<string | undefined>,
): Promise<Outcome> {
  const failed: string[] = [];
  let done = 0;
  for (; done < cases && Date.now() < until; done++) {
    const wrong = await one(seed + done);
    if (wrong === undefined) continue;
    failed.push(`seed ${seed + done}: ${wrong}`);
    tell(`seed ${seed + done}: ${wrong}`);
  }
  return { cases: done, failed };
}
