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
}
