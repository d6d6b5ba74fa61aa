/** `check --watch`: judges again when a file changes, and ends with the exit code of the last time. */
import { spawn } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundled, RUTIN } from '../support/bundle.ts';
import { folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';

bundled();
removeFolders();

it('judges again on each change of a file of the workspace, and on no other', async () => {
  const cwd = folderOf(fristad);
  const child = spawn(process.execPath, [RUTIN, 'check', '--watch', '--datum', QUIET_DAY], { cwd });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => {
    out += String(data);
  });
  child.stderr.on('data', (data) => {
    err += String(data);
  });
  const runs = (): number => err.split('Prövar igen').length - 1;
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  try {
    await expect.poll(runs, { timeout: 20_000 }).toBe(1);
    writeFileSync(join(cwd, 'anteckning.txt'), 'persn x');
    writeFileSync(join(cwd, 'ny.rutin'), 'persn x');
    await expect.poll(() => out, { timeout: 20_000 }).toMatch(/^ny\.rutin:1:1: fel RUT-001 /);
    await expect.poll(runs, { timeout: 20_000 }).toBe(2);
    rmSync(join(cwd, 'ny.rutin'));
    await expect.poll(runs, { timeout: 20_000 }).toBe(3);
  } finally {
    child.kill('SIGINT');
  }
  expect(await ended).toBe(0);
}, 90_000);
