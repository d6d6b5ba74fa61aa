/** The handbook in a browser: without an accessibility error, wide and narrow, light and dark; searched by keyboard; from a disk too. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeIn } from './axe.ts';
import { servedSite } from './served.ts';
import { itIsInstalled, PATIENCE, toolAt } from './tools.ts';

const executablePath = toolAt('/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome');

/** One of each kind of page. */
const PAGES = [
  'index.html',
  'en-eftermiddag.html',
  'support.html',
  'fragor.html',
  'bevisa.html',
  'kvitton.html',
  'spraket/index.html',
  'spraket/inkorg.html',
  'regler/index.html',
  'regler/MC-BEV-03.html',
  'regler/RUT-002.html',
  'kontroller/bevakning.html',
  'kommandon/check.html',
  'kommandon/routine.html',
  'installningar/index.html',
  'en/index.html',
  'en/architecture.html',
  'en/language/enhet.html',
  'en/questions.html',
  'en/prove.html',
];

describe.skipIf(executablePath === undefined)('the handbook in a browser', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof servedSite>>;

  beforeAll(async () => {
    site = await servedSite();
    browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    site?.stop();
  });

  async function openPage(width: number, colorScheme: 'light' | 'dark', said: string[] = []): Promise<Page> {
    const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 900 } })).newPage();
    page.setDefaultTimeout(PATIENCE);
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => void (request.url().startsWith(site.address) || said.push(request.url())));
    return page;
  }

  it.each([
    [1400, 'light'],
    [1400, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)(
    'has no accessibility error, %i pixels wide and %s, and asks nobody else for anything',
    async (width, scheme) => {
      const said: string[] = [];
      const page = await openPage(width, scheme, said);
      for (const path of PAGES) {
        await page.goto(site.address + path);
        expect(await axeIn(page), path).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(width);
      }
      expect(said).toEqual([]);
    },
  );

  it('is searched from the keyboard, and says how much it found', async () => {
    const page = await openPage(1400, 'light');
    await page.goto(`${site.address}spraket/inkorg.html`);
    await page.keyboard.press('/');
    await page.keyboard.type('ombud signera');
    await page.locator('.search li').first().waitFor();
    expect(await page.locator('.search output').innerText()).toMatch(/^\d+ sidor$/);
    expect(await axeIn(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('inkorg.html'));
    await page.keyboard.press('/');
    await page.keyboard.type('MC-BEV-03');
    await page.locator('.search li').first().waitFor();
    expect(await page.locator('.search li strong').first().innerText()).toContain('MC-BEV-03');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('leads to the heading where the word stands', async () => {
    const page = await openPage(1400, 'light');
    await page.goto(`${site.address}index.html`);
    await page.locator('.find').click();
    await page.keyboard.type('signeringsrätt');
    const found = page.locator('.search li a', { hasText: 'person › signeringsrätt' });
    await found.click();
    await page.waitForURL(/spraket\/person\.html#/);
    expect(await page.locator(':target').innerText()).toBe('signeringsrätt');
  });

  it('finds nothing in Swedish chapters when read in English', async () => {
    const page = await openPage(1400, 'light');
    await page.goto(`${site.address}en/index.html`);
    await page.locator('.find').click();
    await page.keyboard.type('personuppgifter');
    await expect.poll(() => page.locator('.search output').innerText()).toBe('Nothing was found.');
  });

  it('keeps the theme that the reader chooses', async () => {
    const page = await openPage(1400, 'light');
    await page.goto(`${site.address}index.html`);
    const paper = (): Promise<string> => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await paper();
    await page.locator('.theme').click();
    expect(await paper()).not.toBe(light);
    await page.goto(`${site.address}granska.html`);
    expect(await paper()).not.toBe(light);
    expect(await axeIn(page)).toEqual([]);
  });

  it('has its chapters behind a button where it is narrow', async () => {
    const page = await openPage(390, 'light');
    await page.goto(`${site.address}index.html`);
    expect(await page.locator('#kapitel').isVisible()).toBe(false);
    await page.locator('.menu').press('Enter');
    expect(await page.locator('.menu').getAttribute('aria-expanded')).toBe('true');
    await page.getByRole('link', { name: 'Granska en ändring' }).first().click();
    await page.waitForURL(/granska\.html$/);
  });

  it('is read and searched from a disk', async () => {
    const page = await openPage(1400, 'light');
    await page.goto(pathToFileURL(join(site.folder, 'index.html')).href);
    await page.locator('.find').click();
    await page.keyboard.type('ersättare');
    await page.locator('.search li').first().waitFor();
    await page.locator('.search li a').first().click();
    expect(await page.locator('h1').count()).toBe(1);
  });
});

itIsInstalled('Chromium', executablePath);
