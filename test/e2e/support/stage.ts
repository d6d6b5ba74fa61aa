/** What every scene of the story is given. */
import type { Page } from 'playwright-core';
import type { Workbench } from './code-server.ts';
import type { Hands } from './hands.ts';
import type { Sample } from './samples.ts';

export interface Stage {
  readonly hands: Hands;
  readonly page: Page;
  readonly sample: Sample;
  readonly workbench: Workbench;
  /** Opens the same folder in one more window. */
  readonly another: () => Promise<Page>;
}
