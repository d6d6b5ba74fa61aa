/** A workspace that asks for another version of the program: the status bar says so, and the line of the settings why. */
import type { Stage } from '../support/stage.ts';

const CONFIG = 'rutin.config.json';

export async function requiredVersion({ hands, page, sample }: Stage): Promise<void> {
  const text = sample.read(CONFIG);
  const item = (words: string) => page.locator('.statusbar-item', { hasText: words });
  await item('6 rutiner, 2 har gått ut').waitFor();
  sample.write(CONFIG, text.replace('{', '{ "kräver": ">=99",'));
  await item('Kräver Rutin >=99').waitFor();
  const problem = hands.problem('Arbetsytan kräver Rutin >=99');
  await hands.pressUntil('Control+Shift+KeyM', problem);
  await item('Kräver Rutin >=99').hover();
  await page.waitForTimeout(700);
  await hands.shot('kraver-annan-version');
  sample.write(CONFIG, text);
  await item('6 rutiner, 2 har gått ut').waitFor();
  await problem.waitFor({ state: 'detached' });
  await hands.closeAll();
}
