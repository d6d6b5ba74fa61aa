/** A code is explained: its page opens, to be read. */
import assert from 'node:assert/strict';
import type { Stage } from '../support/stage.ts';

export async function explain({ hands, page }: Stage): Promise<void> {
  const input = page.locator('.quick-input-widget input.input');
  await hands.retried(async () => {
    await hands.command('Rutin: Förklara en kod');
    await page.locator('.quick-input-title', { hasText: 'Förklara en kod' }).waitFor();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'En annan kod' }).click();
    await page.locator('.quick-input-message', { hasText: 'Till exempel MC-BEV-03' }).waitFor();
    await input.fill('MC-BEV-03');
  });
  await page.keyboard.press('Enter');
  await hands.panel().locator('body', { hasText: '3 gånger om dagen' }).waitFor();
  assert.doesNotMatch(await hands.panel().locator('body').innerText(), /rubrik:/);
  await hands.shot('forklara');
  await hands.panel().getByRole('link', { name: 'Läs det i rutinen' }).click();
  await page.locator('.tab.active', { hasText: 'meddelandecenter.rutin' }).first().waitFor();
}
