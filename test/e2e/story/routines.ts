/** The status bar: which routines are in use; a click opens one that can be read and not written. */
import assert from 'node:assert/strict';
import type { Stage } from '../support/stage.ts';

export async function routines({ hands, page }: Stage): Promise<void> {
  const item = page.locator('.statusbar-item', { hasText: '6 rutiner, 2 har gått ut' });
  await item.click();
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Meddelandecenter' }).first();
  await row.waitFor();
  await page.waitForTimeout(300);
  await hands.image('rutiner', [352, 0, 900, 560]);
  await row.click();
  await hands.until('the routine is open', async () => (await hands.text()).includes('giltig från 2024-11-14'));
  await page.keyboard.type('x');
  await page.waitForTimeout(200);
  assert.equal(await page.locator('.tab.active.dirty').count(), 0);
}

/** The owner of a routine writes its next version: the file opens, says above itself what it changes, and shows it. */
export async function newVersion({ hands, page }: Stage): Promise<void> {
  const input = page.locator('.quick-input-widget input.input');
  await hands.command('Rutin: Ny version av en rutin');
  await page.locator('.quick-input-title', { hasText: 'Ny version av en rutin' }).waitFor();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Meddelandecenter' }).first().click();
  await page.locator('.quick-input-message', { hasText: 'Den nya versionens nummer' }).waitFor();
  await input.fill('4.0');
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-message', { hasText: 'Första dagen för version 4.0' }).waitFor();
  await input.fill('2026-12-15');
  await page.keyboard.press('Enter');
  await hands.until('the new version is open', async () => (await hands.text()).includes('i övrigt som "3.0"'));
  const lens = page.locator('.codelens-decoration a', { hasText: 'oförändrade · följder' });
  await lens.waitFor();
  await hands.shot('ny-version');
  await lens.click();
  await hands.panel().locator('body', { hasText: 'oförändrade' }).waitFor();
  await hands.shot('ny-version-jamford');
}
