/** The status bar: which routines are in use; a click opens one that can be read and not written. */
import assert from 'node:assert/strict';
import type { Stage } from '../support/stage.ts';

export async function routines({ hands, page }: Stage): Promise<void> {
  const item = page.locator('.statusbar-item', { hasText: '6 rutiner, 2 har gått ut' });
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Meddelandecenter' }).first();
  await hands.retried(async () => {
    await item.click();
    await row.waitFor();
    await page.waitForTimeout(300);
    await hands.image('rutiner', [352, 0, 900, 560]);
    await row.click();
  });
  await hands.until('the routine is open', async () => (await hands.text()).includes('giltig från 2024-11-14'));
  await page.keyboard.type('x');
  await page.waitForTimeout(200);
  assert.equal(await page.locator('.tab.active.dirty[data-resource-name="meddelandecenter.rutin"]').count(), 0);
}

/**
 * The owner of a routine writes its next version, from above the one that holds: what is wrong is said while it is typed. The
 * file opens, says above itself what it changes, and leads to what that does to the workspace.
 */
export async function newVersion({ hands, page, sample }: Stage): Promise<void> {
  const input = page.locator('.quick-input-widget input.input');
  const message = (words: string) => page.locator('.quick-input-message', { hasText: words }).waitFor();
  await hands.retried(async () => {
    await page.locator('.statusbar-item', { hasText: 'rutiner, 2 har gått ut' }).click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Meddelandecenter' }).first().click();
  });
  await lens(page, 'Ny version…').click();
  await message('Den nya versionens nummer. Den senaste är 3.0');
  await input.fill('3.0');
  await message('finns redan: den följer med Rutin. Välj ett annat nummer.');
  await hands.shot('ny-version-nummer');
  await input.fill('4.0');
  await message('Den nya versionens nummer. Den senaste är 3.0');
  await page.keyboard.press('Enter');
  await message('Första dagen för version 4.0');
  await input.fill('2026-02-30');
  await message('Dagen finns inte i kalendern');
  await input.fill('2024-11-14');
  await message('Version 4.0 måste börja en senare dag');
  await input.fill('2026-12-15');
  await message('Första dagen för version 4.0');
  await page.keyboard.press('Enter');
  await hands.until('the new version is open', async () => (await hands.text()).includes('i övrigt som "3.0"'));
  await lens(page, 'oförändrade').waitFor();
  await lens(page, 'Ny version…').waitFor();
  await hands.shot('ny-version');
  await lens(page, 'oförändrade').click();
  await hands.panel().locator('body', { hasText: 'oförändrade' }).waitFor();
  await hands.shot('ny-version-jamford');
  await hands.command('View: Close Editor');
  await lens(page, 'följder').click();
  await hands.panel().locator('h1', { hasText: 'Om den här versionen införs' }).waitFor();
  await hands.panel().locator('.facts', { hasText: '4.0' }).waitFor();
  await hands.shot('ny-version-foljder');
  await hands.closeAll();
  sample.remove('rutiner/meddelandecenter-4.0.rutin');
}

/** What is said above a line, and can be chosen. */
function lens(page: Stage['page'], words: string): ReturnType<Stage['page']['locator']> {
  return page.locator('.codelens-decoration a', { hasText: words }).first();
}
