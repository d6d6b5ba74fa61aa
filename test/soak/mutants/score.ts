/** How many faults of a part its own tests notice, of a sample by a seed. */
import { Dice } from '../../support/dice.ts';
import type { Asked } from '../part.ts';
import type { Area } from './areas.ts';
import { isNoticed, type Mutant, mutantsOf, toldMutant } from './run.ts';
import { isExplained } from './survivors.ts';

export interface Score {
  readonly area: string;
  /** All faults that could be made. */
  readonly all: number;
  readonly tried: number;
  readonly noticed: number;
  /** Not noticed, and said why. */
  readonly explained: number;
  /** Not noticed, as people read them. */
  readonly survivors: readonly string[];
}

/** How much is asked for: faults at most, the seed of the sample, no new one after a time, and who hears of it. */
export type Sample = Pick<Asked, 'cases' | 'seed' | 'until' | 'tell'>;

/**
 * Tries a sample of the faults of a part, and tells of those that are not noticed.
 * @throws Error where the tests fail without a fault, or do not notice one that nobody could miss.
 */
export function scoreOf(area: Area, { cases, seed, until, tell }: Sample): Score {
  const all = mutantsOf(area);
  control(area, all);
  const survivors: string[] = [];
  let [tried, explained] = [0, 0];
  for (const mutant of sample(all, cases, seed)) {
    if (Date.now() >= until) break;
    tried++;
    if (isNoticed(area, mutant)) continue;
    if (isExplained(mutant)) explained++;
    else survivors.push(toldMutant(mutant));
    tell(`not noticed${isExplained(mutant) ? ', explained' : ''}: ${toldMutant(mutant)}`);
  }
  const noticed = tried - explained - survivors.length;
  return { area: area.name, all: all.length, tried, noticed, explained, survivors };
}

/** Of what is not equivalent, the share that is noticed, in per cent. */
export function percentOf({ tried, noticed, explained }: Score): number {
  return tried === explained ? 100 : (100 * noticed) / (tried - explained);
}

/** Nothing is told of faults by tests that fail anyhow, or that the faults do not reach. */
function control(area: Area, [first]: readonly Mutant[]): void {
  if (isNoticed(area, undefined)) throw new Error(`the tests of ${area.name} fail without a fault`);
  const obvious = first && { ...first, mutation: { start: 0, end: 0, instead: 'throw new Error("fault");' } };
  if (!isNoticed(area, obvious)) throw new Error(`the tests of ${area.name} do not reach ${first?.file}`);
}

function sample(all: readonly Mutant[], cases: number, seed: number): readonly Mutant[] {
  const dice = new Dice(seed);
  const left = [...all];
  const chosen: Mutant[] = [];
  while (chosen.length < cases && left.length > 0) chosen.push(...left.splice(dice.below(left.length), 1));
  return chosen;
}
