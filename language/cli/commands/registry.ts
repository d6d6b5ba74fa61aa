/** How to load every command: one is loaded only when it is asked for. */
import { commandSummaries } from '../../report/help/summaries.ts';
import type { Entry } from '../frame/entry.ts';

const loading: Readonly<Record<keyof typeof commandSummaries, Entry['load']>> = {
  check: () => import('./check.ts'),
  test: () => import('./test.ts'),
  prove: () => import('./prove.ts'),
  generate: () => import('./generate.ts'),
  explain: () => import('./explain.ts'),
  coverage: () => import('./coverage.ts'),
  plan: () => import('./plan.ts'),
  diff: () => import('./diff.ts'),
  access: () => import('./access.ts'),
  ombud: () => import('./ombud.ts'),
  impact: () => import('./impact.ts'),
  routine: () => import('./routine.ts'),
  replay: () => import('./replay.ts'),
  fmt: () => import('./fmt.ts'),
  fix: () => import('./fix.ts'),
  lsp: () => import('./lsp.ts'),
  mcp: () => import('./mcp.ts'),
  import: () => import('./import.ts'),
  graph: () => import('./graph.ts'),
  init: () => import('./init.ts'),
  completion: () => import('./completion.ts'),
};

/** In the order of the help text. */
export const registry: readonly Entry[] = (Object.keys(commandSummaries) as (keyof typeof commandSummaries)[]).map(
  (name) => ({ name, summary: commandSummaries[name], load: loading[name] }),
);
