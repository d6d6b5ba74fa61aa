/** Writing amid what stands there: a word that is half written, and lines after a comment that looks like the start of one. */
import type { Stage } from '../support/stage.ts';

const FILE = 'narhalsan/pagaende.rutin';

/** A suggestion accepted in the midst of a word takes the place of all of it. */
export async function withinWord({ hands, page, sample }: Stage): Promise<void> {
  sample.write(FILE, 'enhet Ny "Ny" {\n    inkorg samverkan {\n        medlem exems1\n    }\n}\n');
  await hands.open(FILE);
  await hands.goTo(3, 13);
  await hands.pressUntil('Control+Space', hands.suggestion('medlemmar'));
  await hands.suggestion('medlemmar').first().click();
  await hands.until('the word is whole', async () => /^ {8}medlemmar exems1/m.test(await hands.text()));
  await hands.shot('mitt-i-ord');
  await revert(hands, page);
}

/** A line comment that holds the start of a block comment opens none. */
export async function indentation({ hands, page, sample }: Stage): Promise<void> {
  sample.write(FILE, '// Se examples/*.rutin\nenhet Ny "Ny" {\ninkorg samverkan {');
  await hands.open(FILE);
  await hands.until('the file as it is', async () => (await hands.text()).includes('inkorg samverkan {'));
  await hands.goTo(3, 19);
  await page.keyboard.press('Enter');
  await page.locator('[id="status.editor.selection"]', { hasText: 'Ln 4, Col 9' }).waitFor();
  await page.keyboard.type('bevakas dagligen kl 08:00', { delay: 30 });
  await hands.shot('indrag');
  await revert(hands, page);
  sample.remove(FILE);
}

async function revert(hands: Stage['hands'], page: Stage['page']): Promise<void> {
  await page.keyboard.press('Escape');
  await hands.command('File: Revert File');
  await page.locator('.tab.dirty').waitFor({ state: 'detached' });
  await hands.closeAll();
}
