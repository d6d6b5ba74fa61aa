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
    tests: ['test/engine', 'test/services', 'test/plan/leaning.test.ts', 'test/checks/pages.test.ts'],
  },
  { name: 'time', sources: 'language/time/**/*.ts', tests: ['test/time', 'test/checks/weekdays.test.ts'] },
  { name: 'plan', sources: 'language/plan/**/*.ts', tests: ['test/plan'] },
  { name: 'lowering', sources: 'language/lowering/**/*.ts', tests: ['test/lowering', 'test/grammar'] },
];

/** The tests whose examples are the pages of the checks. */
export const PAGES = 'test/checks/pages.test.ts';
/** They ask how long something takes, or make a program: what is at fault they cannot tell. */
const APART: ReadonlySet<string> = new Set([
  'test/engine/bounds.test.ts',
  'test/checks/scaffold/new-check.test.ts',
  'test/grammar/derive/tree-sitter.test.ts',
]);

/** The files of a part, in the order of their names; what only types or hands on has no faults to make. */
export function filesOf({ sources }: Area): readonly string[] {
  return listed(sources).filter((file) => !file.includes('/scaffold/'));
}

/** The files with the tests of a part. */
export function testsOf({ tests }: Area): readonly string[] {
  const found = tests.flatMap((one) => (one.endsWith('.ts') ? [one] : listed(`${one}/**/*.test.ts`)));
  return found.filter((file) => !APART.has(file));
}

function listed(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
