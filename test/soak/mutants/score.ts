/** How many faults of a part its own tests notice, of a sample by a seed. */
import { Dice } from '../../support/dice.ts';
import type { Asked } from '../part.ts';
import type { Area } from './areas.ts';
import { Asking } from './asking.ts';
import { controlOf } from './control.ts';
import { type Mutant, mutantsOf, outcomeOf, toldMutant } from './run.ts';
import { isExplained } from './survivors.ts';

export interface Score {
  readonly area: string;
  /** All faults that could be made. */
  readonly all: number;
  readonly tried: number;
  readonly noticed: number;
  /** Of those noticed: the tests did not end. */
  readonly endless: number;
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
export async function scoreOf(area: Area, sample: Sample): Promise<Score> {
  const asking = new Asking();
  try {
    return await scoreWith(asking, area, sample);
  } finally {
    asking.end();
  }
}

async function scoreWith(asking: Asking, area: Area, { cases, seed, until, tell }: Sample): Promise<Score> {
  const all = mutantsOf(area);
  const control = await controlOf(area, asking);
  const survivors: string[] = [];
  let [tried, endless, explained] = [0, 0, 0];
  for (const mutant of sampleOf(all, cases, seed)) {
    if (Date.now() >= until) break;
    tried++;
    const outcome = await outcomeOf(asking, control, mutant);
    if (outcome === 'endless') endless++;
    if (outcome !== 'survived' && outcome !== 'not reached') continue;
    const told = `${outcome}: ${toldMutant(mutant)}`;
    if (isExplained(mutant)) explained++;
    else survivors.push(told);
    if (!isExplained(mutant)) tell(told);
  }
  const noticed = tried - explained - survivors.length;
  return { area: area.name, all: all.length, tried, noticed, endless, explained, survivors };
}

/** Of what is not equivalent, the share that is noticed, in per cent. */
export function percentOf({ tried, noticed, explained }: Score): number {
  return tried === explained ? 100 : (100 * noticed) / (tried - explained);
}

function sampleOf(all: readonly Mutant[], cases: number, seed: number): readonly Mutant[] {
  const dice = new Dice(seed);
  const left = [...all];
  const chosen: Mutant[] = [];
  while (chosen.length < cases && left.length > 0) chosen.push(...left.splice(dice.below(left.length), 1));
  return chosen;
}
