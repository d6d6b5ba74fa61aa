/** The site built to a folder of its own, and given out by a server on this machine. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../docs/site/server.mts';
import { CHECKOUT } from '../support/checkout.ts';
import { SITE_DAY } from '../support/site.ts';

interface Served {
  /** Ends in a slash. */
  readonly address: string;
  readonly folder: string;
  stop(): void;
}

/** Builds the site and serves it. */
export async function servedSite(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'rutin-site-'));
  execFileSync(process.execPath, ['docs/site/main.mts', '--datum', SITE_DAY, '--out', folder], { cwd: CHECKOUT });
  const { server, address } = await serve(folder, 0);
  return {
    address,
    folder,
    stop: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
