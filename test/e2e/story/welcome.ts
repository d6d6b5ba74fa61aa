/** The walkthrough: every step has its picture, and its button does what it says. */
import type { Stage } from '../support/stage.ts';

const STEPS = [
  'Skaffa en arbetsyta',
  'Se organisationen',
  'Lägg till personer och enheter',
  'Skriv med förslag',
  'Laga med en tangent',
  'Se veckan',
  'Se luckorna',
  'Se allt på en bild',
  'Titta på en annan dag',
];

export async function walkthrough({ hands, page }: Stage): Promise<void> {
  await begin(hands);
  const step = page.locator('.getting-started-step');
  const width = `(document.querySelector('.getting-started-media img') ?? {}).naturalWidth ?? 0`;
  for (const title of STEPS) {
    await step.filter({ hasText: title }).click();
    await page.locator('.getting-started-step.expanded', { hasText: title }).waitFor();
    await hands.until(`a picture of: ${title}`, async () => (await page.evaluate<number>(width)) > 300);
  }
  await hands.shot('kom-i-gang');
  await page.locator('.getting-started-step.expanded .monaco-button', { hasText: 'Välj datum' }).click();
  await page.locator('.quick-input-title', { hasText: 'Datum att bedöma på' }).waitFor();
  await page.locator('.quick-input-widget input.input').press('Escape');
  // Where the page itself hears Escape, too, it has gone back to the list of walkthroughs.
  await begin(hands);
  await step.filter({ hasText: 'Se organisationen' }).click();
  await page.locator('.getting-started-step.expanded .monaco-button', { hasText: 'Visa trädet' }).click();
  await hands.treeRow('Västra Götalandsregionen').waitFor();
  await hands.closeAll();
}

async function begin(hands: Stage['hands']): Promise<void> {
  await hands.choose('Welcome: Open Walkthrough...', 'Kom i gång med Rutin');
}
