/** Where the program as it ships keeps its judgements, and that it does without. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';

const runBundle = bundledCli();
removeFolders();

describe('the program as it ships', () => {
  const args = ['check', '--format', 'json', '--datum', QUIET_DAY];

  it('keeps beside the packages of the workspace, sealed with a key of the user', () => {
    const home = folderOf({});
    const cwd = folderOf({
      'package.json': '{}',
      'node_modules/x/package.json': '{}',
      ...Object.fromEntries(Object.entries(fristad).map(([name, text]) => [`vard/${name}`, text])),
    });
    const env = { RUTIN_CACHE_DIR: '', XDG_CACHE_HOME: home };
    const first = runBundle([...args, 'vard'], { cwd, env });
    const files = (): readonly string[] => readdirSync(join(cwd, 'node_modules/.cache/rutin'));
    expect(files()).toHaveLength(1);
    expect(readdirSync(join(home, 'rutin'))).toEqual(['key']);
    const path = join(cwd, 'node_modules/.cache/rutin', files()[0] ?? '');
    const { mtimeMs } = statSync(path);
    expect(runBundle([...args, 'vard'], { cwd, env })).toEqual(first);
    expect(statSync(path).mtimeMs).toBe(mtimeMs);
    const other = { ...env, XDG_CACHE_HOME: folderOf({}) };
    expect(runBundle([...args, 'vard'], { cwd, env: other })).toEqual(first);
    expect(statSync(path).mtimeMs).not.toBe(mtimeMs);
  });

  it('keeps in the folder of the user where no packages are, and does without where it cannot write', () => {
    const home = folderOf({});
    const cwd = folderOf(fristad);
    const first = runBundle(args, { cwd, env: { RUTIN_CACHE_DIR: '', XDG_CACHE_HOME: home } });
    expect(readdirSync(join(home, 'rutin'))).toHaveLength(2);
    const inTheWay = join(folderOf({ fil: '' }), 'fil');
    expect(runBundle(args, { cwd, env: { RUTIN_CACHE_DIR: inTheWay } })).toEqual(first);
  });
});
