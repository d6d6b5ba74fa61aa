/** `npm run soak -- faults`: what may go wrong with a disk, with others at work at once, and with those who stop the program. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../../support/checkout.ts';
import { FAULTS } from '../faults/index.ts';
import type { Asked, Outcome, Part } from '../part.ts';

/** A case is a run of the program with one fault; of so many cases each command and kind of fault has its share. */
const SHARES = 140;

async function run({ seed, cases, until, tell }: Asked): Promise<Outcome> {
  const program = join(CHECKOUT, 'dist/cli/rutin.js');
  if (!existsSync(program)) throw new Error('Build first: npm run build');
  const some = Math.max(1, Math.ceil(cases / SHARES));
  let done = 0;
  const failed: string[] = [];
  for (const part of FAULTS) {
    const { counts, faults } = await part.run({ program, some, until, seed, say: tell });
    for (const [kind, count] of Object.entries(counts)) tell(`${part.name}, ${kind}: ${count}`);
    done += Object.values(counts).reduce((sum, count) => sum + count, 0);
    failed.push(...faults);
  }
  return { cases: done, failed };
}

export const faults: Part = {
  name: 'faults',
  holds: 'whatever a disk refuses, and wherever the program is killed, nothing is lost or half done; a case is a run',
  run,
};
