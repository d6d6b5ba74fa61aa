/** The tests with one fault put into one file, which MUTANT names: the file itself is never written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mergeConfig } from 'vitest/config';
import usual from '../../../vitest.config.ts';
import { type Mutation, mutated } from './mutations.ts';

/** What MUTANT holds, as JSON. */
interface Mutant {
  readonly file: string;
  readonly mutation: Mutation;
}

const ROOT = join(import.meta.dirname, '../../..');
const mutant = JSON.parse(process.env['MUTANT'] ?? 'null') as Mutant | null;

const withFault = {
  name: 'with-fault',
  enforce: 'pre' as const,
  load(id: string): string | undefined {
    if (mutant === null || id !== join(ROOT, mutant.file)) return undefined;
    return mutated(readFileSync(id, 'utf8'), mutant.mutation);
  },
};

export default mergeConfig(usual, {
  root: ROOT,
  plugins: [withFault],
  test: { bail: 1, maxWorkers: 1, reporters: ['dot'], globalSetup: [] },
});
