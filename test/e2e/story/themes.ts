/** The panels in other themes: dark, and high contrast. */
import type { Stage } from '../support/stage.ts';

export async function themes({ hands, page }: Stage): Promise<void> {
  for (const [theme, name] of [
    ['Dark Modern', 'dark'],
    ['Dark High Contrast', 'contrast'],
    ['Light Modern', 'light'],
  ] as const) {
    await hands.command('Preferences: Color Theme');
    const input = page.locator('.quick-input-widget input.input');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Light Modern' }).first().waitFor();
    await input.fill(theme);
    await page.waitForTimeout(400);
    await page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
    await page.waitForTimeout(600);
    await hands.shot(`theme-${name}`);
  }
}
