/** A folder that is filled stays the folder it is, with what it holds and the mode it has; what goes wrong leaves no trace. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RUTIN } from '../support/bundle.ts';
import { bundledCli, callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { contentBelow, wholeSetIn } from '../support/publishing/generated-set.ts';
import { modeOf } from '../support/publishing/modes.ts';

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
    expect((await callCli(['init'], { cwd: folder })).code).toBe(0);
    expect(contentBelow(folder)).toMatchObject({ 'README.md': 'min egen', 'eget/x.txt': 'kvar' });
    expect((await callCli(['init', '--force'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'rutin.config.json'), 'utf8')).toContain('kräver');
    expect([readFileSync(join(folder, 'eget/x.txt'), 'utf8'), identity(folder)]).toEqual(['kvar', was]);
  });

  it('is overwritten by init with --force where nothing is declared yet', async () => {
    const folder = folderOf({ 'README.md': 'min egen' });
    expect((await callCli(['init', '--force'], { cwd: folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).not.toBe('min egen');
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
