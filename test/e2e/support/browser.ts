/** The browser in which the workbench is looked at; no request leaves the machine. */
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Workbench } from './code-server.ts';
import { PATIENCE } from './hands.ts';

export interface Window {
  readonly page: Page;
  /** Requests to anywhere else. */
  readonly outside: readonly string[];
  /** Opens the same folder in one more window. */
  readonly another: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** The name under which a webview asks for its own files; the page itself answers. */
const OWN = '.vscode-resource.vscode-cdn.net';

/** Opens a folder, or none, in the workbench, in the editor's language `sv` or `en`. */
export async function openFolder(
  workbench: Workbench,
  folder: string | undefined,
  language: 'sv' | 'en',
): Promise<Window> {
  const context = await chromium.launchPersistentContext(join(workbench.folder, 'chrome'), {
    executablePath: '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    locale: language === 'sv' ? 'sv-SE' : 'en-US',
    timezoneId: 'Europe/Stockholm',
    args: SWITCHES,
  });
  const outside = listenFor(context);
  // The editor has no Swedish of its own: it is told which language its extensions are to speak.
  if (language === 'sv') await context.addInitScript('globalThis._VSCODE_NLS_LANGUAGE = "sv";');
  const what = folder === undefined ? 'ew=true' : `folder=${encodeURIComponent(folder)}`;
  const url = `${workbench.url}/?${what}`;
  const page = await opened(context.pages()[0] ?? (await context.newPage()), url);
  const another = async (): Promise<Page> => opened(await context.newPage(), url);
  return { page, outside, another, close: () => context.close() };
}

async function opened(page: Page, url: string): Promise<Page> {
  page.setDefaultTimeout(PATIENCE);
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('.monaco-workbench').waitFor({ timeout: 120_000 });
  return page;
}

function listenFor(context: BrowserContext): readonly string[] {
  const outside: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isWeb = /^(https?|wss?):$/.test(url.protocol);
    if (isWeb && url.hostname !== '127.0.0.1' && !url.hostname.endsWith(OWN)) outside.push(request.url());
  });
  return outside;
}
