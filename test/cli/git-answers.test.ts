/** Answers of git that are not as they should be, and where the program is found. */
import { describe, expect, it } from 'vitest';
import { readBatch } from '../../language/git/blobs.ts';
import { programOnPath } from '../../language/git/program.ts';
import { readTree } from '../../language/git/tree.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(64);

describe('contents', () => {
  const whole = `${A} blob 3\nåx\n${B} blob 0\n\n`;

  it('are read by their sizes', () => {
    const answer = readBatch(Buffer.from(whole), [A, B]);
    expect('blobs' in answer && [...answer.blobs].map(([id, bytes]) => [id, bytes.toString()])).toEqual([
      [A, 'åx'],
      [B, ''],
    ]);
  });

  it.each([
    ['missing', `${A} missing\n${B} blob 0\n\n`, `${A} missing`],
    ['of another kind', `${A} tree 3\nabc\n${B} blob 0\n\n`, `${A} tree 3`],
    ['for another', `${B} blob 0\n\n${A} blob 3\nåx\n`, `${A} ${B} blob 0`],
    ['broken off in a content', `${A} blob 30\nabc\n`, `${A} blob 30`],
    ['broken off between two', `${A} blob 3\nåx\n`, `${B} `],
    ['broken off in a size', `${A} blob 3`, `${A} blob 3`],
    ['empty', '', `${A} `],
    ['too long', `${whole}mer`, 'more than was asked for'],
  ])('an answer that is %s is none', (_, text, lacks) => {
    expect(readBatch(Buffer.from(text), [A, B])).toEqual({ lacks });
  });
});

describe('a list of what a commit holds', () => {
  it.each([
    ['broken off', `100644 blob ${A}\tx.rutin\u0000100644 blob ${A}\ty`],
    ['of something else', `fatal: x\u0000`],
    ['of what was not asked for', `100644 blob ${A}\tandra/x.rutin\u0000`],
    ['of a kind that is not known', `150000 blob ${A}\tvård/x.rutin\u0000`],
  ])('%s is none', (_, text) => {
    expect(readTree(Buffer.from(text), 'vård/')).toBeUndefined();
  });

  it('may be empty', () => {
    expect(readTree(Buffer.from(''), 'vård/')).toEqual([]);
  });
});

describe('git on the PATH', () => {
  const found = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, cwd: string, ...programs: readonly string[]) =>
    programOnPath('git', { env, platform, cwd, isProgram: (path) => programs.includes(path) });

  it('of Windows is never that of the current folder, however that is written', () => {
    const git = 'C:\\Program Files\\Git\\cmd\\git.exe';
    const own = ['C:\\Vård\\git.exe', 'c:\\vård\\git.exe', 'C:\\Vård\\.\\git.exe', 'git.exe', '.\\git.exe'];
    const path = [
      '',
      '.',
      'C:\\Vård',
      'c:\\vård\\',
      '"C:\\Vård"',
      '\\Vård',
      'sub',
      '"C:\\Program Files\\Git\\cmd"',
    ].join(';');
    expect(found('win32', { Path: path }, 'C:\\Vård', ...own, git)).toBe(git);
    expect(found('win32', { PATH: '.;C:\\Vård' }, 'C:\\Vård', ...own)).toBeUndefined();
    expect(found('win32', {}, 'C:\\Vård', ...own)).toBeUndefined();
  });

  it('is no script of a package, and on Windows no script at all', () => {
    const bin = 'C:\\Vård\\node_modules\\.bin';
    expect(found('win32', { Path: `${bin};C:\\x` }, 'C:\\Vård', `${bin}\\git.exe`, 'C:\\x\\git.cmd')).toBeUndefined();
  });

  it('of other systems is the first on the PATH', () => {
    const env = { PATH: ':.:/vård:bin:/vård/node_modules/.bin:/usr/bin:/bin' };
    expect(found('linux', env, '/vård', '/vård/git', '/vård/node_modules/.bin/git', '/usr/bin/git', '/bin/git')).toBe(
      '/usr/bin/git',
    );
    expect(found('linux', {}, '/vård', '/vård/git')).toBeUndefined();
  });
});
