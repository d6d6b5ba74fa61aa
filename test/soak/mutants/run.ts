/** Puts faults in, one at a time, and sees whether the tests of the part notice. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Area, filesOf, ROOT } from './areas.ts';
import { type Mutation, mutationsOf } from './mutations.ts';

const VITEST = join(ROOT, 'node_modules/vitest/vitest.mjs');
const CONFIG = join(import.meta.dirname, 'vitest.config.ts');
/** Tests that go on for so long have noticed: the fault made them endless. */
const LONGEST_MS = 900_000;

/** A fault in a file. */
export interface Mutant {
  readonly file: string;
  readonly mutation: Mutation;
}

/** All faults of a part. */
export function mutantsOf(area: Area): readonly Mutant[] {
  return filesOf(area).flatMap((file) =>
    mutationsOf(file, readFileSync(join(ROOT, file), 'utf8')).map((mutation) => ({ file, mutation })),
  );
}

/** Do the tests of the part notice the fault? Without one: do they fail as it is? */
export function isNoticed({ tests }: Area, mutant: Mutant | undefined): boolean {
  const env = { ...process.env, MUTANT: JSON.stringify(mutant ?? null) };
  const run = spawnSync(process.execPath, [VITEST, 'run', '--config', CONFIG, ...tests], {
    cwd: ROOT,
    env,
    stdio: 'ignore',
    timeout: LONGEST_MS,
    killSignal: 'SIGKILL',
  });
  return run.status !== 0;
}

/** A fault as a line that people read: the file, the line, and what became what. */
export function toldMutant({ file, mutation }: Mutant): string {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const line = text.slice(0, mutation.start).split('\n').length;
  return `${file}:${line} ${JSON.stringify(text.slice(mutation.start, mutation.end))} → ${JSON.stringify(mutation.instead)}`;
}
