/** A test lies in the folder that mirrors the one it tests, and what tests share lies in test/support. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../support/architecture/sources.ts';
import { CHECKOUT } from '../support/checkout.ts';

/** Folders of tests that mirror none of language/. */
const OTHERS = [
  'acceptance',
  'architecture',
  'examples',
  'extension',
  'faults',
  'handbook',
  'oracle',
  'package',
  'soak',
];
/** Folders of what is no test. */
const TOOLS = ['acceptance', 'bench', 'e2e', 'oracle', 'record', 'soak', 'support'];

const files = [...sourcesIn(['test']).keys()].map((file) => file.slice('test/'.length));

/** What is wrong with where a file of test/ lies; undefined for nothing. */
function misplaced(file: string): string | undefined {
  const folder = dirname(file);
  const [top = ''] = folder.split('/');
  if (!file.endsWith('.test.ts')) return TOOLS.includes(top) ? undefined : `${file} belongs in test/support`;
  if (OTHERS.includes(folder) || existsSync(join(CHECKOUT, 'language', folder))) return undefined;
  return `${file}: there is no language/${folder}`;
}

describe('what lies in test/', () => {
  it('is found', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files).toContain('architecture/places.test.ts');
  });

  it('lies where it belongs', () => {
    expect(files.flatMap((file) => misplaced(file) ?? [])).toEqual([]);
  });

  it.each([
    ['checks/rules/rut-002.test.ts', undefined],
    ['support/cli.ts', undefined],
    ['checks/oracle.ts', 'checks/oracle.ts belongs in test/support'],
    ['scaffold/a.test.ts', 'scaffold/a.test.ts: there is no language/scaffold'],
    ['support/a.test.ts', 'support/a.test.ts: there is no language/support'],
  ])('or is told of: %s', (file, told) => {
    expect(misplaced(file)).toBe(told);
  });
});
