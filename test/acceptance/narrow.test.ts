/** The report on narrow screens: nothing but drawings, which have a frame of their own, must be moved sideways to be seen. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fristad } from '../support/cli.ts';
import { region } from '../support/generators/many-units.ts';
import { filesOf, materialOf } from '../support/generators/material.ts';
import { axeIn } from './axe.ts';
import { toolAt } from './tools.ts';

const executablePath = toolAt('/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome');

/** So many are looked at: the chapters of a large report are alike. */
const PAGES = 6;

const LONG = 'Verksamhetsövergripandehälsoochsjukvårdsutvecklingsenhetsmottagning';
const reports = {
  'the example': fristad,
  'long words': Object.fromEntries(
    Object.entries(fristad).map(([name, text]) => [
      name,
      text.replaceAll('Fristad vårdcentral Närhälsan', LONG).replaceAll('Exempel Ett', `Exempel ${LONG}`),
    ]),
  ),
  'a region of many units': region(130),
};

const WIDER = `(() => {
  const isFramed = (element) => element.closest('svg') !== null || getComputedStyle(element).position === 'absolute';
  const isWithin = (element) => element.getBoundingClientRect().right <= document.documentElement.clientWidth + 0.5;
  return [...document.querySelectorAll('body *')]
    .filter((element) => !isFramed(element) && !isWithin(element))
    .map((element) => element.outerHTML.slice(0, 80));
})()`;

describe.skipIf(executablePath === undefined).each(Object.entries(reports))('the report of %s', (_, texts) => {
  const folder = mkdtempSync(join(tmpdir(), 'rutin-narrow-'));
  const paths = filesOf(materialOf(texts), ['html']).map(({ path, bytes }) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    return join(folder, path);
  });
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([320, 390, 641])('has room on a screen %i pixels wide', async (width) => {
    const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
    for (const path of paths) {
      await page.goto(pathToFileURL(path).href);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      expect(await page.evaluate<readonly string[]>(WIDER)).toEqual([]);
    }
  });

  it('has no accessibility error on any of its first pages', async () => {
    const page = await (await browser.newContext({ viewport: { width: 1200, height: 900 } })).newPage();
    for (const path of paths.slice(0, PAGES)) {
      await page.goto(pathToFileURL(path).href);
      expect(await axeIn(page), path).toEqual([]);
    }
  });
});
