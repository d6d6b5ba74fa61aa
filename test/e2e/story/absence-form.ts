/** Someone who has never seen the language enters an absence with two delegates: clicks and keys are counted, names and dates are not. */
import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Stage } from '../support/stage.ts';

const FILE = 'narhalsan/fristad.rutin';
const MOST_ACTIONS = 14;
const WRITTEN = `frånvaro exetv1 semester från 2026-12-07 till 2026-12-18 {
    ombud exetr1
    ombud exeet1
    beslutat av exeec1
    tilldelat av exems1
}
`;

export async function absenceForm(stage: Stage): Promise<void> {
  const { hands, page, sample } = stage;
  const before = sample.read(FILE);
  const count = new Count(stage);
  await openAtUnit(stage, count);
  await hands.makeRoom();
  const form = hands.panel();
  const who = form.getByRole('combobox', { name: 'Vem är borta?' });
  await who.waitFor();
  await hands.until('the first field has the focus', async () => (await focused(form)) === 'combobox');
  await page.keyboard.type('vå exempel');
  await form.getByRole('option', { name: /Exempel Två \(exetv1\).*läkare · Fristad vårdcentral/ }).waitFor();
  await hands.shot('franvaro-vem');
  await count.press('Enter');
  await count.click(form.getByRole('radio', { name: 'semester' }));
  await form.getByRole('textbox', { name: 'Första dagen', exact: true }).fill('2026-12-07');
  await form.getByRole('textbox', { name: 'Sista dagen', exact: true }).fill('2026-12-18');
  await form.getByText('10 dagar behöver ombud.').waitFor();
  await hands.shot('franvaro-ombud');
  assert.equal(await form.getByRole('checkbox', { name: /Exempel Två/ }).count(), 0);
}

/** Right-click on the unit, and the form. */
async function openAtUnit({ hands, page }: Stage, count: Count): Promise<void> {
  await hands.open('fristad.rutin');
  await hands.command('Rutin: Ny frånvaro');
  count.count += 2;
}

async function focused(form: FrameLocator): Promise<string | null> {
  const there = form.locator(':focus');
  return (await there.count()) === 0 ? null : there.getAttribute('role');
}

/** What is clicked and pressed, counted. */
class Count {
  count = 0;
  readonly #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  async click(what: Locator): Promise<void> {
    this.count++;
    await what.click();
  }

  async press(key: string): Promise<void> {
    this.count++;
    await this.#stage.page.keyboard.press(key);
  }
}
