/** The tests with one fault put into one file, which MUTANT names: the file itself is never written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeConfig, type Plugin } from 'vitest/config';
import usual from '../../../vitest.config.ts';
import { type Mutation, mutated } from './mutations.ts';

/** What MUTANT holds, as JSON. */
interface Mutant {
  readonly file: string;
  readonly mutation: Mutation;
}

const ROOT = join(import.meta.dirname, '../../..');
const mutant = JSON.parse(process.env['MUTANT'] ?? 'null') as Mutant | null;

const withFault: Plugin = {
  name: 'with-fault',
  enforce: 'pre',
  load(id) {
    return mutant !== null && isFaulty(id) ? mutated(readFileSync(id, 'utf8'), mutant.mutation) : undefined;
  },
  // What was made of a file is kept from run to run by what stands in it: the fault does not.
  configureVitest({ defineCacheKeyGenerator }) {
    defineCacheKeyGenerator(({ id }) => (isFaulty(id) ? false : undefined));
  },
};

function isFaulty(id: string): boolean {
  return mutant !== null && id === join(ROOT, mutant.file);
}

export default mergeConfig(usual, {
  root: ROOT,
  plugins: [withFault],
  test: { bail: 1, reporters: ['dot'], globalSetup: [], exclude: ['test/engine/bounds.test.ts'] },
});
