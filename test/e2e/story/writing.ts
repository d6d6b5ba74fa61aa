/** A newcomer writes a unit with suggestions alone, in a file of its own. */
import assert from 'node:assert/strict';
import type { Stage } from '../support/stage.ts';

export async function writing({ hands, page, sample }: Stage): Promise<void> {
  await hands.command('Rutin: Focus on Organisation View');
  await hands.open('ny.rutin');
  await page.locator('.editor-group-container.active .monaco-editor .view-lines').first().click();
  await page.keyboard.type('enh', { delay: 60 });
  await hands.suggestion('enhet').first().waitFor();
  await hands.shot('skriv-1');
  await page.keyboard.press('Enter');
  await hands.until('the unit is written', async () => (await hands.text()).includes('enhet Namn "Namn i klartext" {'));
  await page.keyboard.type('NyVC');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Nya vårdcentralen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Backspace');
  await accept(hands, 'NärhälsanFristad');
  await hands.until('the verksamhet is chosen', async () => (await hands.text()).includes('del av NärhälsanFristad'));
  // What is chosen leads on to the next hole by itself.
  for (let hole = 0; hole < 2; hole++) await page.keyboard.press('Tab');
  await page.keyboard.press('Backspace');
  await hands.pressUntil('Control+Space', hands.suggestion('exe'));
  await page.waitForTimeout(500);
  await hands.image('skriv', [352, 0, 900, 560]);
  const first = await hands.suggestion('exe').first().getAttribute('aria-label');
  assert.match(first ?? '', /exe/);
  await page.keyboard.press('Enter');
  await hands.until('a person is chosen', async () => /administreras av exe\w+/.test(await hands.text()));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await hands.goTo(5, 1);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await hands.pressUntil('Control+Space', hands.suggestion('journal'));
  await hands.shot('skriv-2');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+KeyS');
  await page.locator('.tab.dirty').waitFor({ state: 'detached' });
  await hands.treeRow('Nya vårdcentralen').first().waitFor();
  sample.write('narhalsan/ny.rutin', '');
  await hands.treeRow('Nya vårdcentralen').first().waitFor({ state: 'detached' });
}

async function accept(hands: Stage['hands'], label: string): Promise<void> {
  const item = hands.suggestion(label).first();
  if (!(await item.isVisible())) await hands.pressUntil('Control+Space', item);
  await item.click();
}
