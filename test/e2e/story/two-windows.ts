/** The same folder in two windows: each has its own server, and what is saved in one is known in the other. */
import assert from 'node:assert/strict';
import { Hands } from '../support/hands.ts';
import { languageServers } from '../support/processes.ts';
import type { Stage } from '../support/stage.ts';

const FILE = 'narhalsan/fristad.rutin';

export async function twoWindows({ hands, page, sample, workbench, another }: Stage): Promise<void> {
  const text = sample.read(FILE);
  await hands.open('svenljunga.rutin');
  const here = hands.problem('MC-TIL-12');
  const other = new Hands(await another());
  try {
    await other.open('narhalsan/fristad.rutin');
    await other.goToText('ombud exetr1', text);
    await other.page.keyboard.press('Control+Shift+KeyK');
    const there = other.problem('MC-TIL-12');
    await other.pressUntil('Control+Shift+KeyM', there);
    assert.equal(languageServers(workbench).length, 2);
    await page.bringToFront();
    await hands.showProblems();
    assert.equal(await here.count(), 0, 'what is not saved is of one window');
    await other.page.bringToFront();
    await other.command('File: Save All Files');
    await other.page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
    await page.bringToFront();
    await here.waitFor();
    await hands.shot('tva-fonster');
    sample.write(FILE, text);
    await here.waitFor({ state: 'detached' });
    await there.waitFor({ state: 'detached' });
  } finally {
    await other.page.close();
  }
}
