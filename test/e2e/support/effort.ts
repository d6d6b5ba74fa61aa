/** What a task costs the one who does it: clicks and keystrokes, counted as they are made. */
import type { Locator, Page } from 'playwright-core';

export class Effort {
  clicks = 0;
  keys = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async click(at: Locator): Promise<void> {
    await at.click();
    this.clicks++;
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text, { delay: 15 });
    this.keys += text.length;
  }

  async press(key: string): Promise<void> {
    await this.#page.keyboard.press(key);
    this.keys++;
  }

  /** Chooses from a list in a field by the words that stand there. */
  async choose(field: Locator, label: string): Promise<void> {
    await field.selectOption({ label });
    this.clicks += 2;
  }

  tell(task: string): void {
    console.log(`           ${task}: ${this.clicks} clicks, ${this.keys} keys`);
  }
}
