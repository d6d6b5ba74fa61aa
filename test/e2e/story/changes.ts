/** Renaming across files, and formatting. */
import assert from 'node:assert/strict';
import type { Stage } from '../support/stage.ts';

export async function rename({ hands, page, sample }: Stage): Promise<void> {
  const file = 'narhalsan/fristad.rutin';
  await hands.open('fristad.rutin');
  await hands.goToText('FristadVC', sample.read(file));
  const box = page.locator('.rename-box input.rename-input');
  await hands.pressUntil('F2', box);
  await box.fill('FristadVårdcentral');
  await page.keyboard.press('Enter');
  await box.waitFor({ state: 'hidden' });
  await hands.until('renamed here', async () => (await hands.text()).includes('enhet FristadVårdcentral'));
  await hands.command('File: Save All Files');
  await hands.until('renamed elsewhere', async () =>
    sample.read('lokala-rutiner.rutin').includes('gäller FristadVårdcentral'),
  );
  assert.ok(!sample.read(file).includes('FristadVC'));
}

export async function format({ hands, page, sample }: Stage): Promise<void> {
  sample.write('ny-fil.rutin', 'huvudman  Ny   "Ny"{typ region}\n');
  await hands.open('ny-fil.rutin');
  await hands.until('opened', async () => (await hands.text()).includes('huvudman'));
  await hands.command('Format Document');
  await hands.until('formatted', async () => (await hands.text()).startsWith('huvudman Ny "Ny" {\n    typ region\n}'));
  await page.keyboard.press('Control+KeyS');
  await page.locator('.tab.dirty').waitFor({ state: 'detached' });
}
