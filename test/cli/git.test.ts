/** What git cannot or will not give is an error with what to do about it, and nothing that a repository names is run. */
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { folderOf, removeFolders } from '../support/cli.ts';
import { cloneOf, commit, git, repository, write } from '../support/git.ts';
import { diffIn, fewer, LOST, refused } from '../support/git-diff.ts';
import { fristad } from '../support/plan/fristad.ts';

removeFolders();

afterEach(() => vi.unstubAllEnvs());

describe('a clone that lacks', () => {
  it.each(['blob:none', 'tree:0'])(
    'what --filter=%s leaves out is an error, until it has been fetched',
    async (filter) => {
      const clone = cloneOf(repository(fristad, fewer), `--filter=${filter}`);
      const err = await refused(clone, 'HEAD~1', 'HEAD');
      const [, command = ''] = /Hämta det med git (fetch --refetch --no-filter origin), eller/.exec(err) ?? [];
      expect(err).toContain('HEAD~1 gick inte att läsa: förrådet är klonat med --filter');
      expect(await refused(clone, 'HEAD~1')).toBe(err);
      git(clone, ...command.split(' '));
      expect((await diffIn(clone, 'HEAD~1', 'HEAD')).out).toContain(LOST);
    },
  );

  it('its history says how to fetch it', async () => {
    const clone = cloneOf(repository(fristad, fewer), '--depth=1');
    const err = await refused(clone, 'HEAD~1');
    expect(err).toMatch(/HEAD~1 är varken .*klonen är grund/);
    expect(err).toMatch(/git fetch --unshallow\..*fetch-depth: 0; i GitLab: GIT_DEPTH: 0/);
    git(clone, 'fetch', '-q', '--unshallow');
    expect((await diffIn(clone, 'HEAD~1')).out).toContain(LOST);
  });

  it('a branch says how to fetch it', async () => {
    const source = repository(fristad);
    git(source, 'switch', '-q', '-c', 'ny/gren');
    write(source, fewer);
    commit(source);
    const clone = cloneOf(source, '--depth=1', '--branch=ny/gren');
    const err = await refused(clone, 'origin/main');
    const [, command = ''] =
      /Hämta den med git ([^ ]+ --unshallow origin main:refs\/remotes\/origin\/main)\. /.exec(err) ?? [];
    git(clone, ...command.split(' '));
    expect((await diffIn(clone, 'origin/main')).out).toContain(LOST);
  });

  it('a local branch is told of that of the server', async () => {
    const source = repository(fristad);
    git(source, 'branch', 'annan');
    expect(await refused(cloneOf(source), 'annan')).toContain('Menade du origin/annan?');
  });

  it('an object, since it is broken, is an error in the words of git', async () => {
    const folder = repository(fristad, fewer);
    const id = git(folder, 'rev-parse', 'HEAD~1:enheter.rutin').trim();
    const path = join(folder, '.git/objects', id.slice(0, 2), id.slice(2));
    chmodSync(path, 0o644);
    writeFileSync(path, 'trasig');
    expect(await refused(folder, 'HEAD~1')).toMatch(/HEAD~1 gick inte att läsa ur git, som svarar ”.*git fsck/);
  });
});

describe('words that name no single commit', () => {
  it.each([
    [
      ['^HEAD', 'HEAD'],
      '^HEAD är varken en mapp eller en revision i git, utan ett urval av flera. Ange en, till exempel HEAD.',
    ],
    [['HEAD^!'], 'HEAD^! är varken en mapp eller en revision i git, utan ett urval av flera.'],
    [['HEAD^@'], 'HEAD^@ är varken'],
    [
      ['HEAD~1..HEAD'],
      'HEAD~1..HEAD är varken en mapp eller en revision i git, utan ett spann. Skriv: rutin diff HEAD~1 HEAD',
    ],
    [['main...HEAD'], 'utan ett spann. Skriv: rutin diff main HEAD'],
    [['HEAD~1..'], 'utan ett spann. Skriv: rutin diff HEAD~1 HEAD'],
    [
      ['HEAD:enheter.rutin'],
      'HEAD:enheter.rutin är varken en mapp eller en revision i git, utan en fil i en revision.',
    ],
    [['HEAD^{tree}'], 'HEAD^{tree} är varken en mapp eller en revision i git, utan en mapp i en revision.'],
    [['filtagg'], 'filtagg är varken en mapp eller en revision i git, utan en tagg på något annat än en commit.'],
    [
      ['tvetydig'],
      'tvetydig kan vara flera saker i git, till exempel både en gren och en tagg. Skriv refs/heads/tvetydig',
    ],
    [['main@{2001-01-01}'], 'git minns inte så långt tillbaka som main@{2001-01-01}.'],
    [['mani'], 'mani är varken en mapp eller en revision i git. Menade du main?'],
    [['HEAD~2'], 'HEAD~2 är varken en mapp eller en revision i git: historien från HEAD är inte så lång.'],
    [['--', '-x'], '-x är varken'],
    [['--', '--all'], '--all är varken'],
    [[''], 'Ett namn på kommandoraden är tomt ("").'],
    [['x'.repeat(5000)], `${'x'.repeat(80)}… är varken en mapp eller en revision i git.`],
    [['x'.repeat(200_000)], `${'x'.repeat(80)}… är varken`],
    [['HEAD', `HEAD${'~1'.repeat(2500)}`], '… är varken'],
    [['enheter.rutin'], 'enheter.rutin är en fil. Jämför mappar eller revisioner i git'],
    [['\u001b[31mHEAD'], '␛[31mHEAD är varken'],
  ])('are refused, and it is said why: %#', async (args, sentence) => {
    const folder = repository(fristad, fewer);
    git(folder, 'tag', '-a', '-m', 'x', 'filtagg', 'HEAD:enheter.rutin');
    git(folder, 'branch', 'tvetydig');
    git(folder, 'tag', 'tvetydig', 'HEAD~1');
    expect(await refused(folder, ...args)).toContain(sentence);
  });

  it('a tag of a commit, a part of its id and a way back from a branch do', async () => {
    const folder = repository(fristad, fewer);
    git(folder, 'tag', '-a', '-m', 'x', 'v1', 'HEAD~1');
    for (const revision of ['v1', git(folder, 'rev-parse', '--short', 'v1^{}').trim(), 'main^', 'main@{1}']) {
      expect((await diffIn(folder, revision)).out, revision).toContain(LOST);
    }
  });

  it('the words of a commit do', async () => {
    const folder = repository(fristad);
    git(folder, 'commit', '-q', '--allow-empty', '-m', 'före a..b');
    write(folder, fewer);
    commit(folder);
    expect((await diffIn(folder, ':/före a..b')).out).toContain(LOST);
  });

  it('is the folder or the revision where one name is both', async () => {
    const folder = repository({ ...fristad, 'gren/egen.rutin': 'huvudman Egen "Egen" { }\n' });
    git(folder, 'branch', 'gren');
    expect(await refused(folder, 'gren', 'HEAD')).toContain(
      'gren är både en mapp och en revision i git. Skriv ./gren för mappen, eller gren^0 för revisionen.',
    );
    expect(await refused(folder, 'HEAD', 'gren')).toContain('gren är både');
    expect((await diffIn(folder, './gren', './gren')).out).toContain('Ingen skillnad i sak.');
    expect((await diffIn(folder, 'gren^0')).out).toContain('Ingen skillnad i sak.');
    git(folder, 'tag', 'gren', 'HEAD');
    expect(await refused(folder, 'gren', 'HEAD')).toContain('gren är både');
  });

  it('is the folder where its name is but the beginning of an id', async () => {
    const folder = repository(fristad);
    const short = git(folder, 'rev-parse', '--short', 'HEAD').trim();
    write(folder, Object.fromEntries(Object.entries(fewer).map(([file, text]) => [`${short}/${file}`, text])));
    expect((await diffIn(folder, './', short)).code).toBe(0);
    expect((await diffIn(folder, short, short)).out).toContain('Ingen skillnad i sak.');
    write(folder, { HEAD: '' });
    expect((await diffIn(folder, 'HEAD', 'HEAD')).out).toContain('Ingen skillnad i sak.');
  });
});

it('git that is not there is said to be missing', async () => {
  const folder = repository(fristad);
  vi.stubEnv('PATH', folderOf({}));
  expect(await refused(folder, 'HEAD')).toContain('git finns inte på PATH');
});
