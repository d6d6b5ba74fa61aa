/** A region of thousands of units: the people of the own unit come first as one types, whatever the editor thinks of others' names. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeRegion } from '../../bench/region.ts';
import { type Sample, sampleIn } from '../support/samples.ts';
import type { Stage } from '../support/stage.ts';

const UNITS = 4000;
const FILE = 'v0/nord.rutin';

/** One who works at the unit, and others elsewhere whose names begin as what is typed. */
const TEXT = `enhet Nord "Exempel Nord" {
    del av V0
    nivå 5
    öppet mån-fre 08:00-16:00
    inkorg samverkan {
        medlemmar m0u1
        bevakas 3 gånger per dag
            kl 08:15, 12:00, 15:30
            av m0u1
    }
}

person exeno1 "Exempel Norberg" { uppdrag läkare vid Nord }
${Array.from({ length: 60 }, (_, i) => `person norbe${i} "Norberg Exempel ${i}" { uppdrag läkare vid E${i} }\n`).join('')}`;

/** The region, with a unit more. */
export function manyUnitsIn(into: string): Sample {
  const folder = join(into, 'region');
  mkdirSync(folder, { recursive: true });
  writeRegion(folder, UNITS);
  const sample = sampleIn(folder);
  sample.write(FILE, TEXT);
  return sample;
}

export async function manyUnits({ hands, page }: Stage): Promise<void> {
  await hands.open(FILE);
  await hands.command('Rutin: Focus on Organisation View');
  await hands.treeRow('Västra Götalandsregionen').first().waitFor({ timeout: 60_000 });
  await hands.goTo(6, 23);
  for (const typed of ['n', 'norb']) {
    await page.keyboard.type(`, ${typed}`, { delay: 60 });
    await hands.pressUntil('Control+Space', page.locator('.suggest-widget.visible .monaco-list-row'));
    await page.waitForTimeout(800);
    await hands.shot(`fyratusen-${typed}`);
    const first = await page.locator('.suggest-widget.visible .monaco-list-row').first().getAttribute('aria-label');
    assert.match(first ?? '', /^exeno1/, `after ${typed}`);
    await page.keyboard.press('Escape');
    for (let i = 0; i < typed.length + 2; i++) await page.keyboard.press('Backspace');
  }
  await hands.command('File: Revert File');
  await hands.closeAll();
}
