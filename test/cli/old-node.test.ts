/** A Node that is too old to run the program hears so in one sentence, not in a fault of syntax. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { RUTIN } from '../support/bundle.ts';
import { CHECKOUT } from '../support/checkout.ts';
import { bundledCli, folderOf, removeFolders } from '../support/cli.ts';

removeFolders();
const rutin = bundledCli();

/** What a Node that says it is of this version leaves behind. */
function runAs(version: string, ...args: readonly string[]) {
  const fake = `Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
  const preload = join(folderOf({ 'gammal.cjs': fake }), 'gammal.cjs');
  return spawnSync(process.execPath, ['--require', preload, RUTIN, ...args], { encoding: 'utf8' });
}

describe('a Node that is too old', () => {
  it.each(['4.9.1', '14.21.3', '20.20.2', '21.7.3'])('%s', (version) => {
    expect(runAs(version, '--version')).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `rutin: Programmet behöver Node 22 eller senare, och körs nu av Node ${version}. Installera en nyare från https://nodejs.org.\n`,
    });
  });

  it.each([[['--lang', 'en']], [['check', '--lang=en']]])('hears it in English when asked: %j', (args) => {
    expect(runAs('20.20.2', ...args).stderr).toMatch(
      /^rutin: The program needs Node 22 or later and is run by Node 20/,
    );
  });

  const ancient = ['/usr/bin/node', '/usr/local/bin/node'].find(
    (path) => existsSync(path) && /^v(?:1\d|2[01])\./.test(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout),
  );
  it.runIf(ancient !== undefined)('is really run here', () => {
    const { status, stderr } = spawnSync(ancient as string, [RUTIN, '--version'], { encoding: 'utf8' });
    expect([status, stderr.split('\n')]).toEqual([
      2,
      [expect.stringMatching(/^rutin: Programmet behöver Node 22/), ''],
    ]);
  });

  it('can read the entry: it is a script without words of later years', () => {
    const text = readFileSync(RUTIN, 'utf8');
    expect(() => new vm.Script(text.replace(/^#!.*/, ''))).not.toThrow();
    expect(text).not.toMatch(/=>|`|\b(?:const|let|class|async|await|export)\b|^import/m);
  });
});

describe('a Node that is new enough', () => {
  it.each(['22.0.0', '24.1.0', '100.0.0'])('%s runs the program', (version) => {
    expect(runAs(version, '--version')).toMatchObject({ status: 0, stderr: '' });
  });

  it('runs it from anywhere', () => {
    expect(rutin(['--version'], { cwd: '/' })).toMatchObject({ code: 0, err: '' });
  });
});

describe('one truth about Node', () => {
  const manifest = JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as {
    readonly engines: { readonly node: string };
    readonly scripts: { readonly bundle: string };
  };

  it('is what package.json, the bundle, the entry and README say', () => {
    const [, needed] = /^>=(\d+)$/.exec(manifest.engines.node) ?? [];
    expect(manifest.scripts.bundle).toContain(`--target=node${needed}`);
    expect(readFileSync(RUTIN, 'utf8')).toContain(`parseInt(version, 10) >= ${needed}`);
    expect(readFileSync(join(CHECKOUT, 'README.md'), 'utf8')).toContain(`behöver Node ${needed} eller senare`);
  });
});
