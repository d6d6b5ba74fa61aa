/** What stands in the way of a comparison with what was committed is told apart by what git itself says. */
import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type GitOutcome, lackIn } from '../../extension/src/git-said.mts';
import { folderOf, removeFolders } from '../support/cli.ts';
import { repository } from '../support/git.ts';

removeFolders();

/** As the editor asks. */
function asked(folder: string, ...args: readonly string[]): GitOutcome {
  const env = { ...process.env, LC_ALL: 'C', GIT_CEILING_DIRECTORIES: '/' };
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, 'rev-parse', ...args], { env, encoding: 'utf8' });
  return { code: status ?? 1, output: stdout, errors: stderr };
}

function lackOf(folder: string): string | undefined {
  return lackIn(asked(folder, '--absolute-git-dir'), asked(folder, '--verify', '--quiet', 'HEAD^{commit}'));
}

describe('a folder', () => {
  it('that is in no repository has nothing to compare with', () => {
    expect(lackOf(folderOf({}))).toBe('repository');
  });

  it('in whose repository nothing has been committed has nothing to compare with', () => {
    const folder = folderOf({});
    execFileSync('git', ['-C', folder, 'init', '-q']);
    expect(lackOf(folder)).toBe('commit');
  });

  it('with a commit lacks nothing', () => {
    expect(lackOf(repository({ 'a.rutin': '' }))).toBeUndefined();
  });

  it('on a computer without git lacks that', () => {
    expect(lackIn(undefined, undefined)).toBe('git');
  });

  it('that git refuses for another reason is left to the command line to tell of', () => {
    const refused = { code: 128, output: '', errors: 'fatal: detected dubious ownership in repository' };
    expect(lackIn(refused, refused)).toBeUndefined();
  });
});
