/** What runs apart from the command line does its work as a source and as a file beside the bundle. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { argumentFor } from '../../language/publishing/beside.ts';
import { bundled, RUTIN } from '../support/bundle.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { folderOf, removeFolders } from '../support/cli.ts';

bundled();
removeFolders();

type Program = 'move-in' | 'rename-twice' | 'write-files';

const SOURCES = join(CHECKOUT, 'language/publishing/programs');
const BUNDLED = join(dirname(RUTIN), 'programs');

describe.each([
  ['as a source', (program: Program) => join(SOURCES, `${program}.ts`)],
  ['beside the bundle', (program: Program) => join(BUNDLED, `${program}.js`)],
])('%s', (_, find) => {
  function run(program: Program, ...args: readonly string[]): number | null {
    return spawnSync(process.execPath, [find(program), ...args], { stdio: 'ignore' }).status;
  }

  it('a set takes the place of another by two renames', () => {
    const folder = folderOf({ 'ut/gammal.txt': '', 'ny/ny.txt': '' });
    const [target, old, draft] = ['ut', 'gammal', 'ny'].map((name) => join(folder, name)) as [string, string, string];
    expect(run('rename-twice', target, old, draft)).toBe(0);
    expect([readdirSync(folder).sort(), readdirSync(target)]).toEqual([['gammal', 'ut'], ['ny.txt']]);
    expect(run('rename-twice', target, old, draft)).not.toBe(0);
  });

  it('a set moves into an empty folder', () => {
    const folder = folderOf({ 'ut/.x': '', 'ny/a/b.txt': 'x', 'ny/manifest.json': '{}' });
    expect(run('move-in', join(folder, 'ut'), join(folder, 'ny'))).toBe(0);
    expect([readdirSync(folder), readdirSync(join(folder, 'ut')).sort()]).toEqual([
      ['ut'],
      ['.x', 'a', 'manifest.json'],
    ]);
  });

  it('files are written in a thread', async () => {
    const folder = folderOf({});
    const worker = new Worker(find('write-files'), { workerData: folder, execArgv: [] });
    const answer = await new Promise((resolve, reject) => {
      worker.on('message', resolve);
      worker.on('error', reject);
      const bytes = new TextEncoder().encode('x').buffer;
      const portions = [{ path: 'a/b.txt', from: 0, to: 1, isFirst: true, isLast: true }];
      worker.postMessage({ bytes, portions }, [bytes]);
    });
    await worker.terminate();
    expect(answer).toMatchObject({ listed: [{ path: 'a/b.txt', bytes: 1 }] });
    expect(readdirSync(join(folder, 'a'))).toEqual(['b.txt']);
  });
});

it('is found as a source by what starts it', () => {
  expect(argumentFor('move-in')).toBe(join(SOURCES, 'move-in.ts'));
});
