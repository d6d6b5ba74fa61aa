/** The task: what the command line prints about files that are not open comes into the list of problems, once. */
import assert from 'node:assert/strict';
import type { Stage } from '../support/stage.ts';

const FILE = 'narhalsan/svenljunga.rutin';

export async function task({ hands, page, sample }: Stage): Promise<void> {
  const text = sample.read(FILE);
  sample.write(FILE, text.replace('bevakas 3 gånger', 'bevakas 2 gånger'));
  const problem = hands.problem('MC-BEV-03');
  await hands.pressUntil('Control+Shift+KeyM', problem);
  const advice = hands.problem('Lägg till klockslag');
  await advice.waitFor();
  await hands.retried(async () => {
    await hands.command('Tasks: Run Task');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Show All Tasks' }).waitFor();
    await hands.pick('rutin');
    await hands.pick('rutin: pröva arbetsytan');
  });
  await page.locator('.panel .composite.title', { hasText: 'pröva arbetsytan' }).waitFor();
  await hands.command('Problems: Focus on Problems View');
  // What the task tells gives no advice: so it is known that it came.
  await advice.waitFor({ state: 'detached' });
  assert.equal(await problem.count(), 1);
  await hands.shot('uppgift');
  sample.write(FILE, text);
  await problem.waitFor({ state: 'detached' });
  await hands.command('View: Toggle Panel Visibility');
}
