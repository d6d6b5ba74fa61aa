/** A problem is asked why it is there: from the menu of the problem to the page, and from the page to the lines that it rests on. */
import assert from 'node:assert/strict';
import type { Stage } from '../support/stage.ts';
import { inThemes } from './themes.ts';

const ABSENCE = 'frånvaro exems1 sjukfrånvaro från 2026-12-07 till 2026-12-18\n';

export async function why(stage: Stage): Promise<void> {
  const { hands, page, sample } = stage;
  sample.write('narhalsan/vikarie.rutin', ABSENCE);
  await hands.open('narhalsan/vikarie.rutin');
  await page.locator('.squiggly-warning, .squiggly-error, .squiggly-info').first().waitFor();
  await hands.goTo(1, 12);
  await page.keyboard.press('Control+.');
  const item = page.locator('.action-widget .monaco-list-row', { hasText: 'Varför?' }).first();
  await item.waitFor();
  await hands.shot('varfor-meny');
  await item.click();
  const body = hands.panel().locator('body');
  await body.getByText('Minsta ändringar som löser det').waitFor();
  await body.getByText('Dag för dag').waitFor();
  const words = await body.innerText();
  assert.match(words, /prövat: fyndet försvinner/);
  assert.doesNotMatch(words, /sjukfrånvaro/, 'the kind of an absence');
  await inThemes(stage, 'varfor');
  await hands.panel().getByRole('link', { name: 'vikarie.rutin:1' }).first().click();
  await page.locator('.tab.active', { hasText: 'vikarie.rutin' }).first().waitFor();
  await hands.command('View: Close All Editors');
  sample.write('narhalsan/vikarie.rutin', '');
}
