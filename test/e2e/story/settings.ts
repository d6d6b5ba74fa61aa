/** Every setting shows at once: the language, how far ahead is judged, and the day. */
import type { Stage } from '../support/stage.ts';

const FILE = 'narhalsan/fristad.rutin';

export async function settings({ hands, page, sample }: Stage): Promise<void> {
  const text = sample.read(FILE);
  const set = (values: object): void => sample.write('.vscode/settings.json', JSON.stringify(values));
  const status = (words: string) => page.locator('.statusbar-item', { hasText: words }).waitFor();
  set({});
  await status('lördag 21 november 2026');
  sample.write(FILE, text.replace(/\n {4}ombud \w+/, ''));
  const problem = hands.problem('MC-TIL-12');
  await hands.pressUntil('Control+Shift+KeyM', problem);
  set({ 'rutin.horisont': 10 });
  await hands.problem('efter horisonten').first().waitFor();
  set({ 'rutin.sprak': 'en' });
  await hands.problem('has fewer than 2 delegates').waitFor();
  await status('6 routines, 2 expired');
  await hands.command('Rutin: Focus on Organisation View');
  await hands.treeRow('Municipalities without units').waitFor();
  set({ 'rutin.sprak': 'en', 'rutin.datum': '2027-01-11' });

  await status('Monday 11 January 2027');
  set({ 'rutin.datum': '2027-01-11' });
  await hands.treeRow('Kommuner utan enheter').waitFor();
  set({});
  await status('lördag 21 november 2026');
  sample.write(FILE, text);
  await problem.waitFor({ state: 'detached' });
}
