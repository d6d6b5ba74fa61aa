/** What git cannot or will not give is an error with what to do about it, and nothing that a repository names is run. */
import { chmodSync, existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { callCli, folderOf, type Ran, removeFolders } from '../support/cli.ts';
import { cloneOf, commit, git, repository, repositoryOf, type Texts, write } from '../support/git.ts';
import { fristad } from '../support/plan/fristad.ts';

removeFolders();
afterEach(() => vi.unstubAllEnvs());

const fewer: Texts = {
  ...fristad,
  'enheter.rutin': (fristad['enheter.rutin'] as string).replace('exems1, exeet1, exetv1', 'exems1, exetv1'),
};
const LOST = '− förlorar Fristad vårdcentral Närhälsan Meddelande';

function diffIn(cwd: string, ...args: readonly string[]): Promise<Ran> {
  return callCli(['diff', '--datum', '2026-10-05', ...args], { cwd });
}

/** Nothing is told of any difference; what is said instead. */
async function refused(cwd: string, ...args: readonly string[]): Promise<string> {
  const { code, out, err } = await diffIn(cwd, ...args);
  expect([code, out]).toEqual([2, '']);
  return err;
}

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
    [[''], ' är varken en mapp'],
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

describe('a repository', () => {
  it('whose working copy leaves files out is not taken for one that has lost them', async () => {
    const inFolders = {
      'a/x.rutin': fristad['region.rutin'] as string,
      'b/y.rutin': fristad['enheter.rutin'] as string,
    };
    const folder = repository({ ...inFolders, 'b/läs.md': '' });
    git(folder, 'sparse-checkout', 'set', 'a');
    expect(existsSync(join(folder, 'b'))).toBe(false);
    expect(await refused(folder, 'HEAD')).toContain(
      'Arbetskopian är gles (sparse checkout): 1 .rutin-fil finns i git men inte här, b/y.rutin till exempel.',
    );
    expect((await diffIn(join(folder, 'a'), 'HEAD')).out).toContain('Ingen skillnad i sak.');
    expect((await diffIn(folder, 'HEAD', 'HEAD')).out).toContain('Ingen skillnad i sak.');
    git(folder, 'sparse-checkout', 'disable');
    expect((await diffIn(folder, 'HEAD')).out).toContain('Ingen skillnad i sak.');
  });

  it('of another owner is said to be one, with how to trust it', async () => {
    const folder = repository(fristad);
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    const err = await refused(folder, 'HEAD');
    expect(err).toMatch(/ägs av någon annan än du.*git config --global --add safe\.directory \/\S+\n$/);
    expect(err).not.toContain('ligger inte i något git-förråd');
  });

  it('without a commit says so', async () => {
    const folder = repository();
    write(folder, fristad);
    expect(await refused(folder, 'HEAD')).toContain('förrådet har inga commits än');
  });

  it('without files of its own takes two revisions', async () => {
    const bare = cloneOf(repository(fristad, fewer), '--bare');
    expect((await diffIn(bare, 'HEAD~1', 'HEAD')).out).toContain(LOST);
    expect(await refused(bare, 'HEAD~1')).toContain('Ange två revisioner, till exempel: rutin diff HEAD~1 HEAD');
  });

  it('may be a further working copy, whatever hook it is asked from', async () => {
    const folder = repository({ 'vård/x.rutin': '', ...fristad }, fewer);
    const other = join(folderOf({}), 'gren');
    git(folder, 'worktree', 'add', '-q', other, 'HEAD');
    expect((await diffIn(other, 'HEAD~1')).out).toContain(LOST);
    vi.stubEnv('GIT_DIR', join(repository({ 'a.rutin': '' }, { 'a.rutin': '//' }), '.git'));
    vi.stubEnv('GIT_INDEX_FILE', 'finns/inte');
    expect((await diffIn(other, 'HEAD~1')).out).toContain(LOST);
  });

  it('may name its objects with SHA-256', async () => {
    const folder = repositoryOf(['--object-format=sha256'], fristad, fewer);
    expect((await diffIn(folder, 'HEAD~1', 'HEAD')).out).toContain(LOST);
  });

  it('with neither version in the folder is no equality', async () => {
    const folder = repository({ 'a/x.rutin': '', 'b/läs.md': '' });
    expect(await refused(join(folder, 'b'), 'HEAD', 'HEAD')).toContain(
      'Varken HEAD eller HEAD har någon .rutin-fil här, så inget har jämförts.',
    );
  });

  it('in which the workspace is new says that nothing was there', async () => {
    const folder = repository({ 'läs.md': '' }, fristad);
    const { code, out, err } = await diffIn(folder, 'HEAD~1', 'HEAD');
    expect([code, err]).toEqual([0, expect.stringContaining('HEAD~1 har ingen .rutin-fil här: allt i den andra')]);
    expect(out).toContain('+ får läsa');
  });
});

describe('what is no plain file in a revision', () => {
  it('a pointer to Git LFS is not taken for the text', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n';
    const folder = repository({ ...fristad, 'enheter.rutin': pointer }, fristad);
    const err = await refused(folder, 'HEAD~1');
    expect(err).toContain('HEAD~1:enheter.rutin är lagrad med Git LFS');
    expect(err).not.toContain('RUT-');
  });

  it('a submodule is told of, unless it is left out', async () => {
    const folder = repository(fristad);
    git(folder, 'submodule', '--quiet', 'add', repository({ 'x.rutin': '' }), 'delat');
    commit(folder);
    expect(await refused(folder, 'HEAD~1', 'HEAD')).toContain('HEAD:delat är en submodul');
    write(folder, { 'rutin.config.json': '{"exclude": ["delat/**"]}' });
    commit(folder);
    expect((await diffIn(folder, 'HEAD~2', 'HEAD')).out).toContain('Ingen skillnad i sak.');
  });

  it('a link out of the workspace is told of and not read, one within is read where it leads', async () => {
    const folder = repository(fristad);
    symlinkSync('/etc/hostname', join(folder, 'ut.rutin'));
    symlinkSync('../annan.rutin', join(folder, 'upp.rutin'));
    symlinkSync('enheter.rutin', join(folder, 'inne.rutin'));
    commit(folder);
    const { code, out, err } = await diffIn(folder, 'HEAD~1', 'HEAD');
    expect([code, out]).toEqual([0, expect.stringContaining('Ingen skillnad i sak.')]);
    expect(err.match(/HEAD:\S+ är en länk ut ur arbetsytan/g)?.map((line) => line.split(' ')[0])).toEqual([
      'HEAD:upp.rutin',
      'HEAD:ut.rutin',
    ]);
  });

  it('a configuration that is a link is not passed over', async () => {
    const folder = repository({ ...fristad, 'i/c.json': '{}' });
    symlinkSync('i/c.json', join(folder, 'rutin.config.json'));
    commit(folder);
    expect(await refused(folder, 'HEAD~1', 'HEAD')).toContain('HEAD:rutin.config.json är en länk');
  });

  it('a name with quotes, a line break and letters is a name; one that is not UTF-8 is told of', async () => {
    const folder = repository({ 'läs.md': '' });
    const text = Object.values(fewer).join('\n');
    write(folder, { 'mapp "å"\n/\tfil:(top) ö*.rutin': text });
    commit(folder);
    expect((await diffIn(folder, folderOf(fristad), 'HEAD')).out).toContain(LOST);
    expect((await diffIn(join(folder, 'mapp "å"\n'), 'HEAD')).out).toContain('Ingen skillnad i sak.');
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from('\xe5.rutin', 'latin1')]), '');
    commit(folder);
    expect(await refused(folder, 'HEAD~1', 'HEAD')).toContain('har ett namn som inte är UTF-8');
  });
});

describe('nothing that a repository names is run', () => {
  it.each([
    ['ext', (mark: string) => `ext::sh -c "touch ${mark}"`],
    ['ssh', () => 'ssh://exempel.invalid/x'],
    ['file', (_mark: string) => '/finns/inte'],
  ])('for what a partial clone lacks: %s', async (_, url) => {
    const clone = cloneOf(repository(fristad, fewer), '--filter=blob:none');
    const mark = join(folderOf({}), 'kördes');
    git(clone, 'config', 'remote.origin.url', url(mark));
    git(clone, 'config', 'remote.origin.uploadpack', `touch ${mark};`);
    git(clone, 'config', 'protocol.allow', 'always');
    git(clone, 'config', 'protocol.ext.allow', 'always');
    git(clone, 'config', 'core.sshCommand', `touch ${mark};`);
    expect(await refused(clone, 'HEAD~1', 'HEAD')).toContain('förrådet är klonat med --filter');
    expect(existsSync(mark)).toBe(false);
  });

  it('as a hook, a monitor, a filter or a way to show text', async () => {
    const folder = repository({ ...fristad, '.gitattributes': '*.rutin diff=x filter=x\n' }, fewer);
    const marks = folderOf({});
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'diff.x.textconv',
      'filter.x.smudge',
      'filter.x.process',
      'core.askPass',
    ]) {
      git(folder, 'config', key, `touch ${join(marks, key)};`);
    }
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    expect((await diffIn(folder, 'HEAD~1', 'HEAD')).out).toContain(LOST);
    expect(readdirSync(marks)).toEqual([]);
  });

  it('not git itself, when it lies in the folder one stands in', async () => {
    const folder = repository(fristad, fewer);
    const mark = join(folderOf({}), 'kördes');
    for (const place of ['git', 'node_modules/.bin/git']) {
      write(folder, { [place]: `#!/bin/sh\ntouch '${mark}'\n` });
      chmodSync(join(folder, place), 0o755);
    }
    const path = process.env['PATH'] ?? '';
    vi.stubEnv('PATH', [folder, '.', '', join(folder, 'node_modules/.bin'), path].join(':'));
    expect((await diffIn(folder, 'HEAD~1', 'HEAD')).out).toContain(LOST);
    expect(existsSync(mark)).toBe(false);
  });
});

it('git that is not there is said to be missing', async () => {
  const folder = repository(fristad);
  vi.stubEnv('PATH', folderOf({}));
  expect(await refused(folder, 'HEAD')).toContain('git finns inte på PATH');
});
