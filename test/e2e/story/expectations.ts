/** What people rely on gets a tick or a cross in the margin and in the view of tests, and what a page shows is written as one more line. */
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Stage } from '../support/stage.ts';
import { inThemes } from './themes.ts';

const FILE = 'narhalsan/forvantningar.rutin';
const TEXT = `förväntan "Samverkan i Fristad" {
    exeet1, exetv1 når FristadVC.samverkan
    exetr1 når inte FristadVC.samverkan
    motivering "Överenskommet"
}
`;
const LINE = 'exems1 når FristadVC.samverkan';

export async function expectations(stage: Stage): Promise<void> {
  const { hands, page, sample } = stage;
  sample.write(FILE, TEXT);
  await hands.open(FILE);
  await sign(stage, 'passed').first().waitFor();
  await hands.until(
    'both lines and the förväntan have a tick',
    async () => (await sign(stage, 'passed').count()) === 3,
  );
  await hands.shot('forvantan-bockar');
  await broken(stage);
  await mended(stage);
  await written(stage);
  await hands.closeAll();
  await page.keyboard.press('Control+Shift+KeyE');
  sample.remove(FILE);
}

/** In the margin of the text. */
function sign({ page }: Stage, state: 'passed' | 'failed') {
  return page.locator(`.editor-group-container.active .glyph-margin-widgets [class*="testing-${state}-icon"]`);
}

/** A line that does not hold has a cross, and tells the day and the lines that decide it. */
async function broken(stage: Stage): Promise<void> {
  const { hands, page } = stage;
  await hands.goToText('exetr1', TEXT);
  await page.keyboard.press('Shift+End');
  await page.keyboard.type('exetv1 når inte FristadVC.samverkan');
  await page.keyboard.press('Escape');
  await sign(stage, 'failed').first().waitFor();
  await hands.command('Testing: Focus on Test Explorer View');
  const tree = page.locator('.test-explorer');
  await tree.waitFor();
  for (const name of ['narhalsan/forvantningar.rutin', 'Samverkan i Fristad']) {
    await unfold(stage, tree.locator('.monaco-list-row', { hasText: name }));
  }
  const row = tree.locator('.monaco-list-row', { hasText: 'exetv1 når inte FristadVC.samverkan' });
  await row.locator('[class*="testing-failed-icon"]').waitFor();
  await row.getByText('2026-11-21').waitFor();
  await inThemes(stage, 'forvantan');
  await row.click();
  await hands.command('Test: Peek Output');
  const peek = page.locator('.test-output-peek');
  await peek.getByText('Exempel Två (exetv1) når').first().waitFor();
  await peek.getByText('Raderna som avgör det:').waitFor();
  await inThemes(stage, 'forvantan-besked');
  await peek
    .getByText(/^fristad\.rutin:\d+$/)
    .first()
    .click();
  await page.locator('.tab.active[data-resource-name="fristad.rutin"]').first().waitFor();
  await page.keyboard.press('Escape');
  await hands.open(FILE);
}

/** A row that is clicked may unfold by that, and may not. */
async function unfold({ hands, page }: Stage, row: Locator): Promise<void> {
  await row.waitFor();
  await hands.until('it is unfolded', async () => {
    if ((await row.getAttribute('aria-expanded')) === 'true') return true;
    await row.locator('.monaco-tl-twistie').click();
    await page.waitForTimeout(400);
    return false;
  });
}

/** What is taken back holds again, though nothing has been saved or run. */
async function mended(stage: Stage): Promise<void> {
  const { hands } = stage;
  await hands.command('File: Revert File');
  await sign(stage, 'failed').first().waitFor({ state: 'detached' });
  await hands.until('all hold again', async () => (await sign(stage, 'passed').count()) === 3);
}

/** What the page of an inbox shows is written below the last line about it. */
async function written(stage: Stage): Promise<void> {
  const { hands, page, sample } = stage;
  await hands.open('narhalsan/fristad.rutin');
  await hands.goToText('namn "Fristad', sample.read('narhalsan/fristad.rutin'));
  await hands.command('Rutin: Vem når vad när …');
  const row = hands.panel().locator('.told', { hasText: 'Exempel Sekreterare (exems1)' });
  await row.first().waitFor();
  await inThemes(stage, 'forvantan-sida');
  await row.getByText('Skriv som förväntan').first().click();
  await hands.notified(`Skrivet i ${FILE}: ${LINE}`);
  await hands.shot('forvantan-skriven');
  assert.equal(
    sample.read(FILE),
    TEXT.replace('inte FristadVC.samverkan\n', `inte FristadVC.samverkan\n    ${LINE}\n`),
  );
  await hands.pressButton('Visa');
  await page.locator('.tab.active[data-resource-name="forvantningar.rutin"]').first().waitFor();
  await hands.until('the new line has a tick, too', async () => (await sign(stage, 'passed').count()) === 4);
}
