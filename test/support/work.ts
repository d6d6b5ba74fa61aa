/**
 * Counts work instead of time: how often the blocks of the product's code are run. The count is the same on every machine. Only
 * code that is loaded after the counting has begun is counted whole, so what is measured is imported then, and anew.
 */
import { Session } from 'node:inspector';
import { afterAll, vi } from 'vitest';

interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[];
  }[];
}

const session = new Session();
session.connect();
session.post('Profiler.enable');

/** Begins to count, until the tests of the file are done: said before that which is measured is imported. Other files are run in the same process. */
export function countWork(): void {
  vi.resetModules();
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  afterAll(() => session.post('Profiler.stopPreciseCoverage'));
}

/** The blocks of code under `language/` that are run, each counted as often as it is; or of those files alone whose path has some words in it. */
export function workOf(run: () => void, where = '/language/'): number {
  counted(where);
  run();
  return counted(where);
}

/** What has been run since this was last asked. */
function counted(where: string): number {
  let blocks = 0;
  session.post('Profiler.takePreciseCoverage', (_fault, coverage) => {
    for (const { url, functions } of (coverage as unknown as Coverage).result) {
      if (!url.includes(where)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
    }
  });
  return blocks;
}
