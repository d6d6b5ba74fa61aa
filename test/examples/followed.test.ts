/** The example of a new version, followed as its page says: each command is given, and what is shown is what comes out. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { folderOf, removeFolders } from '../support/cli.ts';
import { follow } from '../support/followed.ts';

removeFolders();

const NAME = 'examples/ny-version';

it('can be followed word for word', { timeout: 60_000 }, async () => {
  const cwd = folderOf({});
  cpSync(join(CHECKOUT, NAME), join(cwd, NAME), { recursive: true });
  await follow(readFileSync(join(CHECKOUT, NAME, 'README.md'), 'utf8'), cwd);
});
