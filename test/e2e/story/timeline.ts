/** The timeline: all of an absence, the horizon in it, ends dragged and moved by keys; larger and smaller. */
import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import type { Stage } from '../support/stage.ts';
import { inThemes } from './themes.ts';

const FILE = 'narhalsan/svenljunga.rutin';
const OWN = 'frånvaro exefa1 semester från 2027-01-07 till 2027-01-22 {';

export async function timeline(stage: Stage): Promise<void> {
  const { hands, sample } = stage;
  const before = sample.read(FILE);
  await hands.open('svenljunga.rutin');
  await hands.goToText('ombud exetr2', before);
  await hands.command('Rutin: Visa ombud');
  await hands.makeRoom();
  const panel = hands.panel();
  await panel.locator('h1', { hasText: 'Exempel Falk' }).waitFor();
  await dragged(stage, panel);
  await byKeys(stage, panel);
  await inThemes(stage, 'tidslinje');
  await zoomed(stage, panel);
  sample.write(FILE, before);
  await panel.locator('.kicker').click();
  await hands.command('View: Close Editor');
}

/** The end of the absence goes far beyond the horizon, and all of it is then drawn. */
async function dragged({ hands, page, sample }: Stage, panel: FrameLocator): Promise<void> {
  const end = panel.getByRole('button', { name: /^Frånvaron slutar fre 22 jan/ });
  const box = await end.boundingBox();
  const chart = await panel.locator('.head .days').boundingBox();
  assert.ok(box !== null && chart !== null);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y, { steps: 4 });
  await page.mouse.move(x + 60, y, { steps: 6 });
  await hands.shot('tidslinje-dras');
  await page.mouse.up();
  const change = panel.getByRole('region', { name: 'Ändringen' });
  await change.locator('h2', { hasText: /^Frånvaron: till / }).waitFor();
  await change.getByRole('button', { name: 'Låt bli' }).click();
  await change.waitFor({ state: 'detached' });
  await end.focus();
  await page.keyboard.press('Space');
  for (let week = 0; week < 10; week++) await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Enter');
  await change.locator('h2', { hasText: 'Frånvaron: till fre 2 apr' }).waitFor();
  await change.locator('pre', { hasText: OWN.replace('2027-01-22', '2027-04-02') }).waitFor();
  await page.waitForTimeout(300);
  await hands.shot('tidslinje-andring');
  await change.getByRole('button', { name: /^Skriv/ }).click();
  await hands.until('it is written', async () => sample.read(FILE).includes(OWN.replace('2027-01-22', '2027-04-02')));
  await panel.getByRole('button', { name: /^Frånvaron slutar fre 2 apr/ }).waitFor();
  await panel.locator('.lines .horizon', { hasText: 'horisont' }).waitFor();
  await change.getByRole('button', { name: 'Stäng' }).click();
  await page.waitForTimeout(300);
  await hands.shot('tidslinje');
}

/** The end of an ombud, by keys: the days that nobody covers are a row of their own. */
async function byKeys({ hands, page, sample }: Stage, panel: FrameLocator): Promise<void> {
  const end = panel.getByRole('button', { name: /^Ombudet Exempel Mes slutar fre 2 apr/ });
  await end.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowLeft');
  await panel.locator('#announced', { hasText: 'fre 26 mar' }).waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  const change = panel.getByRole('region', { name: 'Ändringen' });
  await change.locator('pre', { hasText: 'ombud exeme1 till 2027-03-26' }).waitFor();
  await page.keyboard.press('Enter');
  await hands.until('it is written', async () => sample.read(FILE).includes('ombud exeme1 till 2027-03-26'));
  await panel.getByRole('button', { name: /^Ombudet Exempel Mes slutar fre 26 mar/ }).waitFor();
  await panel
    .getByRole('button', { name: /^för få ombud/ })
    .first()
    .waitFor();
  await page.waitForTimeout(300);
  await hands.shot('tidslinje-lucka');
}

/** Larger by button, key and wheel; the box then scrolls, and the names stay. */
async function zoomed({ hands, page }: Stage, panel: FrameLocator): Promise<void> {
  const wide = panel.locator('.chart .wide');
  const width = async (): Promise<number> => (await wide.boundingBox())?.width ?? 0;
  const first = await width();
  await panel.getByRole('button', { name: 'Större' }).click();
  await hands.until('it is larger', async () => (await width()) > first * 1.2);
  await panel.locator('.chart').focus();
  await page.keyboard.press('+');
  await hands.until('it is larger still', async () => (await width()) > first * 1.7);
  const box = await panel.locator('.chart').boundingBox();
  assert.ok(box !== null);
  await page.mouse.move(box.x + box.width / 2, box.y + 60);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await hands.until('and by the wheel', async () => (await width()) > first * 2.5);
  await page.waitForTimeout(300);
  await hands.shot('tidslinje-stor');
  await panel.getByRole('button', { name: 'Visa allt' }).click();
  await hands.until('all of it is there', async () => Math.abs((await width()) - first) < 2);
}
