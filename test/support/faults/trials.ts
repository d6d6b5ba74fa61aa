/** A scenario tried with many faults, one at a time. */
import { availableParallelism } from 'node:os';
import type { At, Point } from './fault.ts';
import { Rehearsed } from './faulty-runs.ts';
import type { Scenario } from './scenarios.ts';
import type { Verdict } from './verdicts.ts';

/** A kind of fault: at which operations it may come, what happens there, and what must hold then. */
export interface Trial {
  readonly name: string;
  readonly at: (point: Point) => At | undefined;
  readonly verdict: Verdict;
}

/** How many were tried, and what was wrong. */
export interface Outcome {
  readonly tried: number;
  readonly faults: readonly string[];
}

interface Limits {
  /** At most so many operations, spread over the run. */
  readonly some: number;
  /** None begins after this time, in milliseconds since 1970; without it, none is too late. */
  readonly until?: number;
}

/** Tries a scenario with a fault at each operation. */
export async function tryScenario(
  program: string,
  scenario: Scenario,
  trials: readonly Trial[],
  { some, until = Number.POSITIVE_INFINITY }: Limits,
): Promise<Outcome> {
  const rehearsed = await Rehearsed.of(program, scenario);
  try {
    const wanted = trials.flatMap(({ name, at, verdict }) => {
      const all = rehearsed.points.flatMap((point) => at(point) ?? []);
      return spread(all, some).map((one) => ({ name, at: one, verdict }));
    });
    const faults: string[] = [];
    let tried = 0;
    await inLanes(wanted, async ({ name, at, verdict }) => {
      if (Date.now() >= until) return;
      tried++;
      const found = verdict(await rehearsed.tried(at), rehearsed, at);
      const where = `${scenario.name}, ${name} at ${at.kind} ${at.number} of ${at.doer}`;
      faults.push(...found.map((what) => `${where}: ${what}`));
    });
    return { tried, faults };
  } finally {
    rehearsed.end();
  }
}

/** At most so many of a list, as far from each other as they can be: its first and its last among them. */
export function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const step = (all.length - 1) / Math.max(1, most - 1);
  return [...new Set(Array.from({ length: most }, (_, i) => Math.round(i * step)))].flatMap((i) => all[i] ?? []);
}

/** Does the work with each, a few at once. */
export async function inLanes<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < all.length) await work(all[next++] as T);
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lane));
}
