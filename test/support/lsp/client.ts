/** Servers for a test file: the bundle is built once, and what a server says must be as the protocol has it. */
import { execSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { CHECKOUT } from '../checkout.ts';
import { Client } from './connection.ts';

export { AnswerError, type Client, type Diagnostic, type Position, type Range } from './connection.ts';

/** Builds the bundle for one test file and gives what starts a server. Servers end with each test. */
export function serverFor(name: string): (options?: readonly string[]) => Client {
  const folder = join(CHECKOUT, 'dist/test', name);
  const clients: Client[] = [];
  beforeAll(() => {
    const manifest = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as {
      readonly scripts: { readonly bundle: string };
    };
    const command = (manifest.scripts.bundle.split(' && ')[0] ?? '').replace(
      /--outdir=\S+/,
      `--outdir=dist/test/${name}`,
    );
    const path = `${join(CHECKOUT, 'node_modules/.bin')}:${process.env['PATH']}`;
    execSync(command, { cwd: CHECKOUT, env: { ...process.env, PATH: path } });
  }, 120_000);
  afterEach(() => {
    const done = clients.splice(0);
    for (const client of done) client.end();
    expect(done.flatMap(({ faults }) => faults)).toEqual([]);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (options = []) => {
    const client = new Client(join(folder, 'rutin.js'), {}, [], options);
    clients.push(client);
    return client;
  };
}
