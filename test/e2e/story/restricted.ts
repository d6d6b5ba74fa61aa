/** A folder that is not trusted: it is read and judged, and nothing is run in it. */
import assert from 'node:assert/strict';
import type { Stage } from '../support/stage.ts';

export async function restricted({ hands, page, sample }: Stage): Promise<void> {
  const text = sample.read('narhalsan/fristad.rutin');
  sample.write('narhalsan/fristad.rutin', text.replace('    ombud exetr1\n', ''));
  await hands.open('narhalsan/fristad.rutin');
  await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  await page.locator('.activitybar .action-item a[aria-label^="Rutin"]').click();
  await hands.treeRow('Västra Götalandsregionen').waitFor();
  await hands.goToText('frånvaro exeet1', text);
  await page.locator('.squiggly-warning').first().waitFor();
  assert.equal(await page.locator('.unicode-highlight').count(), 0, 'å, ä and ö are letters like others');
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input.input');
  const row = (title: string) => page.locator('.quick-input-list .monaco-list-row', { hasText: title });
  await input.fill('>Rutin:');
  await row('Rutin: ').first().waitFor();
  await hands.shot('ej-betrodd');
  for (const title of ['Skapa arbetslistor', 'Planera', 'följderna', 'som bild']) {
    await input.fill('>Rutin: Pröva arbetsytan');
    await row('Rutin: Pröva arbetsytan').waitFor();
    await input.fill(`>Rutin: ${title}`);
    // What was typed before is still listed for a moment.
    await page.waitForTimeout(700);
    assert.equal(await row(title).count(), 0, title);
  }
  await page.keyboard.press('Escape');
  await hands.command('Rutin: Vad betyder min ändring?');
  await hands.notified('Arbetsytan är inte betrodd, så ingenting körs i den.');
}
