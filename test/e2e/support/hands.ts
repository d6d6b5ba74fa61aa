/** What a person does in the workbench: opens files, types, presses keys, looks. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** For what comes at once, if it comes. */
const SOON = { timeout: 12_000 };
/** For what is tried again if it does not come, in milliseconds. */
const IN_A_WHILE = 20_000;
/** For what must come, on a machine that has much else to do, in milliseconds. */
export const PATIENCE = 60_000;
const IMAGES = join(import.meta.dirname, '../../../extension/images');
const SHOTS = join(import.meta.dirname, '../../../.cache/e2e');

/** Left, top, width and height in the window. */
export type Clip = readonly [x: number, y: number, width: number, height: number];

export class Hands {
  readonly page: Page;
  /** Keys that had to be pressed once more. */
  retries = 0;
  /** What is waited for what must come, in milliseconds. */
  #patience = PATIENCE;

  constructor(page: Page) {
    this.page = page;
    mkdirSync(SHOTS, { recursive: true });
  }

  /** A picture of the window. */
  async shot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(SHOTS, `${name}.png`) });
  }

  /** A picture for the pages of the extension: a part of the window that can be read there, too. */
  async image(name: string, [x, y, width, height]: Clip): Promise<void> {
    const path = join(SHOTS, `${name}.png`);
    await this.page.screenshot({ path, clip: { x, y, width, height } });
    if (process.argv.includes('--images')) copyFileSync(path, join(IMAGES, `${name}.png`));
  }

  /** Waits until something holds. */
  async until(what: string, holds: () => Promise<boolean>, ms = PATIENCE): Promise<void> {
    const end = Date.now() + ms;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`in vain: ${what}`);
      await this.page.waitForTimeout(50);
    }
  }

  /** A key pressed while the editor still settles can get lost: it is pressed until something shows, which may take its time. */
  async pressUntil(key: string, sign: Locator): Promise<void> {
    for (let timeout = 4000; ; timeout *= 2) {
      await this.page.keyboard.press(key);
      try {
        await sign.first().waitFor({ timeout });
        return;
      } catch (error) {
        if (timeout > 30_000) throw error;
        this.retries++;
        await this.page.keyboard.press('Escape');
      }
    }
  }

  /**
   * Does something that an editor still settling may undo, as a panel does that takes the focus late and so closes the list that
   * is open: it is tried again from the start, after Escape.
   */
  async retried(act: () => Promise<void>): Promise<void> {
    for (let left = 3; ; left--) {
      const before = this.#patience;
      this.#wait(left === 0 ? before : Math.min(before, IN_A_WHILE));
      try {
        await act();
        return;
      } catch (error) {
        if (left === 0) throw error;
        this.retries++;
        await this.page.keyboard.press('Escape');
      } finally {
        this.#wait(before);
      }
    }
  }

  #wait(ms: number): void {
    this.#patience = ms;
    this.page.setDefaultTimeout(ms);
  }

  /** Opens a file by its name. */
  async open(name: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input');
    const base = name.split('/').at(-1) ?? name;
    const row = this.page.locator(`.quick-input-list .monaco-list-row[aria-label^="${base}"]`).first();
    await this.retried(async () => {
      await this.pressUntil('Control+KeyP', input);
      await input.fill(name, SOON);
      // What was typed before is still listed for a moment.
      await this.page.waitForTimeout(500);
      await row.click(SOON);
      await this.page.locator(`.tab.active[data-resource-name="${base}"]`).first().waitFor(SOON);
    });
    await this.page.locator('[id="status.editor.mode"]', { hasText: 'Rutin' }).waitFor();
  }

  /** Runs a command by its whole title. One that has just come to be stands in the list when that is opened anew. */
  async command(title: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input');
    // The label goes on with the keys of the command, and with how it was found.
    const labels = [`[aria-label="${title}"]`, `[aria-label^="${title}, "]`];
    const rows = labels.map((label) => `.quick-input-list .monaco-list-row${label}`).join(', ');
    await this.retried(async () => {
      await this.pressUntil('F1', input);
      await input.fill(`>${title}`, SOON);
      await this.page.locator(rows).first().click(SOON);
    });
  }

  /** Chooses from the list that is open what is found by what is typed. */
  async pick(typed: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: typed }).first();
    await this.page.locator('.quick-input-widget input.input').fill(typed);
    await row.click();
  }

  /** Runs a command that asks with a list, and chooses there what is found by what is typed; looks at the list before. */
  async choose(title: string, typed: string, row = typed, look = async (): Promise<void> => {}): Promise<void> {
    const found = this.page.locator('.quick-input-list .monaco-list-row', { hasText: row }).first();
    await this.retried(async () => {
      await this.command(title);
      await this.page.locator('.quick-input-widget input.input').fill(typed, SOON);
      await found.waitFor();
      await look();
      await found.click(SOON);
    });
  }

  /** Answers the question for a file or a folder with a path. A list that is still read puts its own path there once more. */
  async answer(path: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget.show-file-icons input.input');
    await input.waitFor();
    await this.until('the path is accepted', async () => {
      await input.fill(path);
      await this.page.waitForTimeout(600);
      if ((await input.inputValue()) !== path) return false;
      await this.page.keyboard.press('Enter');
      return input.waitFor({ state: 'hidden', ...SOON }).then(
        () => true,
        () => false,
      );
    });
  }

  /** Waits for a message with the text. */
  async notified(text: string): Promise<void> {
    await this.page.locator('.notification-toast', { hasText: text }).waitFor();
  }

  /** Presses a button of a message. */
  async pressButton(text: string): Promise<void> {
    await this.page.locator('.notification-toast .monaco-button', { hasText: text }).click();
  }

  /** Closes editors, panels and messages. What was not saved is left as it was. */
  async closeAll(): Promise<void> {
    await this.command('Notifications: Clear All Notifications');
    await this.command('View: Close All Editors');
    const leave = this.page.locator('.monaco-dialog-box .monaco-button', { hasText: "Don't Save" });
    await this.until('all is closed', async () => {
      if (await leave.isVisible()) await leave.click(SOON).catch(() => undefined);
      return (await this.page.locator('.tab').count()) === 0;
    });
  }

  /** Puts the cursor at a line and column of the active editor, both from 1. */
  async goTo(line: number, column: number): Promise<void> {
    const input = this.page.locator('.quick-input-widget input.input');
    const there = this.page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line}, Col ${column}` });
    await this.retried(async () => {
      await this.page.locator('.editor-group-container.active .monaco-editor .view-lines').first().click(SOON);
      await this.pressUntil('Control+KeyG', input);
      await input.fill(`:${line}:${column}`, SOON);
      await this.page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden', ...SOON });
      await there.waitFor(SOON);
    });
  }

  /** The line and column at which a text stands in the visible part of the active editor; finds it by searching. */
  async goToText(text: string, fileText: string, nth = 1): Promise<void> {
    let at = -1;
    for (let i = 0; i < nth; i++) at = fileText.indexOf(text, at + 1);
    if (at < 0) throw new Error(`not in the file: ${text}`);
    const before = fileText.slice(0, at).split('\n');
    await this.goTo(before.length, (before.at(-1) ?? '').length + 1);
  }

  /** Hides the side bar and the list of problems, so that there is room for a panel. */
  async makeRoom(): Promise<void> {
    await this.#hide('.part.sidebar', 'View: Toggle Primary Side Bar Visibility');
    await this.#hide('.part.panel', 'View: Toggle Panel Visibility');
  }

  async #hide(part: string, toggle: string): Promise<void> {
    if (!(await this.page.locator(part).isVisible())) return;
    await this.command(toggle);
    await this.page.locator(part).waitFor({ state: 'hidden' });
  }

  /** Back from a panel to the text, which is in the first group. */
  async focusText(): Promise<void> {
    await this.page.keyboard.press('Control+Digit1');
    await this.page.locator('.editor-group-container.active .monaco-editor').first().waitFor();
  }

  /** The visible text of the active editor. */
  async text(): Promise<string> {
    return this.page.evaluate(`[...document.querySelectorAll('.editor-group-container.active .monaco-editor[data-uri] .view-line')]
      .sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top))
      .map((line) => line.textContent.replaceAll('\\u00a0', ' ')).join('\\n')`);
  }

  /** Opens the list of problems, whether it is open or not. */
  async showProblems(): Promise<void> {
    await this.command('Problems: Focus on Problems View');
    await this.page.locator('.markers-panel').waitFor();
  }

  /** A row of the list of problems. */
  problem(text: string): Locator {
    return this.page.locator('.markers-panel .monaco-list-row', { hasText: text });
  }

  /** A row of suggestions. */
  suggestion(start: string): Locator {
    return this.page.locator(`.suggest-widget.visible .monaco-list-row[aria-label^="${start}"]`);
  }

  /** A row of the tree. */
  treeRow(text: string): Locator {
    return this.page.locator('.pane-body .monaco-list-row[role="treeitem"]', { hasText: text });
  }

  /** The inside of the panel that is open. */
  panel(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
  }
}
