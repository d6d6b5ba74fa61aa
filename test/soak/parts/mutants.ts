/** `npm run soak -- mutants`: small faults in the sources, one at a time, each against the tests of its own part. */
import { AREAS } from '../mutants/areas.ts';
import { percentOf, type Score, scoreOf } from '../mutants/score.ts';
import type { Asked, Outcome, Part } from '../part.ts';

/** So many of a hundred faults that are none in disguise must be noticed. */
const LEAST_PERCENT = 95;

/** The cases and the time are shared among the parts of the program that are asked for. */
async function run({ cases, until, seed, tell, only }: Asked): Promise<Outcome> {
  const areas = AREAS.filter(({ name }) => only === undefined || name === only);
  const scores: Score[] = [];
  for (const [index, area] of areas.entries()) {
    const left = areas.length - index;
    const soon = Date.now() + Math.max(0, until - Date.now()) / left;
    const score = await scoreOf(area, { cases: Math.ceil(cases / areas.length), seed, until: soon, tell });
    tell(`${area.name}: ${told(score)}`);
    scores.push(score);
  }
  const failed = scores.filter((score) => percentOf(score) < LEAST_PERCENT);
  return {
    cases: scores.reduce((sum, { tried }) => sum + tried, 0),
    failed: failed.map((score) => `${score.area}: ${told(score)}`),
  };
}

function told(score: Score): string {
  const { all, tried, noticed, endless, explained } = score;
  const shares = `${noticed} of ${tried} noticed, ${endless} of them endless, ${explained} explained`;
  return `${shares}, ${percentOf(score).toFixed(1)} %, of ${all} that could be`;
}

export const mutants: Part = {
  name: 'mutants',
  holds: `the tests of a part notice at least ${LEAST_PERCENT} of 100 faults in it; a case is a fault`,
  run,
};
