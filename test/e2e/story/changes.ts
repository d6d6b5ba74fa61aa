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
  const file = 'lokala-rutiner.rutin';
  const before = sample.read(file);
  await hands.open(file);
  await hands.goToText('dokument', before);
  await page.keyboard.type('     ');
  await hands.command('Format Document');
  await hands.until('formatted', async () => !(await hands.text()).includes('     dokument'));
  await page.keyboard.press('Control+KeyS');
  await page.locator('.tab.dirty').waitFor({ state: 'detached' });
  assert.equal(sample.read(file), before);
}
