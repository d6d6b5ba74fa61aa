/** Folders are made with those above them; where the system will not, it says so, and nobody waits for ever. */
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolders } from '../../language/publishing/make-folders.ts';
import { folderOf, removeFolders } from '../support/cli.ts';

removeFolders();

describe('a folder', () => {
  it('is made with those above it, each for those who may use it', () => {
    const above = folderOf({});
    makeFolders(join(above, 'a/b/c'), 0o700);
    for (const path of ['a', 'a/b', 'a/b/c']) expect(statSync(join(above, path)).mode & 0o777).toBe(0o700);
    makeFolders(join(above, 'a/b/c'));
    makeFolders(above);
  });

  it('is not made below a file, nor where one stands', () => {
    const above = folderOf({});
    writeFileSync(join(above, 'fil'), '');
    expect(() => makeFolders(join(above, 'fil'))).toThrow('EEXIST');
    expect(() => makeFolders(join(above, 'fil/a/b'))).toThrow('ENOTDIR');
  });

  it.skipIf(!existsSync('/proc/self'))('is refused where a folder that is there takes none', () => {
    expect(() => makeFolders('/proc/rutin/a')).toThrow('ENOENT');
  });
});
