/** Someone who has never seen the language adds a colleague to two inboxes. */
import assert from 'node:assert/strict';
import { Effort } from '../support/effort.ts';
import type { Stage } from '../support/stage.ts';

const FILE = 'narhalsan/fristad.rutin';

export async function newEmployee({ hands, page, sample }: Stage): Promise<void> {
  const before = sample.read(FILE);
  await hands.command('Rutin: Focus on Organisation View');
  await hands.command('View: Close All Editors');
  const effort = new Effort(page);
  await effort.click(page.locator('.part.sidebar .action-label[aria-label*="Ny medarbetare"]').first());
  const panel = hands.panel();
  await panel.getByRole('heading', { name: 'Ny medarbetare' }).waitFor();
  await hands.until('the first field has the focus', async () => (await panel.locator('input:focus').count()) === 1);
  await effort.type('Exempel Nytillträdd');
  await effort.press('Tab');
  // The id of someone else is said at once, and where that one stands.
  await effort.type('exeet1');
  await panel.getByText('VGR-id exeet1 finns redan: Exempel Ett (exeet1).').waitFor();
  await panel.getByRole('button', { name: /fristad\.rutin, rad \d+/ }).waitFor();
  await hands.shot('ny-medarbetare-upptaget');
  for (let left = 3; left > 0; left--) await effort.press('Backspace');
  await effort.type('ny1');
  await panel.getByText('finns redan').waitFor({ state: 'detached' });
  await effort.press('Tab');
  await effort.type('19121212-1212');
  await panel.getByText('Det här ser ut som ett personnummer.').waitFor();
  await page.keyboard.press('Control+KeyA');
  // The editor selects once more what a page in it has selected.
  await page.waitForTimeout(400);
  await effort.type('SE2321000131-P000000000777');
  await panel.getByText('personnummer').waitFor({ state: 'detached' });
  await effort.press('Tab');
  await effort.type('fristad vård');
  await panel.getByRole('option', { name: /Fristad vårdcentral/ }).waitFor();
  await hands.shot('ny-medarbetare-enhet');
  await effort.press('Enter');
  await panel.getByRole('checkbox', { name: /Fristad vårdcentral Närhälsan Meddelande/ }).waitFor();
  await effort.choose(panel.getByLabel('Roll'), 'läkare');
  await effort.click(panel.getByRole('checkbox', { name: /Närhälsan Meddelande/ }));
  await effort.click(panel.getByRole('checkbox', { name: /Närhälsan Samverkan/ }));
  await effort.click(panel.getByRole('checkbox', { name: /Får signera/ }));
  await panel.getByText('Inga nya fynd.').waitFor();
  await panel.locator('pre', { hasText: 'person exeny1 "Exempel Nytillträdd"' }).waitFor();
  await hands.shot('ny-medarbetare');
  await effort.click(panel.getByRole('button', { name: 'Skriv', exact: true }));
  await page.locator('.tab.active[data-resource-name="fristad.rutin"]').first().waitFor();
  await hands.until('the file is written', async () => sample.read(FILE).includes('person exeny1'));
  const after = sample.read(FILE);
  assert.match(after, /uppdrag läkare vid FristadVC från 2026-11-21\n {4}signeringsrätt\n}\n\nperson exetr1/);
  assert.equal(after.split('exeny1,').length - 1, 2);
  assert.equal(after.split('\n').length - before.split('\n').length, 8);
  await hands.shot('ny-medarbetare-skriven');
  effort.tell('a new employee in two inboxes');
  sample.write(FILE, before);
  await hands.closeAll();
}

/** The same in English and in the dark. */
export async function newEmployeeInEnglish({ hands, page, sample }: Stage): Promise<void> {
  const before = sample.read(FILE);
  sample.write('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': 'Default Dark Modern' }));
  await page.locator('.monaco-workbench.vs-dark').waitFor();
  await hands.open('fristad.rutin');
  await hands.goToText('inkorg samverkan', before);
  await hands.command('Rutin: New Employee…');
  const panel = hands.panel();
  await panel.getByLabel('Name', { exact: true }).fill('Exempel Nytillträdd');
  await panel.getByLabel('VGR-id', { exact: true }).fill('exe ny');
  await panel.getByText('A VGR-id is letters and digits without blanks').waitFor();
  await hands.shot('new-employee-wrong');
  await panel.getByLabel('VGR-id', { exact: true }).fill('exeny1');
  await panel.getByLabel('Role').selectOption({ label: 'sjuksköterska' });
  await panel.getByText('No new findings.').waitFor();
  assert.equal(await panel.getByRole('checkbox', { name: /Samverkan/ }).isChecked(), true);
  await hands.shot('new-employee');
  await page.keyboard.press('Control+Enter');
  await hands.until('the file is written', async () => sample.read(FILE).includes('person exeny1'));
  sample.write(FILE, before);
  await hands.closeAll();
  await hands.command('Rutin: New Unit…');
  await panel.getByLabel('Name of the unit').fill('Nya mottagningen');
  await panel.getByRole('combobox', { name: 'Part of' }).fill('fristad');
  await panel.getByRole('option', { name: /^Närhälsan Fristad/ }).click();
  await panel.getByText('new findings if this is written').waitFor();
  await panel.getByRole('combobox', { name: 'Someone who is known' }).fill('sekreterare');
  await panel.getByRole('option', { name: /exems1/ }).click();
  const unwatched = panel.getByText('Nobody is named to monitor');
  await hands.until('somebody watches', async () => (await unwatched.count()) === 0);
  await hands.shot('new-unit');
  sample.remove('.vscode/settings.json');
  await hands.closeAll();
}
