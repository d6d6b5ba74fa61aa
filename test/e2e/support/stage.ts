/** What every scene of the story is given. */
import type { Page } from 'playwright-core';
import type { Hands } from './hands.ts';
import type { Sample } from './samples.ts';

export interface Stage {
  readonly hands: Hands;
  readonly page: Page;
  readonly sample: Sample;
}
