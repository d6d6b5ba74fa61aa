/** `npm run soak -- mutants`: small faults in the sources, one at a time, each against the tests of its own part. */
import { AREAS } from '../mutants/areas.ts';
import { percentOf, type Score, scoreOf } from '../mutants/score.ts';
import type { Asked, Outcome, Part } from '../part.ts';

/** So many of a hundred faults that are none in disguise must be noticed. */
const LEAST_PERCENT = 95;

/** The cases and the time are shared among the parts of the program. */
async function run({ cases, until, seed, tell }: Asked): Promise<Outcome> {
  const scores: Score[] = [];
  for (const [index, area] of AREAS.entries()) {
    const left = AREAS.length - index;
    const soon = Date.now() + Math.max(0, until - Date.now()) / left;
    const score = scoreOf(area, { cases: Math.ceil(cases / AREAS.length), seed, until: soon, tell });
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
  const { all, tried, noticed, explained } = score;
  return `${noticed} of ${tried} noticed, ${explained} explained, ${percentOf(score).toFixed(1)} %, of ${all} that could be`;
}

export const mutants: Part = {
  name: 'mutants',
  holds: `the tests of a part notice at least ${LEAST_PERCENT} of 100 faults in it; a case is a fault`,
  run,
};
