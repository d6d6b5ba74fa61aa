/** A folder that is filled stays the folder it is, with what it holds and the mode it has; what goes wrong leaves no trace. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWhole } from '../../language/cli/output/write.ts';
import { writeSet } from '../../language/cli/output/write-set.ts';
import { UsageError } from '../../language/words/index.ts';
import { RUTIN } from '../support/bundle.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { bundledCli, callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { contentBelow, wholeSetIn } from '../support/publishing/generated-set.ts';

const rutin = bundledCli();
removeFolders();

const EXPORTS = {
  'enheter.csv': 'Enhet;Namn;Nivå\nFVC;Fristad vårdcentral;5\n',
  'personer.csv': 'VGR-id;Namn;Roll;Enhet\nexeet1;Exempel Ett;läkare;FVC\n',
};

/** What tells a folder from another that took its place. */
function identity(folder: string): string {
  const { dev, ino } = statSync(folder);
  return `${dev}:${ino}`;
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o7777).toString(8);
}

/** Every folder and file below, with its mode. */
function modesBelow(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return [
    ...new Set(
      names.map((name) => `${lstatSync(join(folder, name)).isDirectory() ? 'd' : 'f'}${modeOf(join(folder, name))}`),
    ),
  ].sort();
}

let before = 0;
beforeEach(() => {
  before = process.umask();
});
afterEach(() => {
  process.umask(before);
});

describe('the folder one stands in', () => {
  it.each([
    ['init', ['init']],
    ['init .', ['init', '.']],
  ])('is filled by rutin %s, and the next command works in it', (_, args) => {
    const folder = folderOf({});
    const was = identity(folder);
    expect(rutin(args, { cwd: folder }).code).toBe(0);
    expect(identity(folder)).toBe(was);
    expect(rutin(['check', '--datum', QUIET_DAY], { cwd: folder }).code).toBe(0);
  });

  it('is what a shell still stands in afterwards', () => {
    const folder = folderOf({});
    const script = `cd "$1" && "$2" "$3" init >/dev/null && ls && "$2" "$3" check --datum ${QUIET_DAY} >/dev/null && echo bra`;
    const said = execFileSync('sh', ['-c', script, 'sh', folder, process.execPath, RUTIN], { encoding: 'utf8' });
    expect(said).toMatch(/README\.md[\s\S]*organisation\.rutin[\s\S]*bra\n$/);
  });

  it('is filled by rutin import --out ., beside the exports', async () => {
    const folder = folderOf(EXPORTS);
    const was = identity(folder);
    const { code } = await callCli(['import', ...Object.keys(EXPORTS), '--out', '.'], { cwd: folder });
    expect([code, identity(folder)]).toEqual([0, was]);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['enheter.csv', 'enheter.rutin', 'personer.rutin']));
    expect((await callCli(['check', '--datum', QUIET_DAY, '--fail-on', 'never'], { cwd: folder })).code).toBe(0);
  });

  it('is filled by rutin import also when it is empty', async () => {
    const exports = folderOf(EXPORTS);
    const folder = folderOf({});
    const was = identity(folder);
    const paths = Object.keys(EXPORTS).map((name) => join(exports, name));
    expect((await callCli(['import', ...paths, '--out', '.'], { cwd: folder })).code).toBe(0);
    expect(identity(folder)).toBe(was);
  });

  it('that is gone is said to be gone', async () => {
    const folder = folderOf({});
    const script = 'mkdir "$1/borta" && cd "$1/borta" && rmdir "$1/borta"; { "$2" "$3" check; echo "kod $?"; } 2>&1';
    const said = execFileSync('sh', ['-c', script, 'sh', folder, process.execPath, RUTIN], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(said).toMatch(/Mappen du står i finns inte längre.*\nkod 2\n$/);
  });
});

describe('modes', () => {
  it.each([
    ['22', ['d755', 'f644']],
    ['77', ['d700', 'f600']],
    ['2', ['d775', 'f664']],
  ])('follow the umask %s for what is new', async (umask, modes) => {
    const folder = folderOf({ ...EXPORTS });
    process.umask(Number.parseInt(umask, 8));
    const day = ['--datum', QUIET_DAY];
    expect((await callCli(['init', 'ny/vard'], { cwd: folder })).code).toBe(0);
    expect((await callCli(['import', ...Object.keys(EXPORTS), '--out', 'import'], { cwd: folder })).code).toBe(0);
    expect((await callCli(['generate', 'ny/vard', '--out', 'ut/mer', ...day], { cwd: folder })).code).toBe(0);
    expect((await callCli(['graph', 'ny/vard', '--out', 'import/bild.svg', ...day], { cwd: folder })).code).toBe(0);
    for (const made of ['ny', 'import', 'ut']) {
      expect([made, modeOf(join(folder, made))]).toEqual([made, modes[0]?.slice(1)]);
      expect(modesBelow(join(folder, made)).filter((mode) => !modes.includes(mode))).toEqual([]);
    }
  });

  it('of what stands already stay', async () => {
    const folder = folderOf({ 'vard/x.txt': '', ...EXPORTS });
    chmodSync(join(folder, 'vard'), 0o2750);
    writeFileSync(join(folder, 'vard/enheter.rutin'), '// eget', { mode: 0o600 });
    const args = ['import', ...Object.keys(EXPORTS), '--out', 'vard', '--force'];
    expect((await callCli(args, { cwd: folder })).code).toBe(0);
    expect([modeOf(join(folder, 'vard')), modeOf(join(folder, 'vard/enheter.rutin'))]).toEqual(['2750', '600']);
    expect(modeOf(join(folder, 'vard/personer.rutin'))).toBe('644');
  });
});

describe('generate', () => {
  const day = ['--datum', QUIET_DAY];

  it('fills an empty folder where it stands, also the one that one stands in', async () => {
    const folder = folderOf(Object.fromEntries(Object.entries(fristad).map(([name, text]) => [`vard/${name}`, text])));
    const out = join(folder, 'ut');
    mkdirSync(out, { mode: 0o700 });
    const was = identity(out);
    const { code, out: said } = rutin(['generate', '../vard', '--out', '.', ...day], { cwd: out });
    expect([code, identity(out), modeOf(out)]).toEqual([0, was, '700']);
    expect(said).toContain('Öppna först:');
    expect([wholeSetIn(out), readdirSync(folder).sort()]).toEqual([QUIET_DAY, ['ut', 'vard']]);
  });

  it('does not take away the folder that one stands in', async () => {
    const folder = folderOf(Object.fromEntries(Object.entries(fristad).map(([name, text]) => [`vard/${name}`, text])));
    const out = join(folder, 'ut');
    expect((await callCli(['generate', 'vard', '--out', 'ut', ...day], { cwd: folder })).code).toBe(0);
    for (const [cwd, name] of [
      [out, '.'],
      [join(out, 'rapport'), '..'],
    ] as const) {
      const was = identity(out);
      const { code, err } = await callCli(
        ['generate', '../vard', '--out', name, ...day].map((one) =>
          cwd === out ? one : one.replace('../vard', '../../vard'),
        ),
        { cwd },
      );
      expect([code, err, identity(out)]).toEqual([
        2,
        expect.stringMatching(/^rutin: Du står i .*ut, som ska ersättas/),
        was,
      ]);
    }
    expect((await callCli(['generate', 'vard', '--out', 'ut', ...day], { cwd: folder })).code).toBe(0);
  });

  it('keeps the mode of a folder that it replaces, and names a folder that has no name', async () => {
    const folder = folderOf(fristad);
    expect((await callCli(['generate', '--out', 'ut', ...day], { cwd: folder })).code).toBe(0);
    chmodSync(join(folder, 'ut'), 0o750);
    expect((await callCli(['generate', '--out', 'ut', ...day], { cwd: folder })).code).toBe(0);
    expect(modeOf(join(folder, 'ut'))).toBe('750');
    expect((await callCli(['generate', '--out', '', ...day], { cwd: folder })).err).toMatch(/går inte att skriva till/);
  });
});

describe('what stands there', () => {
  it('is overwritten by init with --force alone, name by name, and the rest stays', async () => {
    const folder = folderOf({ 'README.md': 'min egen', 'eget/x.txt': 'kvar' });
    const was = identity(folder);
    const refused = await callCli(['init'], { cwd: folder });
    expect([refused.code, refused.err]).toEqual([2, expect.stringMatching(/^rutin: \. är inte tom.*--force/)]);
    expect(contentBelow(folder)).toEqual({ 'README.md': 'min egen', 'eget/x.txt': 'kvar' });
    expect((await callCli(['init', '--force'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).not.toBe('min egen');
    expect([readFileSync(join(folder, 'eget/x.txt'), 'utf8'), identity(folder)]).toEqual(['kvar', was]);
  });

  it('is not written through by a folder that is a link', async () => {
    const folder = folderOf({ 'annan/x.txt': '' });
    mkdirSync(join(folder, 'vard'));
    symlinkSync('../annan', join(folder, 'vard/enheter'));
    const { code, err } = await callCli(['init', 'vard', '--force'], { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringMatching(/vard\/enheter är en länk och ingen mapp/)]);
    expect(readdirSync(join(folder, 'annan'))).toEqual(['x.txt']);
    expect(readdirSync(join(folder, 'vard'))).toEqual(['enheter']);
  });

  it('counts also where it is a link that leads nowhere', async () => {
    const folder = folderOf(EXPORTS);
    symlinkSync('finns-inte', join(folder, 'enheter.rutin'));
    const { code, err } = await callCli(['import', ...Object.keys(EXPORTS), '--out', '.'], { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringContaining('. har redan enheter.rutin.')]);
    symlinkSync('finns-inte', join(folder, 'ut'));
    const nowhere = await callCli(['init', 'ut'], { cwd: folder });
    expect([nowhere.code, nowhere.err]).toEqual([
      2,
      expect.stringContaining('ut är en länk som inte leder någonstans'),
    ]);
  });

  it.each(['init', 'import'])('and a folder without a name is no folder: %s', async (command) => {
    const folder = folderOf(EXPORTS);
    const args = command === 'init' ? ['init', ''] : ['import', ...Object.keys(EXPORTS), '--out', ''];
    const { code, err } = await callCli(args, { cwd: folder });
    expect([code, err]).toEqual([2, expect.stringContaining('Mappen att skriva till saknar namn')]);
    expect(readdirSync(folder).sort()).toEqual(Object.keys(EXPORTS));
  });
});

describe('what cannot be finished is undone', () => {
  const file = (path: string) => ({ path, pieces: [`ny ${path}`] });

  it('in a folder that stands', () => {
    const folder = folderOf({ 'a.txt': 'gammal', 'bort.txt': 'MÄRKE', 'krock/x.txt': 'kvar' });
    chmodSync(join(folder, 'a.txt'), 0o640);
    const was = contentBelow(folder);
    const options = { force: true, earlier: { names: ['bort.txt'], mark: 'MÄRKE' } };
    for (const files of [
      [file('a.txt'), file('ny/b.txt'), file('krock')],
      [file('a.txt'), file('ny/b.txt'), file('x'), file('x/y')],
      [file('a.txt'), file('ny/b.txt'), file('ny')],
    ]) {
      expect(() => writeSet(folder, files, options)).toThrow(UsageError);
      expect(contentBelow(folder)).toEqual(was);
      expect(existsSync(join(folder, 'ny'))).toBe(false);
    }
    expect(modeOf(join(folder, 'a.txt'))).toBe('640');
    writeSet(folder, [file('a.txt'), file('ny/b.txt')], options);
    expect(contentBelow(folder)).toEqual({ 'a.txt': 'ny a.txt', 'krock/x.txt': 'kvar', 'ny/b.txt': 'ny ny/b.txt' });
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('or finished, when %s comes in the midst of it', (signal) => {
    const folder = folderOf({ 'finns/a.txt': 'gammal' });
    const script = `
      import { writeSet } from ${JSON.stringify(pathToFileURL(join(CHECKOUT, 'language/cli/output/write-set.ts')).href)};
      const stopping = { *[Symbol.iterator]() { process.kill(process.pid, '${signal}'); yield 'ny'; } };
      for (const out of ['finns', 'ny']) {
        writeSet(out, [{ path: 'a.txt', pieces: ['ny'] }, { path: 'b/c.txt', pieces: stopping }], { force: true });
      }
      process.stdout.write('klar');
    `;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { cwd: folder, encoding: 'utf8' });
    expect([run.stdout, run.stderr]).toEqual(['klar', '']);
    const whole = { 'finns/a.txt': 'ny', 'finns/b/c.txt': 'ny', 'ny/a.txt': 'ny', 'ny/b/c.txt': 'ny' };
    expect(contentBelow(folder)).toEqual(whole);
  });

  it('in a folder that is new', () => {
    const folder = folderOf({});
    expect(() => writeSet(join(folder, 'a/b/c'), [file('x'), file('x/y')], { force: false })).toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('a file that is written whole', () => {
  it('stays a link, keeps its mode, and may have the longest name there is', () => {
    const name = `${'x'.repeat(251)}.txt`;
    const folder = folderOf({ 'fil.txt': 'gammal', [name]: 'gammal' });
    chmodSync(join(folder, 'fil.txt'), 0o600);
    symlinkSync('fil.txt', join(folder, 'länk.txt'));
    writeWhole(join(folder, 'länk.txt'), 'ny');
    writeWhole(join(folder, name), 'ny');
    expect(readlinkSync(join(folder, 'länk.txt'))).toBe('fil.txt');
    expect([readFileSync(join(folder, 'fil.txt'), 'utf8'), modeOf(join(folder, 'fil.txt'))]).toEqual(['ny', '600']);
    expect(readFileSync(join(folder, name), 'utf8')).toBe('ny');
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it('is not put in place of what is no file', () => {
    const folder = folderOf(fristad);
    const script = `cd "$1" && mkfifo rör && { cat rör & "$2" "$3" graph --format dot --out rör --datum ${QUIET_DAY}; wait; }`;
    const said = execFileSync('sh', ['-c', script, 'sh', folder, process.execPath, RUTIN], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect(said).toMatch(/^digraph/);
    expect(lstatSync(join(folder, 'rör')).isFIFO()).toBe(true);
    symlinkSync('finns/inte', join(folder, 'trasig.svg'));
    expect(() => writeWhole(join(folder, 'trasig.svg'), 'x')).toThrow('är en länk som inte leder någonstans');
    expect(() => writeWhole('', 'x')).toThrow('saknar namn');
    expect(() => writeWhole(folder, 'x')).toThrow('det är en mapp. Ange en fil.');
  });
});
