/** The questions of the handbook, asked as they stand there, in Swedish and in English: the answers are those shown. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { folderOf, removeFolders } from '../support/cli.ts';
import { follow } from '../support/followed.ts';

removeFolders();

it.each(['docs/sv/fragor.md', 'docs/en/questions.md'])(
  'in %s have the answers that it shows',
  { timeout: 120_000 },
  async (file) => {
    const page = readFileSync(join(CHECKOUT, file), 'utf8');
    expect(page.match(/^```text$/gm)?.length).toBeGreaterThan(2);
    const cwd = join(folderOf({}), 'rutin');
    mkdirSync(cwd);
    await follow(page, cwd);
  },
);
