/** A real week: who looks on each day, a time dragged and moved by keys, someone else named; each is one edit of one line. */
import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Stage } from '../support/stage.ts';
import { inThemes } from './themes.ts';

const FILE = 'narhalsan/svenljunga.rutin';
const LINE = 'bevakas 3 gånger per dag kl 08:15, 11:45, 15:30 av exeme1 ersättare exela1';
const AWAY =
  '\nfrånvaro exeme1 ledighet från 2026-12-01 till 2026-12-02\nfrånvaro exela1 ledighet från 2026-12-02 till 2026-12-02\n';

export async function realWeek(stage: Stage): Promise<void> {
  const { hands, sample } = stage;
  const before = sample.read(FILE);
  sample.write(FILE, `${before}${AWAY}`);
  await hands.open('svenljunga.rutin');
  await hands.goToText(LINE, before);
  await hands.command('Rutin: Visa veckoschema');
  await hands.makeRoom();
  const panel = hands.panel();
  await panel.locator('h1', { hasText: 'Samverkan' }).waitFor();
  await toWeek(stage, panel);
  await whoLooks(stage, panel);
  await inThemes(stage, 'verklig-vecka');
  await dragged(stage, panel);
  await byKeys(stage, panel);
  await someoneElse(stage, panel);
  sample.write(FILE, before);
  await panel.locator('.kicker').click();
  await hands.command('View: Close Editor');
}

/** Two weeks on, to the first days of December. */
async function toWeek({ hands }: Stage, panel: FrameLocator): Promise<void> {
  const next = panel.getByRole('button', { name: 'Nästa vecka' });
  await next.click();
  await next.click();
  await panel.locator('.weeks h2', { hasText: 'Vecka 49: 30 november – 6 december 2026' }).waitFor();
  await hands.until('seven days', async () => (await panel.locator('.day').count()) === 7);
}

/** On Tuesday the substitute, on Wednesday nobody: that is red, in words, and found. */
async function whoLooks({ hands, page }: Stage, panel: FrameLocator): Promise<void> {
  const check = (day: string, words: RegExp): Locator =>
    panel.getByRole('button', { name: new RegExp(`^${day} .*08:15 [^:]*: ${words.source}`) });
  await check('mån 30 nov', /bevakas; Exempel Mes;/).waitFor();
  await check(
    'tis 1 dec',
    /en ersättare går in; Exempel Mes, frånvarande till 2 dec; ersättare Exempel Lärka/,
  ).waitFor();
  await check('ons 2 dec', /en lucka; .*står utan bevakning 1 öppen dag/).waitFor();
  assert.equal(await panel.locator('button.check.gap').count(), 3);
  await panel.locator('.facts', { hasText: 'Luckor 1 dag' }).waitFor();
  await page.waitForTimeout(300);
  await hands.shot('verklig-vecka');
}

/** The time is dragged a quarter of an hour down, shown with what it means, and written; then taken back. */
async function dragged({ hands, page, sample }: Stage, panel: FrameLocator): Promise<void> {
  const chip = panel.getByRole('button', { name: /^mån 30 nov .*08:15/ });
  const box = await chip.boundingBox();
  assert.ok(box !== null);
  const [x, y] = [box.x + box.width / 2, box.y + 10];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 12, { steps: 4 });
  await page.mouse.move(x, y + 22, { steps: 4 });
  await page.mouse.up();
  const change = panel.getByRole('region', { name: 'Ändringen' });
  await change.locator('h2', { hasText: 'Skriv 08:45 i stället för 08:15' }).waitFor();
  await change.getByText('Raden gäller varje öppen dag: alla de dagarna ändras, inte bara mån 30 nov.').waitFor();
  await change.getByText('Inga nya fynd').waitFor();
  await change.locator('pre', { hasText: LINE.replace('08:15', '08:45') }).waitFor();
  await page.waitForTimeout(300);
  await hands.shot('verklig-vecka-dragen');
  await change.getByRole('button', { name: 'Skriv' }).click();
  await change.locator('h2', { hasText: 'Skrivet i narhalsan/svenljunga.rutin' }).waitFor();
  await hands.until('it is written', async () => sample.read(FILE).includes(LINE.replace('08:15', '08:45')));
  await change.getByRole('button', { name: 'Ångra' }).click();
  await hands.until('it is taken back', async () => sample.read(FILE).includes(LINE));
  await panel.getByRole('button', { name: /^mån 30 nov .*08:15/ }).waitFor();
}

/** By keys: Escape gives up, Enter sets down; a time outside the hours is told of before it is written. */
async function byKeys({ hands, page }: Stage, panel: FrameLocator): Promise<void> {
  const chip = panel.getByRole('button', { name: /^mån 30 nov .*15:30/ });
  const said = panel.locator('#announced');
  await chip.focus();
  await page.keyboard.press('Space');
  await said.filter({ hasText: 'Flyttar 15:30' }).waitFor({ state: 'attached' });
  await page.keyboard.press('ArrowDown');
  await said.filter({ hasText: '15:35' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  await said.filter({ hasText: 'blir kvar vid 15:30' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Space');
  for (let quarter = 0; quarter < 8; quarter++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Enter');
  const change = panel.getByRole('region', { name: 'Ändringen' });
  await change.locator('h2', { hasText: 'Skriv 17:30 i stället för 15:30' }).waitFor();
  await change.locator('.problem', { hasText: '17:30, utanför öppettiden' }).waitFor();
  await change.getByRole('button', { name: 'Skriv ändå' }).waitFor();
  await hands.shot('verklig-vecka-fynd');
  await page.keyboard.press('Escape');
  await change.waitFor({ state: 'detached' });
}

/** Someone else in place of the one who checks: those of the unit come first, with the days on which they are there. */
async function someoneElse({ hands, page, sample }: Stage, panel: FrameLocator): Promise<void> {
  await panel.getByRole('button', { name: /^ons 2 dec .*08:15/ }).click();
  const choice = panel.getByRole('combobox', { name: 'I stället för Exempel Lärka' });
  await hands.until('there are candidates', async () => (await choice.locator('option').count()) > 2);
  const offered = await choice.locator('option').allTextContents();
  assert.match(offered[1] ?? '', /^Exempla Trast · läkare · Svenljunga vårdcentral Närhälsan · på plats 5 av 5 dagar$/);
  await choice.scrollIntoViewIfNeeded();
  await page.waitForTimeout(300);
  await hands.shot('verklig-vecka-vem');
  await choice.selectOption('exetr2');
  const change = panel.getByRole('region', { name: 'Ändringen' });
  await change.locator('h2', { hasText: 'Skriv Exempla Trast i stället för Exempel Lärka' }).waitFor();
  await change.locator('summary', { hasText: /fynd försvinner|fynd/ }).waitFor();
  await page.keyboard.press('Enter');
  await hands.until('she is written', async () =>
    sample.read(FILE).includes('av exeme1 ersättare exetr2\n        bevakas 2026-12-23'),
  );
  await hands.until('no gap is left', async () => (await panel.locator('button.check.gap').count()) === 0);
  // Who was named is offered no longer, and others still are.
  const next = panel.getByRole('combobox', { name: 'I stället för Exempla Trast' });
  await hands.until('there are others', async () => (await next.locator('option').count()) > 2);
  assert.equal(await next.locator('option[value="exetr2"]').count(), 0);
  await hands.shot('verklig-vecka-lagad');
}
