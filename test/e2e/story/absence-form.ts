/** Someone who has never seen the language enters an absence with two delegates: clicks and keys are counted, names and dates are not. */
import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Stage } from '../support/stage.ts';

const FILE = 'narhalsan/fristad.rutin';
const MOST_ACTIONS = 14;
const WRITTEN = `frånvaro exetv1 semester från 2027-01-11 till 2027-01-22 {
    ombud exeet1
    ombud exetr1
    beslutat av exeec1
    tilldelat av exems1
}
`;

/** From the unit's lens in the text to the written lines. */
export async function absenceForm(stage: Stage): Promise<void> {
  const { hands, page, sample } = stage;
  const before = sample.read(FILE);
  const count = new Count(stage);
  await hands.closeAll();
  await hands.open('fristad.rutin');
  await hands.goTo(9, 1);
  await hands.makeRoom();
  await count.click(page.locator('.codelens-decoration a', { hasText: 'Ny frånvaro' }).first());
  const form = hands.panel();
  await whoAndWhen(stage, form, count);
  await whoStandsIn(stage, form, count);
  await whoDecided(stage, form, count);
  await count.press('Control+Enter');
  await hands.until('the absence is written', async () => sample.read(FILE) !== before);
  assert.ok(count.actions <= MOST_ACTIONS, `${count.actions} clicks and keys`);
  assert.equal(sample.read(FILE), `${before}\n${WRITTEN}`);
  const line = sample.read(FILE).split('\n').indexOf('frånvaro exetv1 semester från 2027-01-11 till 2027-01-22 {') + 1;
  await page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line}, Col 1` }).waitFor();
  await hands.shot('franvaro-skriven');
  await undone(stage, before);
}

async function whoAndWhen({ hands, page }: Stage, form: FrameLocator, count: Count): Promise<void> {
  await form.getByRole('combobox', { name: 'Vem är borta?' }).waitFor();
  await hands.until('the first field has the focus', () => hasFocus(form, 'combobox'));
  await page.keyboard.type('två exem');
  await form.getByRole('option', { name: /Exempel Två \(exetv1\).*läkare · Fristad vårdcentral/ }).waitFor();
  await hands.shot('franvaro-vem');
  await count.press('Enter');
  await count.press('Tab');
  await count.press('Space');
  await form.getByText('Personen har semester.').waitFor();
  await count.press('Tab');
  await page.keyboard.type('2027-01-11');
  await count.press('Tab');
  await count.press('Tab');
  await page.keyboard.type('2027-01-22');
  await form.getByText('10 dagar behöver ombud.').waitFor();
  assert.equal(await form.getByRole('checkbox', { name: /Exempel Två/ }).count(), 0);
}

/** Nobody from elsewhere will do, and it is said why; those who will are at the top. */
async function whoStandsIn({ hands }: Stage, form: FrameLocator, count: Count): Promise<void> {
  const verdict = form.locator('.outcome');
  await verdict.getByText('MC-API-03').waitFor();
  const search = form.getByRole('textbox', { name: 'Sök någon annan' });
  await search.fill('guld exempel');
  const stranger = form.locator('.candidate', { hasText: 'exegu1' });
  await stranger.locator('.reasons', { hasText: 'MC-TIL-01' }).waitFor();
  await hands.shot('franvaro-fel-ombud');
  await search.fill('');
  await stranger.waitFor({ state: 'detached' });
  await hands.shot('franvaro-ombud');
  await count.click(form.getByRole('checkbox', { name: /Exempel Ett/ }));
  await verdict.getByText('MC-TIL-12').waitFor();
  await count.click(form.getByRole('checkbox', { name: /Exempel Tre/ }));
  await verdict.getByText('MC-TIL-12').waitFor({ state: 'detached' });
}

/** Who decided is asked, and nothing stands there until someone answers. */
async function whoDecided({ hands }: Stage, form: FrameLocator, count: Count): Promise<void> {
  const verdict = form.locator('.outcome');
  await verdict.getByText('MC-TIL-09').waitFor();
  await verdict.getByRole('button', { name: 'Skriv ändå' }).waitFor();
  const decided = form.getByRole('group', { name: 'Vem har beslutat hur länge?' });
  assert.equal(await decided.getByRole('radio', { checked: true }).count(), 0);
  await hands.shot('franvaro-beslut');
  await count.click(decided.getByRole('radio', { name: /Exempel Enhetschef/ }));
  const assigned = form.getByRole('group', { name: 'Vem har tilldelat ombuden?' });
  await count.click(assigned.getByRole('radio', { name: /Exempel Sekreterare/ }));
  await verdict.getByText('Inga nya fynd').waitFor();
  await verdict.getByRole('button', { name: 'Skriv frånvaron' }).waitFor();
  await hands.image('franvaro', [50, 86, 1390, 780]);
}

/** All of it is one step. */
async function undone({ hands, page, sample }: Stage, before: string): Promise<void> {
  await page.keyboard.press('Control+KeyZ');
  await page.keyboard.press('Control+KeyS');
  await hands.until('it is as it was', async () => sample.read(FILE) === before);
  await hands.closeAll();
}

async function hasFocus(form: FrameLocator, role: string): Promise<boolean> {
  const there = form.locator(':focus');
  return (await there.count()) > 0 && (await there.getAttribute('role')) === role;
}

/** What is clicked and pressed. */
class Count {
  actions = 0;
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  async click(what: Locator): Promise<void> {
    this.actions++;
    await what.click();
  }

  async press(key: string): Promise<void> {
    this.actions++;
    await this.#stage.page.keyboard.press(key);
  }
}
