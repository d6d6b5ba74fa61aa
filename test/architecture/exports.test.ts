/** What a file gives to others is taken by one. */
import { describe, expect, it } from 'vitest';
import { deadExports } from '../support/architecture/exports.ts';
import { allSourcesIn, sourcesIn } from '../support/architecture/sources.ts';

/** Called by the editor. */
const CALLED = ['desktop', 'web'].flatMap((name) =>
  ['activate', 'deactivate'].map((called) => `extension/src/${name}.ts: ${called}`),
);
/** The compiler names it in the types of what others export. */
const NAMED = [
  'language/checks/api/variant.ts: Variant',
  'language/model/problem.ts: DeclarationProblems',
  'language/model/problem.ts: FileProblems',
];
/** These hold the text of modules that they write. */
const WRITERS = /\/derive\/emit-/;

describe('exports', () => {
  it('are imported by another file, or are none', () => {
    const files = [...sourcesIn(['language', 'extension/src', 'docs/site']).keys()].filter(
      (file) => !WRITERS.test(file),
    );
    const all = allSourcesIn(['language', 'extension', 'editors', 'docs', 'test']);
    expect(files.length).toBeGreaterThan(500);
    expect(deadExports(files, all).filter((one) => ![...CALLED, ...NAMED].includes(one))).toEqual([]);
  });

  it('that nobody imports are told of, also behind an index', () => {
    const files = new Map([
      ['a/one.ts', 'export const used = 1;\nexport function unused() {}\nexport interface Shown {}\n'],
      ['a/index.ts', "export { type Shown, used as renamed } from './one.ts';\n"],
      ['b.ts', "import {\n  renamed,\n} from './a/index.ts';\n"],
    ]);
    expect(deadExports(files.keys(), files)).toEqual(['a/one.ts: unused', 'a/index.ts: Shown']);
    const whole = new Map([
      ...files,
      ['a/index.ts', "export * from './one.ts';\n"],
      ['c.ts', "import type { used } from './a/index.ts';\n"],
    ]);
    expect(deadExports(whole.keys(), whole)).toEqual(['a/one.ts: unused', 'a/one.ts: Shown']);
  });
});
