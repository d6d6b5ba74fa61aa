/** A repository in the midst of something, or broken: an answer, or a sentence that says why there is none; and nothing that it names is run. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { callCli, folderOf, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { cloneOf, commit, git, repository, write } from '../support/git.ts';
import { fewer, LOST } from '../support/git-diff.ts';
import { fristad } from '../support/plan/fristad.ts';

removeFolders();
vi.setConfig({ testTimeout: 120_000 });

/** The commands that ask git for anything. */
const ASKING: readonly (readonly string[])[] = [
  ['diff', 'HEAD'],
  ['diff', 'HEAD~1', 'HEAD'],
  ['check', '--receipt', 'kvitto.json'],
  ['init', 'ny'],
  ['impact', 'HEAD~1'],
];

/** What went to pieces, and what the comparison of two commits must say; undefined: it answers. */
const STATES: Readonly<Record<string, readonly [make: (folder: string) => void, told: RegExp | undefined]>> = {
  'on no branch': [(folder) => git(folder, 'checkout', '-q', '--detach', 'HEAD'), undefined],
  'in the midst of a merge': [conflict('merge', 'annan'), undefined],
  'in the midst of a rebase': [conflict('rebase', 'annan'), undefined],
  'in the midst of a bisection': [(folder) => git(folder, 'bisect', 'start', '-q', 'HEAD', 'HEAD~1'), undefined],
  'whose index is locked': [(folder) => writeFileSync(join(folder, '.git/index.lock'), ''), undefined],
  'whose index is broken': [(folder) => writeFileSync(join(folder, '.git/index'), 'skräp'), undefined],
  'whose references are packed': [(folder) => git(folder, 'pack-refs', '--all'), undefined],
  'whose objects are packed': [(folder) => git(folder, 'gc', '-q'), undefined],
  'whose HEAD is nothing': [
    (folder) => writeFileSync(join(folder, '.git/HEAD'), 'skräp\n'),
    /git-förråd|git, som svarar/,
  ],
  'whose HEAD leads to no branch': [
    (folder) => writeFileSync(join(folder, '.git/HEAD'), 'ref: refs/heads/x\n'),
    /HEAD/,
  ],
  'whose branch is no id': [(folder) => writeFileSync(join(folder, '.git/refs/heads/main'), 'skräp\n'), /HEAD/],
  'whose branch is an id of nothing': [
    (folder) => writeFileSync(join(folder, '.git/refs/heads/main'), `${'1'.repeat(40)}\n`),
    /HEAD/,
  ],
  'whose configuration cannot be read': [(folder) => writeFileSync(join(folder, '.git/config'), '[x\n'), /config|git/],
  'of a format to come': [(folder) => git(folder, 'config', 'core.repositoryformatversion', '99'), /git/],
  'without objects': [
    (folder) => rmSync(join(folder, '.git/objects'), { recursive: true }),
    /git-förråd|git, som svarar|HEAD/,
  ],
  'that borrows objects from nowhere': [
    (folder) => writeFileSync(join(folder, '.git/objects/info/alternates'), '/finns/inte\n'),
    undefined,
  ],
  'whose place is told by a file that leads nowhere': [
    (folder) => {
      rmSync(join(folder, '.git'), { recursive: true });
      writeFileSync(join(folder, '.git'), 'gitdir: /finns/inte\n');
    },
    /git-förråd|ur git, som svarar/,
  ],
};

/** Two branches that differ in the same line meet. */
function conflict(how: 'merge' | 'rebase', name: string): (folder: string) => void {
  return (folder) => {
    git(folder, 'switch', '-q', '-c', name, 'HEAD~1');
    write(folder, { 'enheter.rutin': `${fristad['enheter.rutin']}`.replace('exems1, exeet1, exetv1', 'exeet1') });
    commit(folder);
    git(folder, 'switch', '-q', 'main');
    expect(() => git(folder, how, name)).toThrow();
  };
}

describe('a repository', () => {
  it.each(Object.entries(STATES))('%s', async (_, [make, told]) => {
    const folder = repository(fristad, fewer);
    make(folder);
    for (const command of ASKING) {
      const { code, out, err } = await callCli([...command, '--datum', QUIET_DAY], { cwd: folder });
      expect([0, 1, 2], `${command.join(' ')}: ${err}`).toContain(code);
      expect(out + err).not.toMatch(/\n\s+at |Ett fel i programmet/);
      if (code === 2) expect(err).toMatch(/^rutin: \S.*\.$/m);
      if (command[2] !== 'HEAD') continue;
      if (told === undefined) expect([code, out]).toEqual([0, expect.stringContaining(LOST)]);
      else expect([code, out, err]).toEqual([2, '', expect.stringMatching(told)]);
    }
  });
});

/** Everything that a configuration of git can name a program by. */
const RUNS = [
  ...['core.fsmonitor', 'core.pager', 'core.editor', 'core.askPass', 'core.sshCommand', 'core.gitProxy'],
  ...['core.alternateRefsCommand', 'credential.helper', 'diff.external', 'diff.x.command', 'diff.x.textconv'],
  ...['filter.x.clean', 'filter.x.smudge', 'filter.x.process', 'merge.x.driver', 'mergetool.x.cmd', 'gpg.program'],
  ...[
    'gpg.ssh.program',
    'gpg.ssh.defaultKeyCommand',
    'interactive.diffFilter',
    'sequence.editor',
    'uploadpack.packObjectsHook',
  ],
  ...['remote.origin.uploadpack', 'remote.origin.receivepack', 'remote.origin.vcs', 'trace2.eventTarget'],
  ...['submodule.delat.update', 'alias.rev-parse', 'alias.ls-tree', 'alias.cat-file', 'alias.config', 'alias.remote'],
  ...['pager.ls-tree', 'pager.config', 'pager.rev-parse', 'help.browser', 'web.browser', 'man.viewer'],
] as const;

const HOOKS = ['post-checkout', 'post-index-change', 'reference-transaction', 'pre-commit', 'fsmonitor-watchman'];

/** Names programs in every way there is: each would leave a file in the folder `marks`. */
function armed(gitFolder: string, marks: string): void {
  const included = join(gitFolder, 'mer');
  const value = (key: string): string =>
    `${key.startsWith('alias.') || key.endsWith('.update') ? '!' : ''}touch ${join(marks, key)};`;
  for (const key of RUNS) execFileSync('git', ['config', '--file', included, key, value(key)]);
  execFileSync('git', ['config', '--file', join(gitFolder, 'config'), 'include.path', included]);
  execFileSync('git', ['config', '--file', join(gitFolder, 'config'), 'core.untrackedCache', 'true']);
  const hooks = join(gitFolder, 'egna-hooks');
  execFileSync('git', ['config', '--file', included, 'core.hooksPath', hooks]);
  for (const folder of [hooks, join(gitFolder, 'hooks')]) {
    mkdirSync(folder, { recursive: true });
    for (const name of HOOKS) {
      writeFileSync(join(folder, name), `#!/bin/sh\ntouch '${join(marks, name)}'\n`, { mode: 0o755 });
    }
  }
}

describe('nothing that a configuration of git names is run', () => {
  it('of the repository, by any command that asks git', async () => {
    const folder = repository({ ...fristad, '.gitattributes': '* diff=x filter=x merge=x\n' }, fewer);
    const marks = folderOf({});
    armed(join(folder, '.git'), marks);
    for (const command of ASKING) await callCli([...command, '--datum', QUIET_DAY], { cwd: folder });
    expect((await callCli(['diff', 'HEAD~1', 'HEAD', '--datum', QUIET_DAY], { cwd: folder })).out).toContain(LOST);
    expect(readdirSync(marks)).toEqual([]);
    // A file of another time must be looked into: whether git does that of the others depends on how soon it is asked.
    utimesSync(join(folder, '.gitattributes'), 1, 1);
    expect(() => git(folder, 'status', '--short')).toThrow();
    expect(readdirSync(marks), 'what git itself runs').not.toEqual([]);
  });

  it('of a bare repository that a change has put among the files', async () => {
    const bare = cloneOf(repository(fristad, fewer), '--bare');
    const folder = repository(fristad, fewer);
    execFileSync('cp', ['-r', bare, join(folder, 'delat')]);
    write(folder, { 'delat/a.rutin': '' });
    const marks = folderOf({});
    armed(join(folder, 'delat'), marks);
    for (const command of ASKING) {
      await callCli([...command, '--datum', QUIET_DAY], { cwd: join(folder, 'delat') });
      await callCli([...command, '--datum', QUIET_DAY], { cwd: folder });
    }
    expect(readdirSync(marks)).toEqual([]);
  });

  it('of a submodule', async () => {
    const folder = repository(fristad);
    git(folder, 'submodule', '--quiet', 'add', repository({ 'x.rutin': '' }), 'delat');
    commit(folder);
    const marks = folderOf({});
    armed(join(folder, '.git/modules/delat'), marks);
    write(folder, {
      '.gitmodules': `[submodule "delat"]\n\tpath = delat\n\turl = ./x\n\tupdate = !touch ${marks}/update\n`,
    });
    for (const command of ASKING) await callCli([...command, '--datum', QUIET_DAY], { cwd: folder });
    expect(existsSync(join(folder, 'delat/x.rutin'))).toBe(true);
    expect(readdirSync(marks)).toEqual([]);
  });
});
