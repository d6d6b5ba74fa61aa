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
  await page.locator('.quick-input-widget input.input').fill('>Rutin:');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Rutin: Pröva arbetsytan' }).waitFor();
  await hands.shot('ej-betrodd');
  const runs = /Skapa arbetslistor|Planera|följderna|som bild/;
  assert.equal(await page.locator('.quick-input-list .monaco-list-row', { hasText: runs }).count(), 0);
  await page.keyboard.press('Escape');
  await hands.command('Rutin: Vad betyder min ändring?');
  await hands.notified('Arbetsytan är inte betrodd, så ingenting körs i den.');
}
