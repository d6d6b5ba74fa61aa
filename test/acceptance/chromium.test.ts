/** The report in a browser: it runs under its own policy, asks for nothing, can be searched, and prints. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fristad } from '../support/cli.ts';
import { filesOf, materialOf, textIn } from '../support/generators/material.ts';
import { axeIn } from './axe.ts';
import { itIsInstalled, toolAt } from './tools.ts';

const executablePath = toolAt('/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome');
const folder = mkdtempSync(join(tmpdir(), 'rutin-chromium-'));
const path = join(folder, 'index.html');

/** What an attacker might have got into the page. */
const INTRUDERS = `
  document.body.insertAdjacentHTML('beforeend', '<img src="http://127.0.0.1:9/x" onerror="document.title=1"><p style="color:red">x</p>');
  const script = document.createElement('script');
  script.textContent = 'document.title = "2"';
  document.body.append(script);
`;

/** The least contrast (WCAG 2) between letters and what is behind them. */
const LOWEST_CONTRAST = `(() => {
  const luminance = (color) => {
    const [r, g, b] = color.match(/[0-9]+/g).map((one) => {
      const c = Number(one) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const background = (element) => {
    const color = element === null ? 'rgb(255, 255, 255)' : getComputedStyle(element).backgroundColor;
    return color === 'rgba(0, 0, 0, 0)' ? background(element.parentElement) : color;
  };
  const texts = [...document.querySelectorAll('p, h1, h2, h3, h4, td, th, li, a, dt, dd, .chip, code, .dim')];
  return Math.min(...texts.map((element) => {
    const [a, b] = [luminance(getComputedStyle(element).color), luminance(background(element))];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }));
})()`;

describe.skipIf(executablePath === undefined)('the report in a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(path, textIn(filesOf(materialOf(fristad), ['html']), 'rapport/index.html'));
    browser = await chromium.launch({ executablePath: executablePath as string, args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function openPage(
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<{ page: Page; said: string[]; asked: string[] }> {
    const context = await browser.newContext({ colorScheme, viewport: { width: 1200, height: 900 } });
    const page = await context.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    return { page, said, asked };
  }

  const shown = (page: Page): Promise<readonly string[]> => page.locator('.unit:visible > h3').allInnerTexts();

  it('runs without a word on the console and asks for nothing but itself', async () => {
    const { page, said, asked } = await openPage();
    expect(await page.locator('.search').isVisible()).toBe(true);
    expect(said).toEqual([]);
    expect(asked).toEqual([pathToFileURL(path).href]);
  });

  it('lets no other script run, nor style, nor picture', async () => {
    const { page, said } = await openPage();
    await page.evaluate(INTRUDERS);
    await page.waitForTimeout(200);
    expect(
      said.filter((text) => text.includes('img-src') || text.includes('default-src')).length,
    ).toBeGreaterThanOrEqual(1);
    expect(await page.title()).toBe('Delade inkorgar, bevakning och ombud per den 2026-11-21');
    expect(said.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(3);
  });

  it('finds units by inbox and person, from the keyboard', async () => {
    const { page } = await openPage();
    expect(await shown(page)).toHaveLength(2);
    await page.keyboard.press('/');
    await page.keyboard.type('exempel kommun b');
    expect(await shown(page)).toEqual(['Borås hemsjukvård planerad']);
    expect(await page.locator('.search output').innerText()).toBe('1 träff');
    expect(await page.locator('.crumb:visible').allInnerTexts()).toEqual(['Borås Stad']);
    await page.keyboard.press('Escape');
    expect(await shown(page)).toHaveLength(2);
  });

  it.each(['light', 'dark'] as const)('is %s as the reader has it, with letters that stand out', async (scheme) => {
    const { page } = await openPage(scheme);
    expect(await page.evaluate<number>(LOWEST_CONTRAST)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['light', 'dark'] as const)('has no accessibility error when it is %s', async (scheme) => {
    const { page } = await openPage(scheme);
    expect(await axeIn(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await axeIn(page)).toEqual([]);
  });

  it('prints on a few pages, what is folded too', async () => {
    const { page } = await openPage();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(5);
    expect(pdf.length).toBeLessThan(1_000_000);
    expect(await page.locator('details:not([open])').count()).toBe(0);
  });
});

itIsInstalled('Chromium', executablePath);
