/** The program as it ships, bundled once for all test files of a run. */
import { execSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, inject } from 'vitest';
import { CHECKOUT } from './checkout.ts';

const FOLDER = inject('bundleFolder');

/** What is run: `node rutin.js …`. It is there when the first test of a file that called `bundled` begins. */
export const RUTIN: string = join(CHECKOUT, FOLDER, 'rutin.js');

/** To be called in a test file that runs the bundle. */
export function bundled(): void {
  beforeAll(async () => {
    const done = join(CHECKOUT, `${FOLDER}/done`);
    if (isFirst()) writeFileSync(done, outcomeOf(makeBundle));
    while (!existsSync(done)) await setTimeout(50);
    const outcome = readFileSync(done, 'utf8');
    if (outcome !== '') throw new Error(outcome);
  }, 120_000);
}

/** Whether no other file of this run has come before; asked once. */
function isFirst(): boolean {
  mkdirSync(join(CHECKOUT, FOLDER), { recursive: true });
  try {
    mkdirSync(join(CHECKOUT, FOLDER, 'begun'));
    return true;
  } catch {
    return false;
  }
}

/** What went wrong, or nothing. */
function outcomeOf(action: () => void): string {
  try {
    action();
    return '';
  } catch (fault) {
    return String(fault);
  }
}

function makeBundle(): void {
  const manifest = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly bundle: string };
  };
  const path = `${join(CHECKOUT, 'node_modules/.bin')}:${process.env['PATH']}`;
  execSync(manifest.scripts.bundle.replaceAll('dist/cli', FOLDER), {
    cwd: CHECKOUT,
    env: { ...process.env, PATH: path },
  });
}
