/** How often git is asked: each question starts a program, and what has been answered is not asked again. */
import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readRevision } from '../../language/git/in-revision.ts';
import { ownProgram } from '../../language/git/program.ts';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { git, repository } from '../support/git.ts';

removeFolders();

const DAY = ['--datum', QUIET_DAY];

describe.skipIf(process.platform === 'win32')('the questions of a command', () => {
  let told = '';

  /** A git on the PATH that takes down what it is asked. */
  beforeEach(() => {
    const folder = folderOf({});
    told = join(folder, 'told');
    writeFileSync(told, '');
    writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$*" >> '${told}'\nexec '${ownProgram('git')}' "$@"\n`);
    chmodSync(join(folder, 'git'), 0o755);
    vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
  });

  afterEach(() => void vi.unstubAllEnvs());

  const asked = (): readonly string[] =>
    readFileSync(told, 'utf8')
      .split('\n')
      .flatMap((line) => / (rev-parse|ls-tree|ls-files|cat-file|rev-list|for-each-ref) /.exec(line)?.[1] ?? []);

  it('that generates are one where no commit holds the sources', async () => {
    const cwd = folderOf(fristad);
    expect((await callCli(['generate', '--out', join(cwd, 'ut'), ...DAY], { cwd })).code).toBe(0);
    expect(asked()).toEqual(['rev-parse']);
  });

  it('that generates are where one stands, what is there and what it holds', async () => {
    const cwd = repository(fristad);
    expect((await callCli(['generate', '--out', join(cwd, 'ut'), ...DAY], { cwd })).code).toBe(0);
    expect(asked()).toEqual(['rev-parse', 'ls-tree', 'cat-file']);
  });

  it('that compares two commits are those for each', async () => {
    const cwd = repository(fristad, { 'ny.rutin': 'person exeny1 "Exempel Ny" { }\n' });
    expect((await callCli(['diff', 'HEAD~1', 'HEAD', ...DAY], { cwd })).code).toBe(0);
    const each = ['rev-parse', 'rev-parse', 'ls-tree', 'cat-file'];
    expect(asked()).toEqual([...each, ...each]);
  });
});

it('what has been given for one revision is not asked for again', async () => {
  const cwd = repository({ 'a.rutin': '// A\n' }, { 'b.rutin': '// B\n' });
  const blobs = new Map<string, Buffer>();
  await readRevision(cwd, 'HEAD~1', { blobs });
  const id = git(cwd, 'rev-parse', 'HEAD:a.rutin').trim();
  rmSync(join(cwd, '.git/objects', id.slice(0, 2), id.slice(2)));
  const { files } = await readRevision(cwd, 'HEAD', { blobs });
  expect(files.map(({ file, bytes }) => [file, bytes.toString()])).toEqual([
    ['a.rutin', '// A\n'],
    ['b.rutin', '// B\n'],
  ]);
  await expect(readRevision(cwd, 'HEAD')).rejects.toThrow(/gick inte att läsa/);
});
