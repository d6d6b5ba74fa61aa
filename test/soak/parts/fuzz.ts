/** `npm run soak -- fuzz`: inputs that nobody writes, chosen by what code they run, to everything that reads what others wrote. */
import { Blocks } from '../fuzz/blocks.ts';
import { explore } from '../fuzz/explore.ts';
import { keep } from '../fuzz/kept.ts';
import { targets } from '../fuzz/targets/index.ts';
import type { Asked, Outcome, Part } from '../part.ts';

/** The cases and the time are shared among the targets. */
async function run({ cases, until, seed, only, tell }: Asked): Promise<Outcome> {
  const wanted = targets.filter(({ name }) => only === undefined || name === only);
  const blocks = new Blocks();
  const failed: string[] = [];
  let done = 0;
  for (const [index, target] of wanted.entries()) {
    const left = wanted.length - index;
    const begun = Date.now();
    const soon = begun + Math.max(0, until - begun) / left;
    const told = await explore(target, { seed, cases: Math.ceil((cases - done) / left), until: soon, tell }, blocks);
    const rate = (told.cases / Math.max((Date.now() - begun) / 1000, 0.001)).toFixed(1);
    tell(
      `${target.name}: ${told.cases} cases, ${rate} a second, ${told.blocks} blocks, ${told.corpus.length} kept to go on from`,
    );
    done += told.cases;
    failed.push(...told.failures.map((one) => `${target.name}: ${one.wrong}, kept as ${keep(target.name, one)}`));
  }
  blocks.end();
  return { cases: done, failed };
}

export const fuzz: Part = {
  name: 'fuzz',
  holds: 'whatever is read, it is answered: nothing is thrown, lost or guessed; a case is an input',
  run,
};
