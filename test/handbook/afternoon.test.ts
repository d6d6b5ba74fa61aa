/** The afternoon of the handbook, followed from nothing: each command is given, each line written, and the answers are those shown. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { folderOf, removeFolders } from '../support/cli.ts';
import { follow } from '../support/followed.ts';

removeFolders();

const page = readFileSync(join(CHECKOUT, 'docs/sv/en-eftermiddag.md'), 'utf8');

it('can be followed word for word', { timeout: 60_000 }, async () => {
  const cwd = join(folderOf({}), 'rutin');
  mkdirSync(cwd);
  await follow(page, cwd);
});

it('gives every command in a way that is followed', () => {
  const blocks = [...page.matchAll(/^```(\w+)$/gm)].map(([, info]) => info);
  expect([...new Set(blocks)].sort()).toEqual(['rutin', 'sh', 'text']);
  expect(blocks.filter((info) => info === 'text').length).toBeGreaterThan(8);
});
