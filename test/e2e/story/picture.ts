/** The organisation as a picture: it fits, grows, leads to what it shows, is drawn anew, and can be kept. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../support/stage.ts';

export async function picture({ hands, page, sample }: Stage): Promise<void> {
  await hands.command('Rutin: Visa organisationen som bild');
  const panel = hands.panel();
  const unit = panel.locator('.sheet [data-name="FristadVC"]');
  await unit.waitFor();
  await hands.makeRoom();
  const scale = panel.locator('.tools output');
  await hands.until('it fits', async () => /^[3-6]\d %$/.test(await scale.innerText()));
  await page.waitForTimeout(300);
  await hands.image('bild', [50, 0, 1390, 870]);
  assert.match(
    (await unit.getAttribute('aria-label')) ?? '',
    /^Fristad vårdcentral Närhälsan, drift, Meddelande, 3 medl/,
  );
  // All the buttons are one stop of the Tab key.
  assert.equal(await panel.locator('.tools button[tabindex="0"]').count(), 1);
  assert.ok((await panel.locator('.tools button[tabindex="-1"]').count()) > 4);
  const fitted = await scale.innerText();
  await panel.locator('.sheet').press('+');
  await hands.until('it grows', async () => (await scale.innerText()) !== fitted);
  await panel.locator('.sheet').press('0');
  await hands.until('it fits again', async () => (await scale.innerText()) === fitted);
  await panel.getByRole('button', { name: 'Spara som SVG' }).click();
  const target = join(sample.folder, '..', 'kept.svg');
  await hands.answer(target);
  await page.locator('.notification-toast', { hasText: 'Bilden finns i' }).waitFor();
  assert.match(readFileSync(target, 'utf8'), /^<svg [\s\S]*Fristad vårdcentral/);
  await hands.retried(async () => {
    await panel.getByRole('button', { name: 'Välj en del' }).click();
    await hands.pick('Fristad vårdcentral Närhälsan');
  });
  await panel.locator('.sheet [data-name="SvenljungaVC"]').waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
  await hands.shot('bild-del');
  await unit.locator('[data-name="FristadVC.samverkan"]').click();
  await page.locator('[id="status.editor.selection"]', { hasText: 'Ln 30,' }).waitFor();
  await hands.closeAll();
}
