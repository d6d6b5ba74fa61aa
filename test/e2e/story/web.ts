/** The same extension where there is no Node: the server is a web worker. */
import type { Stage } from '../support/stage.ts';

export async function web({ hands, page, sample }: Stage): Promise<void> {
  const text = sample.read('narhalsan/fristad.rutin');
  sample.write('narhalsan/fristad.rutin', text.replace('    ombud exetr1\n', ''));
  await hands.open('narhalsan/fristad.rutin');
  await page.locator('.activitybar .action-item a[aria-label^="Rutin"]').click();
  await hands.treeRow('Västra Götalandsregionen').waitFor();
  await hands.goToText('frånvaro exeet1', text);
  await page.locator('.squiggly-warning').first().waitFor();
  await hands.command('Rutin: Visa ombud');
  await hands.panel().locator('.problem', { hasText: 'MC-TIL-12' }).waitFor();
  await hands.shot('webb');
  await hands.command('Rutin: Vad betyder min ändring?');
  await hands.notified('I webbläsaren finns inget git');
  await hands.command('Rutin: Välj datum att bedöma på');
  await page.locator('.quick-input-widget input.input').fill('11 jan 2027');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: '2027-01-11' }).first().click();
  await hands.panel().locator('.other-day', { hasText: 'Allt visas för måndag 11 januari 2027' }).waitFor();
  await hands.shot('webb-annan-dag');
  await page.keyboard.press('Shift+Alt+KeyT');
  await page.locator('.statusbar-item', { hasText: 'Allt visas för' }).waitFor({ state: 'detached' });
}
