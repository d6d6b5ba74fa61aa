/** The parts whose faults must be noticed, each with the tests that are its own. */
import { globSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../../..');

/** A part of the program. */
export interface Area {
  readonly name: string;
  /** Its sources, by a pattern of paths from the root. */
  readonly sources: string;
  /** Where its own tests are. */
  readonly tests: readonly string[];
}

export const AREAS: readonly Area[] = [
  { name: 'checks', sources: 'language/checks/**/*.ts', tests: ['test/checks', 'test/oracle'] },
  {
    name: 'engine',
    sources: 'language/engine/**/*.ts',
    tests: ['test/engine', 'test/services', 'test/checks/pages.test.ts'],
  },
  { name: 'time', sources: 'language/time/**/*.ts', tests: ['test/time', 'test/checks/weekdays.test.ts'] },
  { name: 'plan', sources: 'language/plan/**/*.ts', tests: ['test/plan'] },
  { name: 'lowering', sources: 'language/lowering/**/*.ts', tests: ['test/lowering', 'test/grammar'] },
];

/** The files of a part, in the order of their names; what only types or hands on has no faults to make. */
export function filesOf({ sources }: Area): readonly string[] {
  return globSync(sources, { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('/scaffold/'))
    .sort();
}
