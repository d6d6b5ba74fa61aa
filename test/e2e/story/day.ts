/** Another day than today: said wherever something is shown for it, kept in no file, and one key away from today. */
import assert from 'node:assert/strict';
import type { Stage } from '../support/stage.ts';

const MONDAY = 'Allt visas för måndag 11 januari 2027';
const SETTINGS = '.vscode/settings.json';
const DARK = { 'workbench.colorTheme': 'Default Dark Modern' };
/** The user's own settings judge on this day. */
const USUAL = 'Allt visas för lördag 21 november 2026';

type Eyes = Pick<Stage, 'hands' | 'page'>;

export async function day(stage: Stage): Promise<void> {
  const { hands, page, sample } = stage;
  sample.write(SETTINGS, '{}');
  await banner(stage, USUAL).waitFor();
  await choose(stage);
  await banner(stage, MONDAY).waitFor();
  await everywhere(stage);
  assert.equal(sample.read(SETTINGS), '{}', 'the day is in no file');
  await page.reload();
  await banner(stage, MONDAY).waitFor();
  await hands.open('narhalsan/fristad.rutin');
  await page.keyboard.press('Shift+Alt+KeyT');
  await banner(stage, 'Allt visas för').waitFor({ state: 'detached' });
  await fromThePanel(stage);
  sample.write(SETTINGS, JSON.stringify({ 'rutin.datum': '2026-12-01' }));
  await banner(stage, 'Allt visas för tisdag 1 december 2026').waitFor();
  sample.write(SETTINGS, '{}');
  await banner(stage, USUAL).waitFor();
  await hands.closeAll();
}

/** A wrong date is refused in words. */
async function choose({ hands, page }: Eyes): Promise<void> {
  const input = page.locator('.quick-input-widget input.input');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  await hands.retried(async () => {
    await hands.command('Rutin: Välj datum att bedöma på');
    await page.locator('.quick-input-title', { hasText: 'Datum att bedöma på' }).waitFor();
    await input.fill('2026-02-30');
    await rows.filter({ hasText: 'Dagen finns inte i kalendern' }).waitFor();
    await input.fill('11 jan 2027');
    await rows.filter({ hasText: '2027-01-11' }).first().waitFor();
  });
  await page.keyboard.press('Enter');
}

/** In the status bar, in the head of the tree, and above what a panel shows. */
async function everywhere({ hands, page, sample }: Stage): Promise<void> {
  await hands.command('Rutin: Focus on Organisation View');
  const tree = page.locator('.part.sidebar .pane', { hasText: MONDAY });
  // Of a single view the editor shows the head of what holds it; the words of the view stand under that.
  await tree.locator('.pane-header .description', { hasText: '2027-01-11' }).waitFor({ state: 'attached' });
  await tree.locator('.message', { hasText: MONDAY }).waitFor();
  await hands.open('narhalsan/svenljunga.rutin');
  await hands.goToText('inkorg meddelande', sample.read('narhalsan/svenljunga.rutin'));
  await hands.command('Rutin: Visa veckoschema');
  await hands.panel().locator('.other-day', { hasText: MONDAY }).waitFor();
  await hands.panel().locator('h1', { hasText: 'Meddelande' }).waitFor();
  await hands.shot('annan-dag');
  sample.write(SETTINGS, JSON.stringify(DARK));
  await page.locator('.monaco-workbench.vs-dark').waitFor();
  await page.waitForTimeout(800);
  await hands.shot('annan-dag-mork');
  sample.write(SETTINGS, '{}');
  await page.locator('.monaco-workbench.vs').waitFor();
}

/** The button in a panel leads back, too; the bar is gone, and what stands under it is of today. */
async function fromThePanel(stage: Stage): Promise<void> {
  const { hands } = stage;
  await choose(stage);
  await hands.command('Rutin: Visa veckoschema');
  const bar = hands.panel().locator('.other-day');
  await bar.waitFor();
  await bar.getByRole('button', { name: 'Tillbaka till i dag' }).click();
  await bar.waitFor({ state: 'detached' });
  await banner(stage, 'Allt visas för').waitFor({ state: 'detached' });
}

function banner({ page }: Eyes, words: string): ReturnType<Stage['page']['locator']> {
  return page.locator('.statusbar-item.warning-kind', { hasText: words });
}
