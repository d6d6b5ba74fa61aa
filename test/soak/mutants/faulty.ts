/** How the sources of a part are read: with a fault in one of them, or with their places telling of themselves. No file is written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vitest/config';
import { type Area, filesOf, ROOT } from './areas.ts';
import { mutated } from './mutations.ts';
import { telling } from './places.ts';
import type { Mutant } from './run.ts';

/** Each file of a part numbers its places from here, times its own number. */
export const PLACES_OF_A_FILE = 10_000;

/** What is put in now. */
export interface Reading {
  mutant: Mutant | undefined;
}

/** The plug-in that reads so. */
export function faulty(reading: Reading, counted: Area | undefined): Plugin {
  const files = new Map(counted === undefined ? [] : filesOf(counted).map((file, index) => [join(ROOT, file), index]));
  const isOther = (id: string): boolean => files.has(id) || isFaulty(reading, id);
  return {
    name: 'faulty',
    enforce: 'pre',
    load(id) {
      const { mutant } = reading;
      if (mutant !== undefined && isFaulty(reading, id)) return mutated(readFileSync(id, 'utf8'), mutant.mutation);
      const index = files.get(id);
      return index === undefined ? undefined : telling(id, readFileSync(id, 'utf8'), index * PLACES_OF_A_FILE);
    },
    // What was made of a file is kept from run to run by what stands in it: what is put in does not.
    configureVitest({ defineCacheKeyGenerator }) {
      defineCacheKeyGenerator(({ id }) => (isOther(id) ? false : undefined));
    },
  };
}

function isFaulty({ mutant }: Reading, id: string): boolean {
  return mutant !== undefined && id === join(ROOT, mutant.file);
}
