/** The same extension for someone whose editor speaks English. */
import assert from 'node:assert/strict';
import type { Stage } from '../support/stage.ts';

export async function english({ hands, page, sample }: Stage): Promise<void> {
  const text = sample.read('narhalsan/fristad.rutin');
  sample.write('narhalsan/fristad.rutin', text.replace('    ombud exetr1\n', ''));
  await hands.open('fristad.rutin');
  await page.locator('.activitybar .action-item a[aria-label^="Rutin"]').click();
  await hands.treeRow('Municipalities without units').waitFor();
  await page.locator('.statusbar-item', { hasText: '6 routines, 2 expired' }).waitFor();
  await hands.goToText('frånvaro exeet1', text);
  await hands.command('Rutin: Show Delegates');
  await hands.panel().locator('.facts', { hasText: '1 delegate' }).waitFor();
  await hands
    .panel()
    .getByRole('button', { name: /^too few delegates/ })
    .first()
    .waitFor();
  const problem = hands.problem('MC-TIL-12');
  await hands.pressUntil('Control+Shift+KeyM', problem);
  assert.match((await problem.getAttribute('aria-label')) ?? '', /has fewer than 2 delegates/);
  await hands.shot('english');
  await hands.goToText('inkorg samverkan', text);
  await hands.command('Rutin: Show Week Schedule');
  await hands.panel().locator('.weeks h2', { hasText: 'Week 47: 16 November – 22 November 2026' }).waitFor();
  await hands.panel().getByRole('button', { name: 'Next week' }).click();
  await hands
    .panel()
    .getByRole('button', { name: /^Mon 23 Nov 08:15 [^:]*: checked;/ })
    .click();
  await hands.panel().getByRole('heading', { name: 'Monday 23 November 08:15' }).waitFor();
  await hands.shot('english-week');
}
