/** No two files and no two folders import each other in a ring, at any depth, types included. */
import { describe, expect, it } from 'vitest';
import { importsIn } from '../support/architecture/imports.ts';
import { ringsOfFiles, ringsOfFolders } from '../support/architecture/rings.ts';

const sources = importsIn(['language', 'extension', 'docs/site']);

describe('the sources', () => {
  it('are found', () => {
    expect(sources.get('language/cli/main.ts')).toEqual(['language/cli/start.ts']);
  });

  it('have no ring of files', () => {
    expect(ringsOfFiles(sources)).toEqual([]);
  });

  it('have no ring of folders', () => {
    expect(ringsOfFolders(sources)).toEqual([]);
  });
});

describe('a ring', () => {
  const ring = new Map([
    ['room/a/one.ts', ['room/b/two.ts']],
    ['room/b/two.ts', ['room/b/three.ts']],
    ['room/b/three.ts', ['room/a/four.ts']],
    ['room/a/four.ts', []],
  ]);

  it('of folders is spelled out with the files that tie it', () => {
    expect(ringsOfFiles(ring)).toEqual([]);
    expect(ringsOfFolders(ring)).toEqual([
      'in room/: a → b → a\n    room/a/one.ts → room/b/two.ts\n    room/b/three.ts → room/a/four.ts',
    ]);
  });

  it('of files is told as the way round it', () => {
    const files = new Map([...ring, ['room/a/four.ts', ['room/a/one.ts']]]);
    expect(ringsOfFiles(files)).toEqual([
      'room/a/one.ts → room/b/two.ts → room/b/three.ts → room/a/four.ts → room/a/one.ts',
    ]);
  });
});
