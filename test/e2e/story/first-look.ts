/** A newcomer opens the region: a tree, readable files, no false alarm. */
import assert from 'node:assert/strict';
import type { Stage } from '../support/stage.ts';

/** What of the browser's window is asked. */
interface Styled {
  readonly getComputedStyle: (element: unknown) => { readonly color: string };
}

export async function firstLook({ hands, page }: Stage): Promise<void> {
  await hands.open('fristad.rutin');
  await page.locator('.activitybar .action-item a[aria-label^="Rutin"]').click();
  await hands.treeRow('Västra Götalandsregionen').waitFor();
  await page.locator('.inline-hint, [class*="dyn-rule"]', { hasText: 'Exempel Sekreterare' }).first().waitFor();
  await page.locator('.codelens-decoration', { hasText: '3 medlemmar · bevakas 1 gång/dag' }).waitFor();
  await hands.goTo(30, 8);
  const inbox = hands.treeRow('Samverkan').and(page.locator('.selected'));
  await inbox.waitFor();
  assert.match((await inbox.getAttribute('aria-label')) ?? '', /^Samverkan, 4 medlemmar, bevakas 4 ggr\/dag/);
  assert.equal(await page.locator('.squiggly-error, .squiggly-warning').count(), 0);
  await page.mouse.move(900, 700);
  await page.waitForTimeout(700);
  await hands.image('trad', [0, 0, 1080, 675]);
  await hands.treeRow('Intygsbevakning').first().click();
  await page.locator('[id="status.editor.selection"]', { hasText: 'Ln 43, Col 5' }).waitFor();
}

/** Words, names and dates are told apart by their colours. */
export async function colours({ hands, page }: Stage): Promise<void> {
  await hands.goTo(17, 1);
  const colourOf = (line: string, text: string): Promise<string> =>
    page
      .locator('.view-line', { hasText: line })
      .locator('span[class^="mtk"]', { hasText: text })
      .first()
      .evaluate((span: unknown) => (globalThis as unknown as Styled).getComputedStyle(span).color);
  const colours = await Promise.all([
    colourOf('öppet mån-tor', 'öppet'),
    colourOf('öppet mån-tor', '08:00'),
    colourOf('del av', 'NärhälsanFristad'),
    colourOf('mellandagar', 'mellandagar'),
    colourOf('slag', 'vårdcentral'),
  ]);
  assert.ok(new Set(colours).size >= 4, colours.join(' '));
}

/** A person's card. */
export async function hover({ hands, page, sample }: Stage): Promise<void> {
  await hands.goToText('exeet1', sample.read('narhalsan/fristad.rutin'));
  await page.locator('.view-line', { hasText: 'exeet1' }).first().locator('span', { hasText: 'exeet1' }).last().hover();
  const card = page.locator('.monaco-hover:visible', { hasText: 'Exempel Ett' }).first();
  await card.waitFor();
  await page.waitForTimeout(400);
  await hands.shot('kort');
  await page.keyboard.press('Escape');
}
