/** A newcomer breaks a rule about delegates, sees the gap, and mends it with one key. */
import assert from 'node:assert/strict';
import type { Stage } from '../support/stage.ts';

const FILE = 'narhalsan/fristad.rutin';

export async function delegates({ hands, page, sample }: Stage): Promise<void> {
  await hands.open('fristad.rutin');
  const text = sample.read(FILE);
  await hands.goToText('ombud exetv1', text);
  await hands.command('Rutin: Visa ombud');
  await hands.makeRoom();
  const panel = hands.panel();
  await panel.locator('h1', { hasText: 'Exempel Ett' }).waitFor();
  await panel.locator('.facts', { hasText: '2 ombud · täckt 10 av 10 öppna dagar' }).waitFor();
  await hands.focusText();
  await hands.goToText('ombud exetr1', text);
  await page.keyboard.press('Control+Shift+KeyK');
  await page.locator('.squiggly-warning').first().waitFor();
  await panel.locator('.problem', { hasText: 'MC-TIL-12' }).waitFor();
  const gap = panel.getByRole('button', { name: /^för få ombud/ });
  await gap.first().waitFor();
  await panel.locator('.facts', { hasText: /^1 ombud · för få ombud \d+ dagar$/ }).waitFor();
  await page.waitForTimeout(500);
  await hands.image('ombud', [50, 0, 1390, 600]);
  await mend(hands, page, text);
  await panel.locator('.problem').waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
  await hands.shot('ombud-lagat');
}

async function mend(hands: Stage['hands'], page: Stage['page'], text: string): Promise<void> {
  const problem = hands.problem('MC-TIL-12');
  await hands.pressUntil('Control+Shift+KeyM', problem);
  assert.match((await problem.getAttribute('aria-label')) ?? '', /^Warning: Exempel Ett .*har färre än 2 ombud/);
  await hands.focusText();
  await hands.goToText('frånvaro exeet1', text);
  await page.keyboard.press('F8');
  await page.keyboard.press('Escape');
  await hands.goTo(text.slice(0, text.indexOf('frånvaro exeet1')).split('\n').length, 12);
  const action = page.locator('.action-widget .monaco-list-row.action').first();
  await page
    .locator('.monaco-editor .lightBulbWidget, .monaco-editor [class*="codicon-gutter-lightbulb"]')
    .first()
    .waitFor();
  await hands.pressUntil('Control+Period', action);
  await page.waitForTimeout(300);
  await hands.image('laga', [50, 130, 1050, 620]);
  await page.keyboard.press('Enter');
  await problem.waitFor({ state: 'detached' });
}
