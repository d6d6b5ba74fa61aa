/** All that is fuzzed. */
import type { Target } from '../target.ts';
import { configuration, current, receipts } from './commands.ts';
import { fixes } from './fixes.ts';
import { formatting } from './formatting.ts';
import { imports } from './imports.ts';
import { reading } from './reading.ts';
import { server } from './server.ts';
import { workLists } from './work-lists.ts';
import { workbooks } from './workbooks.ts';

export const targets: readonly Target[] = [
  reading,
  formatting,
  fixes,
  imports,
  workbooks,
  current,
  workLists,
  configuration,
  receipts,
  server,
];
