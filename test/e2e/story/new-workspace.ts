/** From nothing to a workspace: with no folder open, and in an empty one. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../support/stage.ts';
import { inThemes } from './themes.ts';

/** No folder is open: one is asked for, filled, opened, and its tree shown. */
export async function newWorkspace({ hands, page, workbench }: Stage): Promise<void> {
  const folder = join(workbench.folder, 'min-arbetsyta');
  mkdirSync(folder);
  writeFileSync(join(folder, 'README.md'), 'Står kvar.\n');
  await hands.command('Rutin: Focus on Organisation View');
  const button = (text: string) => page.locator('.welcome-view .monaco-button', { hasText: text });
  const ways = ['Börja här', 'Importera nuläget', 'Öppna ett exempel', 'Öppna en mapp'];
  for (const way of ways) await button(way).waitFor();
  await hands.shot('ingen-mapp');
  await button('Börja här').click();
  await hands.answer(folder);
  await hands.treeRow('Exempelregionen').waitFor();
  await page.locator('.tab.active', { hasText: 'exempelmottagningen.rutin' }).first().waitFor();
  await hands.notified('Lämnade som de var: README.md.');
  await hands.shot('borja-har');
  if (readdirSync(folder).length < 5) throw new Error('too little was written');
}

/** An example is copied into the empty folder that is open. */
export async function openExample({ hands, page }: Stage): Promise<void> {
  await hands.command('Rutin: Focus on Organisation View');
  await hands.retried(async () => {
    await page.locator('.welcome-view .monaco-button', { hasText: 'Öppna ett exempel' }).click();
    await page.locator('.quick-input-title', { hasText: 'Öppna ett exempel' }).waitFor();
    await page.waitForTimeout(300);
    await hands.shot('valj-exempel');
    await hands.pick('Fristad');
  });
  await hands.treeRow('Borås Stad').waitFor();
  await page.locator('.tab.active', { hasText: 'enheter.rutin' }).first().waitFor();
  await hands.shot('exempel');
}

/** The current state is imported into the empty folder that is open: a question is answered by a click, then all is written. */
export async function importState(stage: Stage): Promise<void> {
  const { hands, page, sample, workbench } = stage;
  const exports = join(workbench.folder, 'exporter');
  mkdirSync(exports);
  writeFileSync(join(exports, 'enheter.csv'), ENHETER);
  writeFileSync(join(exports, 'personal.csv'), PERSONAL);
  await hands.command('Rutin: Focus on Organisation View');
  await page.locator('.welcome-view .monaco-button', { hasText: 'Importera nuläget' }).click();
  await hands.answer(join(exports, 'enheter.csv'));
  const panel = hands.panel();
  await panel.getByRole('heading', { name: 'Importera nuläget' }).waitFor();
  await panel.getByText('Togs för enheter').waitFor();
  await panel.getByRole('button', { name: 'Välj filer' }).click();
  await hands.answer(join(exports, 'personal.csv'));
  await panel.getByText('1 cell används inte.').waitFor();
  await hands.shot('importera-fragor');
  await panel.getByRole('button', { name: 'ja, raden gäller' }).click();
  await panel.getByRole('heading', { name: /^Besvarat/ }).waitFor();
  await inThemes(stage, 'importera');
  if (readdirSync(sample.folder).some((name) => name.endsWith('.rutin'))) throw new Error('it is written too early');
  await panel.getByRole('button', { name: 'Skriv ändå' }).click();
  await hands.treeRow('Fristad vårdcentral').waitFor();
  await hands.notified('Nuläget är importerat');
  await page.locator('.tab', { hasText: 'import-rapport.md' }).waitFor();
  await page.waitForTimeout(500);
  await hands.shot('importerat');
  if (!readdirSync(sample.folder).includes('import-rapport.md')) throw new Error('there is no report');
}

const PERSONAL = `VGR-id;Namn;Roll;Enhet;Aktiv;Skostorlek
exeet1;Exempel Ett;läkare;Fristad vårdcentral;Ja;
exetv2;Exempel Två;läkare;Fristad vårdcentral;Kanske;41
exetr3;Exempel Tre;läkare;Fristad vårdcentral;Nej;
`;

const ENHETER = `enhet;huvudman;hsa-id;nivå
Fristad vårdcentral;Västra Götalandsregionen;SE2321000131-E000000000101;5
`;
