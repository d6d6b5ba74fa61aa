/** What the commands that go through a whole region cost, as ratios to the cold check of the same region in the same run. */
import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Candidate, type Measured, measure } from './measure.ts';
import { AS_OF } from './region.ts';

const ROUTINE = join(import.meta.dirname, '../../language/routines/meddelandecenter.rutin');

/** Goal at L: `generate` of all targets takes at most so many times the cold check. */
export const MOST_CHECKS = 2;

/** Two states of a region, and where files may be written. */
export interface Sides {
  readonly clean: string;
  readonly faulty: string;
  readonly folder: string;
}

/** Measures and prints. Gives how many times the cold check `generate` takes. */
export function reportCommands(cli: string, sides: Sides, rounds: number): number {
  const measured = measure(candidates(cli, sides), rounds);
  for (const one of measured) {
    const { name, seconds, megabytes } = one;
    const figures = `${seconds.toFixed(2).padStart(7)} s ${megabytes.toFixed(0).padStart(6)} MB`;
    console.log(`  ${name.padEnd(20)} ${figures}  this/check ${checksOf(one, measured).toFixed(1).padStart(6)}`);
  }
  const generate = measured.find(({ name }) => name === 'generate');
  return generate === undefined ? Number.NaN : checksOf(generate, measured);
}

function checksOf({ seconds }: Measured, [check]: readonly Measured[]): number {
  return seconds / (check?.seconds ?? Number.NaN);
}

function candidates(cli: string, { clean, faulty, folder }: Sides): readonly Candidate[] {
  const routine = join(folder, 'ny.rutin');
  copyFileSync(ROUTINE, routine);
  const out = join(folder, 'ut');
  const run = (name: string, ...args: readonly string[]): Candidate => ({
    name,
    args: [cli, ...args, '--datum', AS_OF],
    accepts: [0],
  });
  return [
    run('check', 'check', clean, '--no-cache', '--format', 'json'),
    {
      ...run('generate', 'generate', clean, '--out', out),
      before: () => rmSync(out, { recursive: true, force: true }),
    },
    run('generate, again', 'generate', clean, '--out', out),
    run('plan', 'plan', faulty, '--current', join(out, 'provisionering.json')),
    run('diff', 'diff', clean, faulty),
    run('impact', 'impact', '--routine', routine, clean),
  ];
}
