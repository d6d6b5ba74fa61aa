/**
 * Counts work instead of time: how often the blocks of the product's code are run. The count is the same on every machine. Only
 * code that is loaded after this file is counted whole, so what is measured is imported when the test begins.
 */
import { Session } from 'node:inspector';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/** The blocks of code under `language/` that are run, each counted as often as it is. */
export function workOf(run: () => void): number {
  counted();
  run();
  return counted();
}

/** What has been run since this was last asked. */
function counted(): number {
  let blocks = 0;
  session.post('Profiler.takePreciseCoverage', (_fault, coverage) => {
    for (const { url, functions } of (coverage as unknown as Coverage).result) {
      if (!url.includes('/language/')) continue;
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
    }
  });
  return blocks;
}
