/** The panels in other themes: dark, and high contrast. */
import type { Stage } from '../support/stage.ts';

const THEMES = [
  { theme: 'Default Dark Modern', sign: 'vs-dark', name: 'dark' },
  { theme: 'Default High Contrast', sign: 'hc-black', name: 'contrast' },
  { theme: 'Default Light Modern', sign: 'vs', name: 'light' },
] as const;

/** A picture in each theme; the last is the one that was there. */
export async function inThemes({ hands, page, sample }: Stage, pictures: string): Promise<void> {
  for (const { theme, sign, name } of THEMES) {
    sample.write('.vscode/settings.json', JSON.stringify({ 'workbench.colorTheme': theme }));
    await page.locator(`.monaco-workbench.${sign}`).waitFor();
    await page.waitForTimeout(800);
    await hands.shot(`${pictures}-${name}`);
  }
}

export async function themes(stage: Stage): Promise<void> {
  const { hands, sample } = stage;
  await hands.open('narhalsan/fristad.rutin');
  await hands.goToText('ombud exetv1', sample.read('narhalsan/fristad.rutin'));
  await hands.command('Rutin: Visa ombud');
  await hands.panel().locator('h1', { hasText: 'Exempel Ett' }).waitFor();
  await hands.makeRoom();
  await inThemes(stage, 'tema');
  await hands.command('Rutin: Visa organisationen som bild');
  await hands.panel().locator('.sheet svg').waitFor();
  await inThemes(stage, 'tema-bild');
  await hands.command('View: Close Editor');
}
