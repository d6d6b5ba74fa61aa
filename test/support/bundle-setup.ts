/** A folder for the bundle of one run of the tests; whoever needs it first makes it (bundle.ts). It goes when the run is over. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { CHECKOUT } from './checkout.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    bundleFolder: string;
  }
}

export default function setup(project: TestProject): () => void {
  const folder = `dist/test/${process.pid}`;
  project.provide('bundleFolder', folder);
  // What a check keeps is kept here, whoever runs it: no test writes in a home.
  const kept = mkdtempSync(join(tmpdir(), 'rutin-kept-'));
  process.env['RUTIN_CACHE_DIR'] = kept;
  return () => {
    for (const made of [join(CHECKOUT, folder), kept]) rmSync(made, { recursive: true, force: true });
  };
}
