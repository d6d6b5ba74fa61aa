/** A person and an inbox are found by what people call them; who reaches the inbox on a day is a page. */
import type { Stage } from '../support/stage.ts';

export async function access({ hands, page }: Stage): Promise<void> {
  await page.locator('.statusbar-item', { hasText: 'rutiner' }).waitFor();
  await find({ hands, page }, 'parla exempel', 'Pärla, Exempel (exepa1)', 'exempelkliniken.rutin');
  await find({ hands, page }, 'Fristad Samverkan', 'Fristad vårdcentral Närhälsan Samverkan', 'fristad.rutin');
  await hands.command('Rutin: Vem når vad när …');
  const panel = hands.panel();
  await panel.locator('h1', { hasText: 'Fristad vårdcentral Närhälsan Samverkan' }).waitFor();
  await panel.getByLabel('Så här är det den', { exact: true }).fill('20270111');
  await panel.locator('.day-moved.other', { hasText: 'måndag 2027-01-11' }).waitFor();
  await panel.locator('.told', { hasText: 'fristad.rutin:' }).first().waitFor();
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
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
  await hands.retried(async () => {
    await hands.pressUntil('Control+KeyP', input);
    await input.fill(`#${typed}`);
    await row.waitFor();
    await hands.shot(`sok-${file.split('.')[0]}`);
    await row.click();
  });
  await page.locator(`.tab.active[data-resource-name="${file}"]`).first().waitFor();
}
