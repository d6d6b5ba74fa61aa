/** The playground in a browser: the real server answers beside the text, and nothing leaves the page. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeIn } from './axe.ts';
import { servedSite } from './served.ts';
import { PATIENCE, toolAt } from './tools.ts';

const executablePath = toolAt('/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome');

describe.skipIf(executablePath === undefined)('the playground', () => {
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

  const asked: string[] = [];
  const said: string[] = [];

  async function openPage(width = 1400, colorScheme: 'light' | 'dark' = 'light', end = ''): Promise<Page> {
    const context: BrowserContext = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    asked.length = 0;
    said.length = 0;
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${site.address}lekplats.html${end}`);
    await page.locator('.findings li').first().waitFor();
    return page;
  }

  const status = (page: Page): Promise<string> => page.locator('#lek-status').innerText();
  const statusIs = (page: Page, text: string): Promise<void> => expect.poll(() => status(page)).toBe(text);

  /** Goes to a finding's line and changes what stands there. */
  async function change(page: Page, from: string, to: string): Promise<void> {
    await page.evaluate(
      'document.querySelector(".monaco-editor textarea, .monaco-editor .native-edit-context").focus()',
    );
    await page.keyboard.press('Control+f');
    await page.locator('.find-widget.visible textarea').first().fill(from);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.insertText(to);
  }

  it('says what is wrong, leads there, and explains it', async () => {
    const page = await openPage();
    await statusIs(page, '1 fel, 1 varning');
    expect(await page.locator('.findings li').allInnerTexts()).toEqual([
      expect.stringMatching(/^fel .* bevakas 2 gånger[\s\S]*enheter\.rutin, rad 27[\s\S]*MC-BEV-03$/),
      expect.stringMatching(/^varning .* färre än 2 ombud[\s\S]*personer\.rutin[\s\S]*MC-TIL-12$/),
    ]);
    await page.locator('.findings button').nth(2).click();
    expect(await page.locator('#lek-filer [aria-selected="true"]').innerText()).toBe('personer.rutin');
    await page.getByRole('button', { name: 'Förklara MC-TIL-12' }).click();
    await page.locator('#lek-forklaring h2').first().waitFor();
    expect(await page.locator('#lek-forklaring').innerText()).toContain('flera ombud till sin personliga inkorg');
    expect(said).toEqual([]);
  });

  it('tells of a word and of a person where the pointer rests', async () => {
    const page = await openPage();
    await statusIs(page, '1 fel, 1 varning');
    for (const [word, told] of [
      ['nivå', 'Skrivs: nivå'],
      ['exems1', 'Exempel Sekreterare'],
    ] as const) {
      const box = await page
        .locator('.view-line span', { hasText: new RegExp(`^\\s*${word}\\s*$`) })
        .last()
        .boundingBox();
      if (box === null) throw new Error(`${word} is not shown`);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 5 });
      await expect
        .poll(() => page.locator('.monaco-hover:visible').allInnerTexts())
        .toEqual([expect.stringContaining(told)]);
    }
  });

  it('judges while one writes, offers what can stand there, and mends', async () => {
    const page = await openPage();
    await statusIs(page, '1 fel, 1 varning');
    await change(page, '2 gånger per dag kl 08:15, 12:00', '3 gånger per dag kl 08:15, 12:00, 15:30');
    await statusIs(page, '1 varning');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('bev');
    await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    expect(await page.locator('.suggest-widget .monaco-list-row').first().innerText()).toContain('bevakas');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.locator('[data-name="personer.rutin"]').click();
    await page.locator('#lek-fynd .varning button').first().click();
    await page.keyboard.press('Control+.');
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Lägg till ombud' }).first();
    await fix.waitFor();
    await page.keyboard.press('Enter');
    await statusIs(page, 'Inga fynd');
  });

  it('judges another day when asked to, and begins again', async () => {
    const page = await openPage();
    await statusIs(page, '1 fel, 1 varning');
    await page.locator('#lek-dag').fill('2027-03-01');
    await statusIs(page, '1 fel');
    await change(page, '2 gånger per dag kl 08:15, 12:00', '1 gång');
    await page.getByRole('button', { name: 'Börja om' }).click();
    await statusIs(page, '1 fel, 1 varning');
    expect(await page.locator('#lek-dag').inputValue()).toBe('2026-11-21');
    expect(await page.locator('.view-lines').innerText()).toContain('2');
  });

  it('shows the week, the delegates, and what the change means', async () => {
    const page = await openPage();
    await page.locator('#flik-vecka').click();
    const week = page.frameLocator('#lek-vecka iframe');
    await week.locator('.check').first().waitFor();
    expect(await week.locator('h1').innerText()).toContain('Fristad vårdcentral');
    await page.keyboard.press('ArrowRight');
    const delegates = page.frameLocator('#lek-ombud iframe');
    await delegates.locator('.problem').first().waitFor();
    expect(await delegates.locator('h1').innerText()).toBe('Exempel Ett');
    await page.locator('#flik-betyder').click();
    await page.locator('#lek-betyder h2').first().waitFor();
    await change(page, 'ersättare exeet1, exetv1', 'ersättare exeet1');
    await expect.poll(() => page.locator('#lek-betyder').innerText()).toContain('1 inkorg berörs');
    expect(said).toEqual([]);
  });

  it('writes a line that is changed in the week, and takes it back', async () => {
    const page = await openPage();
    await statusIs(page, '1 fel, 1 varning');
    await page.locator('#flik-vecka').click();
    const week = page.frameLocator('#lek-vecka iframe');
    await week.getByRole('button', { name: 'Samverkan', exact: true }).click();
    await week.getByRole('button', { name: /^tis 17 nov 08:15/ }).click();
    await week.getByRole('textbox', { name: 'Klockslag' }).fill('15:30');
    await week.getByRole('button', { name: 'Lägg till klockslaget' }).click();
    await week.locator('.attempt .button.primary').click();
    await statusIs(page, '1 varning');
    await week.locator('.attempt').getByRole('button', { name: 'Ångra' }).click();
    await statusIs(page, '1 fel, 1 varning');
  });

  it('writes a new absence by the form, of the person whose delegates are shown', async () => {
    const page = await openPage();
    await statusIs(page, '1 fel, 1 varning');
    await page.locator('#flik-ombud').click();
    await page.frameLocator('#lek-ombud iframe').getByRole('button', { name: 'Ny frånvaro' }).click();
    const form = page.frameLocator('#lek-franvaro iframe');
    await form.getByRole('radio', { name: 'semester' }).check();
    await form.getByRole('textbox', { name: 'Första dagen' }).fill('2027-01-11');
    await form.getByRole('textbox', { name: 'Sista dagen' }).fill('2027-01-15');
    await expect
      .poll(() => form.locator('.written pre').allInnerTexts())
      .toEqual([expect.stringContaining('frånvaro exeet1 semester från 2027-01-11 till 2027-01-15')]);
    await form.locator('.actions .primary').click();
    await expect.poll(() => page.locator('#lek-filer [aria-selected="true"]').innerText()).toBe('personer.rutin');
    await page.locator('#flik-betyder').click();
    await expect.poll(() => page.locator('#lek-betyder').innerText()).toContain('1 annan ändring');
    expect(said).toEqual([]);
  });

  it('says what one text means in the place of another, and judges no draft', async () => {
    const page = await openPage();
    await statusIs(page, '1 fel, 1 varning');
    await page.getByRole('button', { name: 'Nytt utkast' }).click();
    expect(await page.locator('#lek-filer [aria-selected="true"]').innerText()).toBe('enheter.utkast');
    await change(page, 'ersättare exeet1, exetv1', 'ersättare exeet1');
    await page.locator('#flik-betyder').click();
    await page.locator('#lek-fran').selectOption('enheter.rutin');
    await page.locator('#lek-till').selectOption('enheter.utkast');
    await expect.poll(() => page.locator('#lek-betyder').innerText()).toContain('1 inkorg berörs');
    await page.locator('#lek-till').selectOption({ label: 'texten' });
    await expect.poll(() => page.locator('#lek-betyder').innerText()).not.toContain('1 inkorg berörs');
    await page.locator('#flik-fynd').click();
    expect(await page.locator('.findings li').count()).toBe(2);
    expect(said).toEqual([]);
  });

  it('has an editor that speaks Swedish', async () => {
    const page = await openPage();
    await page.locator('.view-line').first().click({ button: 'right' });
    const menu = page.locator('.monaco-menu .action-label');
    await menu.first().waitFor();
    const words = (await menu.allInnerTexts()).filter((text) => text !== '');
    expect(words).toContain('Formatera filen');
    expect(
      words.filter((text) => /\b(?:Go|Peek|Rename|Change|Format|Copy|Cut|Paste|Command|All)\b/.test(text)),
    ).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+f');
    await expect.poll(() => page.locator('.find-widget textarea').first().getAttribute('placeholder')).toBe('Sök');
  });

  it('carries the text in a link, after the sign that no browser sends', async () => {
    const page = await openPage();
    await statusIs(page, '1 fel, 1 varning');
    await change(page, '2 gånger per dag kl 08:15, 12:00', '3 gånger per dag kl 08:15, 12:00, 15:30');
    await statusIs(page, '1 varning');
    await page.getByRole('button', { name: 'Länk hit' }).click();
    await page.waitForURL(/#t=/);
    const { hash, search } = new URL(page.url());
    expect(search).toBe('');
    const other = await openPage(1400, 'light', hash);
    await statusIs(other, '1 varning');
    const broken = await openPage(1400, 'light', '#t=trasig');
    await statusIs(broken, '1 fel, 1 varning');
    expect(await status(broken)).toBe('1 fel, 1 varning');
  });

  it('sends nothing anywhere: neither by itself nor when something on the page tries to', async () => {
    const page = await openPage();
    await statusIs(page, '1 fel, 1 varning');
    await change(page, 'Fristad vårdcentral', 'Hemlig vårdcentral');
    await page.locator('#flik-betyder').click();
    await page.locator('#lek-betyder h2').first().waitFor();
    expect(asked.filter((url) => !url.startsWith(site.address) && !url.startsWith('data:'))).toEqual([]);
    expect(asked.filter((url) => /Hemlig|\?/.test(decodeURIComponent(url)) && !url.startsWith('data:'))).toEqual([]);
    const refused = await page.evaluate<string>('fetch("http://127.0.0.1:9/").then(() => "sent", () => "refused")');
    expect(refused).toBe('refused');
    expect(said.some((text) => text.includes('Content Security Policy'))).toBe(true);
  });

  it.each([
    [1400, 'light'],
    [1400, 'dark'],
    [390, 'light'],
  ] as const)('has no accessibility error, %i pixels wide and %s', async (width, scheme) => {
    const page = await openPage(width, scheme);
    for (const tab of ['fynd', 'vecka', 'ombud', 'franvaro', 'betyder']) {
      await page.locator(`#flik-${tab}`).click();
      await page.waitForTimeout(600);
      expect(await axeIn(page), tab).toEqual([]);
    }
    await page.locator('#flik-fynd').click();
    await page.locator('.code-of').first().click();
    await page.locator('#lek-forklaring h2').first().waitFor();
    expect(await axeIn(page), 'forklaring').toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });
});
