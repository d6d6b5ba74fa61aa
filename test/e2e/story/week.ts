/** The week schedule follows the cursor, and what is clicked in it opens. */
import type { Stage } from '../support/stage.ts';

export async function week({ hands, page, sample }: Stage): Promise<void> {
  const text = sample.read('narhalsan/svenljunga.rutin');
  await hands.open('svenljunga.rutin');
  await hands.goToText('inkorg meddelande', text);
  await hands.command('Rutin: Visa veckoschema');
  await hands.makeRoom();
  const panel = hands.panel();
  await panel.locator('h1', { hasText: 'Meddelande' }).waitFor();
  await hands.focusText();
  await hands.goToText('inkorg samverkan', text);
  await panel.locator('h1', { hasText: 'Samverkan' }).waitFor();
  await page.waitForTimeout(500);
  await hands.image('veckoschema', [740, 0, 700, 700]);
  await panel.locator('.check').first().click();
  await panel.getByRole('button', { name: 'Visa raden' }).click();
  await hands.until('the line is open', async () => (await hands.text()).includes('bevakas'));
}
