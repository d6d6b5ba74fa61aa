/** What has changed since it was committed: the old side is read and explained, and never judged. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import type { Stage } from '../support/stage.ts';

const FILE = 'narhalsan/fristad.rutin';
const AUTHOR = ['-c', 'user.name=Exempel', '-c', 'user.email=exempel@example.org', '-c', 'commit.gpgsign=false'];

export async function oldSide({ hands, page, sample }: Stage): Promise<void> {
  const text = sample.read(FILE);
  const git = (...words: string[]): Buffer => execFileSync('git', words, { cwd: sample.folder });
  git('init', '--quiet');
  git('add', '.');
  git(...AUTHOR, 'commit', '--quiet', '--message', 'Exempel');
  sample.write(FILE, text.replace('    ombud exetr1\n', ''));
  await hands.open(FILE);
  await hands.command('Git: Open Changes');
  const old = page.locator('.monaco-diff-editor .editor.original');
  await old.locator('.view-line').first().waitFor();
  await hands.showProblems();
  await hands.problem('MC-TIL-12').waitFor();
  await explained({ hands, page }, old);
  assert.equal(await old.locator('.squiggly-error, .squiggly-warning').count(), 0);
  await hands.shot('gammal-sida');
  await onlyNew({ hands, page });
  sample.write(FILE, text);
  await hands.problem('MC-TIL-12').waitFor({ state: 'detached' });
  await hands.until('no problem is left', async () => (await problemsOf(page)).length === 0);
  await hands.closeAll();
}

type Eyes = Pick<Stage, 'hands' | 'page'>;

/** A person's card shows on the old side, for a line that is no longer there. */
async function explained({ hands, page }: Eyes, old: ReturnType<Stage['page']['locator']>): Promise<void> {
  const line = old.locator('.view-line', { hasText: 'ombud exetr1' }).first();
  const card = page.locator('.monaco-hover:visible', { hasText: 'Exempel Tre' }).first();
  await hands.until('the old side is explained', async () => {
    await page.mouse.move(5, 5);
    await line.locator('span', { hasText: 'exetr1' }).last().hover();
    return card.waitFor({ timeout: 4000 }).then(
      () => true,
      () => false,
    );
  });
  await hands.shot('gammal-sida-kort');
  await page.keyboard.press('Escape');
}

/** One file has problems, and one problem it is: that of the new side. */
async function onlyNew({ page }: Eyes): Promise<void> {
  const rows = await problemsOf(page);
  assert.equal(rows.length, 2, rows.join('\n'));
}

function problemsOf(page: Stage['page']): Promise<string[]> {
  return page.locator('.markers-panel .monaco-list-row').allInnerTexts();
}
