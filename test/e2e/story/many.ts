/** A file of many findings, chosen whole: the fixes are listed at once, and one of them mends the lot. */
import assert from 'node:assert/strict';
import type { Stage } from '../support/stage.ts';

export const MANY = 'narhalsan/manga.rutin';
const COUNT = 300;
const HIDDEN = '\u200B';

/** As many persons who are away, nobody who stands in for them, and a hidden character in each name. */
export function manyAbsences(): string {
  const names = Array.from({ length: COUNT }, (_, i) => `exea${i}`);
  const persons = names.map((name) => `person ${name} "Exempel${HIDDEN} ${name}" { uppdrag läkare vid FristadVC }\n`);
  const absences = names.map((name) => `frånvaro ${name} semester från 2026-12-07 till 2026-12-11\n`);
  return absences.join('') + persons.join('');
}

export async function manyFindings({ hands, page, sample }: Stage): Promise<void> {
  sample.write(MANY, manyAbsences());
  await hands.open(MANY);
  await page.locator('.squiggly-warning').first().waitFor();
  await listFixesOfAll(page);
  await hands.shot('manga');
  await chooseLast(hands, page);
  await page.locator('.tab.dirty').waitFor();
  await page.keyboard.press('Control+KeyS');
  await page.locator('.tab.dirty').waitFor({ state: 'detached' });
  assert.ok(!sample.read(MANY).includes(HIDDEN));
  await hands.closeAll();
  sample.remove(MANY);
}

/** Chooses the whole text and asks for its fixes. Escape would give up the choice: only a wait as long as a person's follows. */
async function listFixesOfAll(page: Stage['page']): Promise<void> {
  await page.locator('.editor-group-container.active .monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+KeyA');
  await page.locator('[id="status.editor.selection"]', { hasText: 'selected' }).waitFor();
  await page
    .locator('.monaco-editor .lightBulbWidget, .monaco-editor [class*="codicon-gutter-lightbulb"]')
    .first()
    .waitFor();
  await page.keyboard.press('Control+Period');
  await page.locator('.action-widget .monaco-list-row.action').first().waitFor();
}

/** The one that mends all stands last. */
async function chooseLast(hands: Stage['hands'], page: Stage['page']): Promise<void> {
  await page.keyboard.press('ArrowUp');
  const all = page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Rätta allt som kan rättas säkert' });
  await hands.until('the last is chosen', async () => {
    if (await all.isVisible()) return true;
    await page.keyboard.press('ArrowUp');
    return false;
  });
  await page.keyboard.press('Enter');
}
