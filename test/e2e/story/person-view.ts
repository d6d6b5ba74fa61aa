/** A clerk looks someone up, sees what she reaches by which line and on another day, lets her into an inbox, and writes her last day. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Stage } from '../support/stage.ts';

const FILE = 'narhalsan/fristad.rutin';

export async function personView(stage: Stage): Promise<void> {
  const { hands, page } = stage;
  await page.locator('.statusbar-item', { hasText: 'rutiner' }).waitFor();
  await fromTheTree(stage);
  await byName(stage);
  await hands.makeRoom();
  await onAnotherDay(stage);
  await intoAnInbox(stage);
  await lastDay(stage);
  await shared(stage);
}

/** Under the unit that the cursor is in. */
async function fromTheTree({ hands, page, sample }: Stage): Promise<void> {
  // What an earlier scene left unsaved would not be saved by what is written here.
  await hands.open('fristad.rutin');
  await hands.command('File: Revert File');
  await page.locator('.tab.dirty[data-resource-name="fristad.rutin"]').first().waitFor({ state: 'detached' });
  await hands.closeAll();
  await hands.open('fristad.rutin');
  await hands.command('Rutin: Focus on Organisation View');
  const unit = hands.treeRow('Fristad vårdcentral').first();
  const closed = hands.treeRow('Personer').and(page.locator('[aria-expanded="false"]')).first();
  const person = hands.treeRow('Exempel Två');
  // The tree follows the cursor; a refresh in between may undo that, and then the next place is followed.
  for (const place of ['namn "Fristad', 'kanal intyg', 'namn "Fristad', 'kanal intyg']) {
    await hands.goToText(place, sample.read(FILE));
    if (await isSoon(unit)) break;
  }
  await hands.until('the people of the unit are there', async () => {
    if (await person.isVisible()) return true;
    if (await closed.isVisible()) {
      await closed.click();
    } else {
      await unit.click();
      await page.keyboard.press('ArrowRight');
    }
    return isSoon(person, 1500);
  });
  await person.click();
  await hands.panel().locator('h1', { hasText: 'Exempel Två (exetv1)' }).waitFor();
  await page.waitForTimeout(500);
  await hands.shot('person-trad');
}

function isSoon(row: Locator, timeout = 6000): Promise<boolean> {
  return row.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}

async function byName({ hands }: Stage): Promise<void> {
  await hands.choose('Rutin: Visa person …', 'ett exempel', 'exeet1', () => hands.shot('person-sok'));
  await hands.panel().locator('h1', { hasText: 'Exempel Ett (exeet1)' }).waitFor();
}

async function onAnotherDay({ hands, page }: Stage): Promise<void> {
  const panel = hands.panel();
  await panel.locator('.rows', { hasText: 'genom Vårdkoordinator' }).waitFor();
  await page.waitForTimeout(400);
  await hands.image('person', [50, 86, 1390, 780]);
  const day = panel.getByLabel('Så här är det den', { exact: true });
  await day.fill('2026-12-07');
  await panel.locator('.day-moved.other', { hasText: 'måndag 2026-12-07' }).waitFor();
  await panel.locator('.told', { hasText: 'borta den dagen' }).waitFor();
  await page.waitForTimeout(300);
  await hands.shot('person-annan-dag');
  await panel.getByRole('button', { name: 'Tillbaka till 2026-11-21' }).click();
  await panel.locator('.day-moved.other').waitFor({ state: 'detached' });
  await panel
    .getByRole('button', { name: /^Öppna rad \d+ i narhalsan\/fristad\.rutin$/ })
    .first()
    .click();
  await page.locator('.tab.active[data-resource-name="fristad.rutin"]').first().waitFor();
  await hands.choose('Rutin: Visa person …', 'exeet1');
  await panel.locator('h1', { hasText: 'Exempel Ett' }).waitFor();
}

async function intoAnInbox({ hands, page, sample }: Stage): Promise<void> {
  const before = sample.read(FILE);
  const tranemo = sample.read('narhalsan/tranemo.rutin');
  await hands.panel().getByRole('button', { name: 'Lägg till i inkorg …' }).click();
  const form = hands.panel();
  await form.locator('h1', { hasText: 'Lägg till Exempel Ett (exeet1) i en inkorg' }).waitFor();
  const inbox = form.getByRole('combobox', { name: 'Inkorg' });
  await inbox.click();
  await inbox.fill('tranemo medd');
  await form.getByRole('option').first().waitFor();
  await hands.shot('person-valj-inkorg');
  await inbox.press('Enter');
  await form.getByLabel('Från', { exact: true }).fill('2026-12-01');
  await form.locator('.written pre', { hasText: 'exeet1 från 2026-12-01' }).waitFor();
  await page.waitForTimeout(400);
  await hands.shot('person-i-inkorg');
  await form.getByRole('button', { name: /^(Lägg till|Skriv ändå)$/ }).click();
  const isWritten = async (): Promise<boolean> => /exeet1 från 2026-12-01/.test(sample.read('narhalsan/tranemo.rutin'));
  await hands.until('it is written', isWritten);
  assert.equal(sample.read(FILE), before);
  await page.locator('.tab.active[data-resource-name="tranemo.rutin"]').first().waitFor();
  await page.locator('.editor-group-container.active .monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+KeyZ');
  await hands.command('File: Save');
  await hands.until('it is undone', async () => sample.read('narhalsan/tranemo.rutin') === tranemo);
}

async function lastDay({ hands, page, sample }: Stage): Promise<void> {
  const before = sample.read(FILE);
  const form = hands.panel();
  const title = form.locator('h1', { hasText: 'Sista dagen för Exempel Ett' });
  // A choice made while the list is still read is no choice.
  await hands.until('the form is there', async () => {
    await hands.choose('Rutin: Avsluta en persons sista dag …', 'exeet1');
    return isSoon(title, 10_000);
  });
  await form.getByLabel('Sista dagen', { exact: true }).fill('2026-12-11');
  await form.locator('.concerned', { hasText: 'Återstår att bestämma för hand' }).waitFor();
  await form.locator('.written').first().waitFor();
  await page.waitForTimeout(400);
  await hands.shot('person-sista-dag');
  await form.getByRole('button', { name: /^(Skriv sista dagen|Skriv ändå)$/ }).click();
  await hands.until('it is written', async () => /vid FristadVC till 2026-12-11/.test(sample.read(FILE)));
  const now = sample.read(FILE);
  assert.match(now, /uppdrag läkare vid FristadVC till 2026-12-11/);
  assert.equal(now.match(/exeet1 till 2026-12-11,/g)?.length, 2);
  assert.equal(now.split('\n').length, before.split('\n').length);
  await page.locator('.tab.active[data-resource-name="fristad.rutin"]').first().waitFor();
  await page.locator('.editor-group-container.active .monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+KeyZ');
  await hands.command('File: Save');
  await hands.until('one undo takes all of it back', async () => sample.read(FILE) === before);
}

/** Who reaches a unit: each row leads on. */
async function shared({ hands, page, sample }: Stage): Promise<void> {
  await hands.open('fristad.rutin');
  await hands.goToText('namn "Fristad', sample.read(FILE));
  await hands.command('Rutin: Vem når vad när …');
  const panel = hands.panel();
  await panel.locator('h1', { hasText: 'Fristad vårdcentral Närhälsan Samverkan' }).waitFor();
  await page.waitForTimeout(300);
  await hands.shot('vem-nar-vad-inkorg');
  await panel.getByRole('button', { name: 'Exempel Två (exetv1)', exact: true }).click();
  await panel.locator('h1', { hasText: 'Exempel Två (exetv1)' }).waitFor();
  await hands.command('View: Close Editor');
}

/** The same page in English, where the editor's theme is dark. */
export async function personViewDark({ hands, page, sample }: Stage): Promise<void> {
  sample.write('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': 'Default Dark Modern' }));
  await page.locator('.monaco-workbench.vs-dark').waitFor();
  await page.locator('.statusbar-item', { hasText: 'routines' }).waitFor();
  await hands.choose('Rutin: Show a Person …', 'exeet1');
  await hands.makeRoom();
  const panel = hands.panel();
  await panel.locator('.rows', { hasText: 'through Vårdkoordinator' }).waitFor();
  await page.waitForTimeout(500);
  await hands.shot('person-en-dark');
  await panel.getByRole('button', { name: 'Last day …' }).click();
  await panel.locator('h1', { hasText: 'Last day of Exempel Ett' }).waitFor();
  await panel.getByLabel('Last day', { exact: true }).fill('2026-12-11');
  await panel.locator('.concerned', { hasText: 'Is left to decide by hand' }).waitFor();
  await panel.locator('.written').first().waitFor();
  await page.waitForTimeout(400);
  await hands.shot('person-sista-dag-en-dark');
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await hands.command('View: Close All Editors');
}
