/** Which Node is needed, and which the project runs with, is said the same everywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { NODE } from '../../language/starter/ci/pins.ts';

const CHECKOUT = join(import.meta.dirname, '../..');

function textOf(path: string): string {
  return readFileSync(join(CHECKOUT, path), 'utf8');
}

const manifest = JSON.parse(textOf('package.json')) as {
  readonly engines: { readonly node: string };
  readonly devDependencies: { readonly node: string };
  readonly scripts: { readonly bundle: string };
};

it('the oldest Node that runs the program', () => {
  const [, oldest] = /^>=(\d+)$/.exec(manifest.engines.node) ?? [];
  expect(manifest.scripts.bundle).toContain(`--target=node${oldest} `);
  expect(textOf('README.md')).toContain(`Node ${oldest} eller senare`);
  expect(textOf('language/cli/rutin.js')).toContain(`>= ${oldest})`);
  expect(textOf('language/cli/rutin.js').match(/Node \d+ (?:or later|eller senare)/g)).toEqual([
    `Node ${oldest} or later`,
    `Node ${oldest} eller senare`,
  ]);
});

it('the Node that the project and its users run with', () => {
  const [, present] = /^\^(\d+)\./.exec(manifest.devDependencies.node) ?? [];
  expect(textOf('README.md')).toContain(`Node ${present}`);
  expect(String(NODE)).toBe(present);
});
