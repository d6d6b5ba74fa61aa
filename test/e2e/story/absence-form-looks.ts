/** The form of an absence whose end is not known: from the tree, in all themes, and in English. */
import type { FrameLocator } from 'playwright-core';
import type { Stage } from '../support/stage.ts';

const THEMES = [
  { theme: 'Default Dark Modern', sign: 'vs-dark', name: 'mork' },
  { theme: 'Default High Contrast', sign: 'hc-black', name: 'kontrast' },
  { theme: 'Default Light Modern', sign: 'vs', name: 'ljus' },
] as const;

/** A right-click on the unit in the tree. */
export async function absenceFromTree(stage: Stage): Promise<void> {
  const { hands, page, sample } = stage;
  await hands.open('fristad.rutin');
  await hands.goToText('enhet FristadVC', sample.read('narhalsan/fristad.rutin'));
  await openTree(stage);
  const entry = page.locator('.monaco-menu .action-item', { hasText: 'Ny frånvaro' }).first();
  await hands.treeRow('Fristad vårdcentral').click({ button: 'right' });
  await entry.waitFor();
  // A menu that has just opened takes no click.
  await page.waitForTimeout(500);
  await hands.shot('franvaro-meny');
  await entry.click();
  await hands.panel().getByRole('combobox', { name: 'Vem är borta?' }).waitFor();
  await hands.makeRoom();
  const form = hands.panel();
  await fill(stage, form, 'Vem är borta?', 'sjukfrånvaro', 'Första dagen');
  await form.getByText(/dagar behöver ombud/).waitFor();
  await form.locator('.candidate', { hasText: 'borta från 2026-12-07 till 2026-12-18' }).waitFor();
  await form.getByRole('checkbox', { name: /Exempel Två/ }).click();
  // An end is proposed, since an absence without one has none to give: taken away it is asked for.
  const last = form.getByRole('textbox', { name: 'Sista dagen för Exempel Två' });
  await hands.until('an end is proposed', async () => (await last.inputValue()) === '2027-02-18');
  await last.fill('');
  await form.locator('.candidate.chosen .reasons', { hasText: 'MC-TIL-04' }).waitFor();
  await last.fill('2026-12-31');
  await form.locator('.candidate.chosen .reasons li').waitFor({ state: 'detached' });
  for (const { theme, sign, name } of THEMES) {
    sample.write('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': theme }));
    await page.locator(`.monaco-workbench.${sign}`).waitFor();
    await page.waitForTimeout(800);
    await hands.shot(`franvaro-${name}`);
  }
  await hands.closeAll();
}

/** Where no one is enough alone, two who are together are chosen with one press. */
export async function absenceTogether({ hands, sample }: Stage): Promise<void> {
  await hands.open('fristad.rutin');
  await hands.goToText('person exetv1', sample.read('narhalsan/fristad.rutin'));
  await hands.makeRoom();
  await hands.command('Rutin: Ny frånvaro');
  const form = hands.panel();
  await form.getByRole('radio', { name: 'semester' }).click();
  await form.getByRole('textbox', { name: 'Första dagen', exact: true }).fill('2027-01-11');
  await form.getByRole('textbox', { name: 'Sista dagen', exact: true }).fill('2027-01-22');
  const sets = form.locator('.sets li', { hasText: 'Två tillsammans räcker' });
  await sets.first().scrollIntoViewIfNeeded();
  await hands.shot('franvaro-tillsammans');
  await sets.first().getByRole('button').click();
  await sets.first().waitFor({ state: 'detached' });
  await hands.until('both are chosen', async () => (await form.locator('.candidate.chosen').count()) === 2);
  await hands.shot('franvaro-tillsammans-valda');
  await hands.closeAll();
}

/** The same for someone whose editor speaks English; the calendar is open. */
export async function absenceInEnglish(stage: Stage): Promise<void> {
  const { hands, sample } = stage;
  await hands.open('fristad.rutin');
  await hands.goToText('person exetr1', sample.read('narhalsan/fristad.rutin'));
  await hands.command('Rutin: New absence');
  const form = hands.panel();
  await form.getByText('sjuksköterska · Fristad vårdcentral Närhälsan').first().waitFor();
  await form.getByRole('radio', { name: 'ledighet' }).click();
  await form.getByRole('textbox', { name: 'First day', exact: true }).fill('2026-12-07');
  await form.getByText(/days need a delegate/).waitFor();
  await form.getByRole('checkbox', { name: 'Returns after the leave' }).click();
  await form.getByRole('button', { name: 'Calendar: Last day' }).click();
  await hands.shot('absence-english');
  await hands.closeAll();
}

/** Shows the tree at the unit: it follows the cursor, and a refresh in between may undo that. */
async function openTree({ hands, page, sample }: Stage): Promise<void> {
  const row = hands.treeRow('Fristad vårdcentral');
  if (await row.isVisible()) return;
  await page.locator('.activitybar .action-item a[aria-label^="Rutin"]').click();
  const places = ['namn "Fristad', 'enhet FristadVC'];
  await hands.until('the unit is in the tree', async () => {
    for (const place of places) await hands.goToText(place, sample.read('narhalsan/fristad.rutin'));
    await page.waitForTimeout(1000);
    return row.isVisible();
  });
}

async function fill(
  { hands, page }: Stage,
  form: FrameLocator,
  who: string,
  kind: string,
  first: string,
): Promise<void> {
  await form.getByRole('combobox', { name: who }).click();
  await page.keyboard.press('ArrowDown');
  await form.getByRole('option', { name: /Exempel Tre/ }).waitFor();
  await hands.shot('franvaro-enhetens-personer');
  await form.getByRole('option', { name: /Exempel Tre/ }).click();
  await form.getByRole('radio', { name: kind }).click();
  await form.getByRole('textbox', { name: first, exact: true }).fill('2026-12-01');
}
