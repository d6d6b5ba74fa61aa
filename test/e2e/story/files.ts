/** A clerk has the files written, plans what to do in the real system, and asks what a new routine would mean. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../support/stage.ts';

const FILE = 'narhalsan/fristad.rutin';
const ROUTINES = join(import.meta.dirname, '../../../language/routines');

/** Errors stand in the way, and are led to; without them the report opens. */
export async function generate({ hands, page, sample }: Stage): Promise<void> {
  const text = sample.read(FILE);
  sample.write(FILE, text.replace('bevakas 4 gånger per dag', 'bevakas 2 gånger per dag'));
  await hands.choose('Rutin: Skapa arbetslistor och filer', 'rutin-ut');
  await hands.notified('Inga filer skrevs: det finns fel');
  await hands.shot('skapa-fel');
  await hands.pressButton('Visa felen');
  await hands.problem('MC-BEV').first().waitFor();
  sample.write(FILE, text);
  await hands.problem('MC-BEV').first().waitFor({ state: 'detached' });
  await hands.choose('Rutin: Skapa arbetslistor och filer', 'rutin-ut');
  await hands.notified('100 filer i');
  await hands.shot('skapa');
  await hands.pressButton('Öppna rapporten');
  await hands
    .panel()
    .getByRole('heading', { name: /Delade inkorgar/ })
    .first()
    .waitFor();
  await hands.panel().getByRole('searchbox').fill('Fristad');
  await hands.panel().locator('output', { hasText: 'träff' }).waitFor();
  await page.waitForTimeout(300);
  await hands.shot('rapport');
  await hands.closeAll();
}

/** Much is removed: it must be approved, and is. What is named leads to where it is declared. */
export async function plan({ hands, page, sample }: Stage): Promise<void> {
  const text = sample.read(FILE);
  sample.write('trasig.json', '{"hej": 1}');
  await hands.choose('Rutin: Planera ändringar', 'Välj en fil');
  await hands.answer(join(sample.folder, 'trasig.json'));
  await hands.notified('Det blev ingen plan.');
  await hands.shot('plan-fel');
  await hands.pressButton('Välj ett annat nuläge');
  await hands.pick('provisionering.json');
  const panel = hands.panel();
  await panel.locator('.facts', { hasText: 'Inget att göra' }).waitFor();
  await hands.makeRoom();
  sample.write(FILE, text.replace(/(inkorg samverkan \{[\s\S]*?)\s+exeet1,\s+exetv1,/, '$1'));
  await panel.getByRole('button', { name: 'Planera igen' }).click();
  await panel.locator('.alarm', { hasText: 'mister 2 av 4 medlemmar' }).waitFor();
  await page.waitForTimeout(300);
  await hands.image('plan', [50, 0, 1200, 670]);
  await panel.getByRole('button', { name: 'Godkänn borttagningarna' }).click();
  await page.locator('.monaco-dialog-box', { hasText: 'mister 2 av 4' }).waitFor();
  await hands.shot('plan-godkann');
  await page.keyboard.press('Enter');
  await panel.locator('.alarm', { hasText: 'mister 2 av 4 medlemmar' }).waitFor();
  await panel.getByRole('button', { name: 'Godkänn borttagningarna' }).click();
  await page.locator('.monaco-dialog-box .monaco-button', { hasText: /^Godkänn$/ }).click();
  await panel.locator('.note', { hasText: 'Godkända borttagningar: FristadVC.samverkan' }).waitFor();
  await panel.getByRole('button', { name: 'Fristad vårdcentral Närhälsan Samverkan' }).click();
  await page.locator('[id="status.editor.selection"]', { hasText: 'Ln 30,' }).waitFor();
  sample.write(FILE, text);
  await hands.closeAll();
}

export async function impact({ hands, page, sample }: Stage): Promise<void> {
  const routine = readFileSync(join(ROUTINES, 'meddelandecenter.rutin'), 'utf8')
    .replace('version "3.0"', 'version "4.0"')
    .replace('giltig från 2024-11-14 till 2026-11-14', 'giltig från 2026-11-01 till 2028-11-14')
    .replaceAll(/minst 2\b/g, 'minst 4');
  const file = join(sample.folder, '..', 'ny-rutin.rutin');
  sample.write('../ny-rutin.rutin', routine);
  await hands.choose('Rutin: Visa följderna av en ny rutin', 'Välj en fil');
  await hands.answer(file);
  const panel = hands.panel();
  await panel.locator('h1', { hasText: 'Om den här versionen införs' }).waitFor();
  await hands.makeRoom();
  await page.waitForTimeout(300);
  await hands.shot('foljder');
  await hands.closeAll();
}
