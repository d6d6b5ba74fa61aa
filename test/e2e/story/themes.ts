/** The panels in other themes: dark, and high contrast. */
import type { Stage } from '../support/stage.ts';

const THEMES = [
  { theme: 'Default Dark Modern', sign: 'vs-dark', name: 'dark' },
  { theme: 'Default High Contrast', sign: 'hc-black', name: 'contrast' },
  { theme: 'Default Light Modern', sign: 'vs', name: 'light' },
] as const;

export async function themes({ hands, page, sample }: Stage): Promise<void> {
  await hands.open('narhalsan/fristad.rutin');
  await hands.goToText('ombud exetv1', sample.read('narhalsan/fristad.rutin'));
  await hands.command('Rutin: Visa ombud');
  await hands.panel().locator('h1', { hasText: 'Exempel Ett' }).waitFor();
  await hands.makeRoom();
  for (const { theme, sign, name } of THEMES) {
    sample.write('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': theme }));
    await page.locator(`.monaco-workbench.${sign}`).waitFor();
    await page.waitForTimeout(800);
    await hands.shot(`tema-${name}`);
  }
  await hands.command('Rutin: Visa organisationen som bild');
  await hands.panel().locator('.sheet svg').waitFor();
  for (const { theme, sign, name } of THEMES) {
    sample.write('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': theme }));
    await page.locator(`.monaco-workbench.${sign}`).waitFor();
    await page.waitForTimeout(800);
    await hands.shot(`tema-bild-${name}`);
  }
  await hands.command('View: Close Editor');
}
