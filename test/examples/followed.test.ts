/** Examples followed as their pages say: each command is given, each change is made, and what is shown is what comes out. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHECKOUT } from '../support/checkout.ts';
import { callCli, folderOf, removeFolders } from '../support/cli.ts';
import { follow } from '../support/followed.ts';

removeFolders();

/** A folder of its own with the example in it, and nothing else. */
function copied(name: string): string {
  const cwd = folderOf({});
  cpSync(join(CHECKOUT, name), join(cwd, name), { recursive: true });
  return cwd;
}

function pageOf(name: string): string {
  return readFileSync(join(CHECKOUT, name, 'README.md'), 'utf8');
}

it('a new version can be followed word for word', { timeout: 60_000 }, async () => {
  await follow(pageOf('examples/ny-version'), copied('examples/ny-version'));
});

const EXPECTATIONS = 'examples/forvantningar';

it('changes that break an expectation of each kind are told by test, by the facit and by diff', {
  timeout: 60_000,
}, async () => {
  const cwd = copied(EXPECTATIONS);
  const git = (...args: readonly string[]): unknown => execFileSync('git', args, { cwd });
  git('init', '-q');
  git('add', '.');
  git('-c', 'user.name=Exempel Ett', '-c', 'user.email=exempel@example.invalid', 'commit', '-qm', 'Exempel');
  await follow(pageOf(EXPECTATIONS), cwd);
});

it('the facit of an example is what the command writes', async () => {
  const { out } = await callCli(['access', '--facit', '-', EXPECTATIONS]);
  expect(out).toBe(readFileSync(join(CHECKOUT, EXPECTATIONS, 'atkomst.facit'), 'utf8'));
});
