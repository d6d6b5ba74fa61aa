/** A person and an inbox are found by what people call them; who reaches the inbox on a day is a page. */
import type { Stage } from '../support/stage.ts';

export async function access({ hands, page }: Stage): Promise<void> {
  await page.locator('.statusbar-item', { hasText: 'rutiner' }).waitFor();
  await find({ hands, page }, 'parla exempel', 'Pärla, Exempel (exepa1)', 'exempelkliniken.rutin');
  await find({ hands, page }, 'Fristad Samverkan', 'Fristad vårdcentral Närhälsan Samverkan', 'fristad.rutin');
  await hands.command('Rutin: Vem når vad när');
  await page
    .locator('.quick-input-title', { hasText: 'Vem når vad: Fristad vårdcentral Närhälsan Samverkan' })
    .waitFor();
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await rows.filter({ hasText: 'Nästa måndag' }).waitFor();
  await hands.shot('valj-dag');
  await page.locator('.quick-input-widget input.input').fill('20270111');
  await rows.filter({ hasText: '2027-01-11' }).first().waitFor();
  await page.keyboard.press('Enter');
  const body = hands.panel().locator('body');
  await body.filter({ hasText: 'måndag 2027-01-11' }).waitFor();
  await body.filter({ hasText: 'narhalsan/fristad.rutin:' }).waitFor();
  await hands.shot('vem-nar-vad');
}

/** Finds a name as `#` does, and opens where it stands. */
async function find(
  { hands, page }: Pick<Stage, 'hands' | 'page'>,
  typed: string,
  name: string,
  file: string,
): Promise<void> {
  const input = page.locator('.quick-input-widget input.input');
  await hands.pressUntil('Control+KeyP', input);
  await input.fill(`#${typed}`);
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
  await row.waitFor();
  await hands.shot(`sok-${file.split('.')[0]}`);
  await row.click();
  await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
}
