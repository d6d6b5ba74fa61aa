/** Someone who has never seen the language writes a unit in an empty folder, and a colleague into it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { Effort } from '../support/effort.ts';
import type { Stage } from '../support/stage.ts';

const PROGRAM = join(import.meta.dirname, '../../../dist/cli/rutin.js');

export async function newUnit({ hands, page, sample }: Stage): Promise<void> {
  await hands.command('Rutin: Focus on Organisation View');
  const effort = new Effort(page);
  await page.locator('.welcome-view .monaco-button', { hasText: 'Börja här' }).waitFor();
  await hands.shot('tom-mapp');
  await effort.click(page.locator('.welcome-view .monaco-button', { hasText: 'Ny enhet' }));
  const panel = hands.panel();
  await panel.getByRole('heading', { name: 'Ny enhet' }).waitFor();
  await panel.getByText('Vem som ansvarar för vården').waitFor();
  await hands.shot('ny-enhet-tom');
  await effort.click(panel.getByLabel('Enhetens namn'));
  await effort.type('Nya vårdcentralen');
  await hands.until(
    'a short name is proposed',
    async () => (await panel.getByLabel('Kort namn i texten').inputValue()) === 'NyaVårdcentralen',
  );
  await effort.choose(panel.getByLabel('Slag av enhet'), 'vårdcentral');
  await effort.click(panel.getByLabel('Huvudmannens namn'));
  await effort.type('Exempelregionen');
  await effort.press('Tab');
  await effort.type('Exempelområdet');
  await panel.getByText('Kvar att fylla i').waitFor({ state: 'detached' });
  await panel.getByText('saknar administratör').waitFor();
  await hands.shot('ny-enhet-saknar');
  await person(stageOf(panel, effort), 0, 'Exempel Chef', 'exech1', 'verksamhetschef');
  await person(stageOf(panel, effort), 1, 'Exempel Sekreterare', 'exese1', 'medicinsk sekreterare');
  await person(stageOf(panel, effort), 2, 'Exempel Läkare', 'exela1', 'läkare');
  await panel.getByText('Inga nya fynd.').waitFor();
  assert.equal(await panel.getByLabel('Samverkan bevakas kl').inputValue(), '08:15, 12:15, 16:30');
  await hands.shot('ny-enhet');
  await effort.click(panel.getByRole('button', { name: 'Skriv', exact: true }));
  await hands.treeRow('Exempelregionen').waitFor();
  await hands.notified('Enheten är skriven.');
  await hands.shot('ny-enhet-skriven');
  effort.tell('a new unit in an empty folder');
  const said = execFileSync(
    process.execPath,
    [PROGRAM, 'check', sample.folder, '--datum', '2026-11-21', '--format', 'concise'],
    {
      encoding: 'utf8',
    },
  );
  assert.deepEqual(
    said.split('\n').filter((line) => line.includes('.rutin:') && !line.startsWith('builtin:')),
    [],
  );
  assert.match(
    sample.read('enheter.rutin'),
    /bevakas 3 gånger per dag kl 08:15, 12:15, 16:30 av exese1 ersättare exela1/,
  );
  await hands.pressButton('Ny medarbetare');
  await panel.getByRole('heading', { name: 'Ny medarbetare' }).waitFor();
  await hands.closeAll();
}

type Page = ReturnType<Stage['hands']['panel']>;
interface Place {
  readonly panel: Page;
  readonly effort: Effort;
}

function stageOf(panel: Page, effort: Effort): Place {
  return { panel, effort };
}

async function person({ panel, effort }: Place, index: number, name: string, id: string, role: string): Promise<void> {
  await effort.click(panel.getByRole('button', { name: 'Lägg till en ny person' }));
  const row = panel.locator('fieldset.someone').nth(index);
  const ids = await Promise.all((await panel.locator('[id]').all()).map((one) => one.getAttribute('id')));
  assert.equal(new Set(ids).size, ids.length, 'each id is there once');
  await effort.click(row.getByLabel('Namn', { exact: true }));
  await effort.type(name);
  await effort.press('Tab');
  await effort.type(id);
  await effort.choose(row.getByLabel('Roll'), role);
}
