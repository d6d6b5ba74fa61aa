/** What others do to the files meanwhile: folders that go and come as a whole, a file from elsewhere, one that is deleted. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Stage } from '../support/stage.ts';

/** A folder is moved away, back under another name, and copied: what it held is gone, there again, and there twice. */
export async function movedFolder({ hands, page, sample }: Stage): Promise<void> {
  const run = (program: string, ...words: string[]): Buffer => execFileSync(program, words, { cwd: sample.folder });
  await hands.open('region.rutin');
  // The status tells that the server has read the folder.
  await page.locator('.statusbar-item', { hasText: '6 rutiner' }).waitFor();
  await hands.showProblems();
  const any = page.locator('.markers-panel .monaco-list-row');
  await hands.until('no problem at first', async () => (await any.count()) === 0);
  const unknown = hands.problem('FristadVC');
  run('mv', 'narhalsan', '../borta');
  await unknown.first().waitFor();
  await hands.shot('mapp-borta');
  run('mv', '../borta', 'primarvard');
  await hands.until('no problem is left', async () => (await any.count()) === 0);
  run('cp', '-r', 'primarvard', 'kopia');
  await any.first().waitFor();
  await hands.shot('mapp-kopia');
  run('rm', '-r', 'kopia');
  await hands.until('no problem is left of the copy', async () => (await any.count()) === 0);
  run('mv', 'primarvard', 'narhalsan');
  await hands.until('no problem at last', async () => (await any.count()) === 0);
}

/** A file from elsewhere is judged while it is open; an open one that is deleted is judged no more when it is closed. */
export async function guest({ hands, page, sample }: Stage): Promise<void> {
  const path = join(sample.folder, '..', 'gast', 'gast.rutin');
  sample.write('../gast/gast.rutin', 'enhet Gäst "Gäst" {\n    del av Ingenstans\n}\n');
  const problem = hands.problem('Ingenstans');
  await hands.command('File: Open File...');
  await hands.answer(path);
  await hands.showProblems();
  await problem.waitFor();
  await hands.closeAll();
  await problem.waitFor({ state: 'detached' });
  sample.write('egen.rutin', 'enhet Egen "Egen" {\n    del av Ingenstans\n}\n');
  await problem.waitFor();
  execFileSync('rm', ['egen.rutin'], { cwd: sample.folder });
  await problem.waitFor({ state: 'detached' });
  assert.equal(await page.locator('.markers-panel .monaco-list-row').count(), 0);
}
