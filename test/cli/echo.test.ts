/** What the command line is given comes back in its answers, but never as something that can steer a terminal. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '../../language/cli/commands/registry.ts';
import { callCli, folderOf, fristad, QUIET_DAY, removeFolders } from '../support/cli.ts';
import { git, repository, write } from '../support/git.ts';

removeFolders();

/** Red letters, a title of the window, a line of its own, a line written over, hidden and reversed letters. */
const EVIL = 'x\u001b[31m\u001b]0;y\u0007\n::error::z\r\u009b2J\u200b\u202ez';
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for
const STEERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u202e]/;

async function answers(args: readonly string[], cwd: string): Promise<string> {
  const { out, err } = await callCli(args, { cwd });
  return out + err;
}

function expectTame(said: string, args: readonly string[]): void {
  expect([args, STEERS.exec(said)?.[0], /^::error::z/m.test(said)]).toEqual([args, undefined, false]);
}

const OPTIONS = [
  '--datum',
  '--horisont',
  '--lang',
  '--config',
  '--format',
  '--out',
  '--only',
  '--for',
  '--current',
  '--facit',
  '--reviewed',
  '--allow-removals',
  '--routine',
  '--fail-on',
  '--output-file',
  '--stdin-path',
  '--okänd',
];

describe.each(registry.filter(({ name }) => !['lsp', 'mcp'].includes(name)).map(({ name }) => name))('%s', (name) => {
  const formsWith = (word: string): readonly (readonly string[])[] => [
    [name, word],
    [name, word, word],
    [name, word, word, word],
    [name, '--', word],
    [name, `--${word}`],
    [name, `-${word}`],
    ...OPTIONS.flatMap((option) => [
      [name, option, word],
      [name, 'x', option, word],
      [name, `${option}=${word}`],
      [name, '.', '--current', '.', option, word],
    ]),
    ['help', name, word],
    [name, '--help', word],
  ];

  it('tames what it is given', async () => {
    const folder = folderOf(fristad);
    for (const args of formsWith(EVIL)) expectTame(await answers(args, folder), args);
  });

  it.each([
    ['no name of a file can be', 'x'.repeat(300)],
    ['no path can be', 'x'.repeat(5000)],
    ['no path can be, of folders', 'x/'.repeat(2500)],
  ])('takes what is longer than %s for a slip, not for a fault of the program', async (_, word) => {
    const folder = folderOf(fristad);
    for (const args of formsWith(word)) {
      const { code } = await callCli(args, { cwd: folder });
      expect([args.map((one) => one.slice(0, 20)), code]).not.toEqual([expect.anything(), 3]);
    }
  });
});

it('a command, a language and a word of no meaning are tamed', async () => {
  for (const args of [
    [EVIL],
    ['help', EVIL],
    ['--lang', EVIL],
    ['--lang', EVIL, 'check'],
    [`--${EVIL}`],
    ['--version', EVIL],
  ]) {
    expectTame(await answers(args, '.'), args);
  }
});

describe('a folder of such a name', () => {
  const day = ['--datum', QUIET_DAY];

  it('is told of by what is done in it', async () => {
    const folder = folderOf({ 'e.csv': 'Enhet;Namn;Nivå\nFVC;Fristad;5\n' });
    mkdirSync(join(folder, EVIL));
    write(join(folder, EVIL, 'vård'), fristad);
    writeFileSync(join(folder, EVIL, 'e.csv'), readFileSync(join(folder, 'e.csv')));
    const ws = `${EVIL}/vård`;
    const lines: readonly (readonly string[])[] = [
      ['init', `${EVIL}/ny`],
      ['init', `${EVIL}/ny`, '--lang', 'en'],
      ['import', `${EVIL}/e.csv`, '--out', `${EVIL}/import`],
      ['import', `${EVIL}/e.csv`, '--out', `${EVIL}/import`],
      ['generate', ws, '--out', `${EVIL}/ut`, ...day],
      ['generate', ws, '--out', `${EVIL}`, ...day],
      ['check', ws, ...day],
      ...['pretty', 'concise', 'github', 'markdown'].map((format) => ['check', ws, '--format', format, ...day]),
      ...['pretty', 'markdown', 'json'].map((format) => ['diff', ws, `./${EVIL}/ny`, '--format', format, ...day]),
      ['plan', ws, '--current', `${EVIL}/ut/provisionering.json`, '--out', `${EVIL}/p.json`, ...day],
      ['plan', ws, '--current', `${EVIL}/ut/provisionering.json`, '--reviewed', `${EVIL}/e.csv`, ...day],
      ['impact', '--routine', `${EVIL}/e.csv`, ws, ...day],
      ['fmt', ws],
      ['fix', ws, ...day],
      ['graph', ws, '--out', `${EVIL}/g.svg`, ...day],
      ['graph', ws, '--for', EVIL, ...day],
      ['access', EVIL, ws, ...day],
      ['access', 'exeet1', ws, ...day],
      ['access', '--facit', `${EVIL}/a.facit`, ws, ...day],
      ['access', '--facit', `${EVIL}/a.facit`, '--check', ws, ...day],
      ['access', '--facit', `${EVIL}/e.csv`, '--check', ws, ...day],
      ['coverage', ws, ...day],
    ];
    for (const args of lines) expectTame(await answers(args, folder), args);
  });

  it('is told of as a file that was changed by hand', async () => {
    const folder = folderOf(fristad);
    expect((await callCli(['generate', ...day], { cwd: folder })).code).toBe(0);
    const path = join(folder, 'out/manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as { files: unknown[] };
    writeFileSync(
      path,
      JSON.stringify({ ...manifest, files: [...manifest.files, { path: EVIL, bytes: 0, sha256: '' }] }),
    );
    writeFileSync(join(folder, 'out', EVIL.replaceAll('/', '')), 'x');
    expectTame(await answers(['generate', ...day], folder), ['generate']);
  });

  it('is told of where files in it are wrong', async () => {
    const folder = folderOf({});
    write(join(folder, EVIL), { 'x.rutin': 'enhet', [`${EVIL}.rutin`]: 'enhet', 'l.rutin': Buffer.from([0xe5]) });
    symlinkSync('finns-inte', join(folder, EVIL, `${EVIL}2.rutin`));
    for (const command of ['check', 'fmt', 'fix', 'generate', 'graph', 'coverage']) {
      const args = [command, EVIL];
      expectTame(await answers(args, folder), args);
    }
    for (const format of ['concise', 'github', 'markdown', 'pretty']) {
      const args = ['check', EVIL, '--format', format];
      expectTame(await answers(args, folder), args);
    }
  });

  it('is told of as a branch', async () => {
    const folder = repository(fristad, { 'enheter.rutin': '' });
    git(folder, 'branch', 'gren\u202e\u009b2J');
    for (const format of ['pretty', 'markdown', 'json']) {
      const args = ['diff', 'gren\u202e\u009b2J', 'HEAD~1', '--format', format, ...day];
      expectTame(await answers(args, folder), args);
    }
  });
});
