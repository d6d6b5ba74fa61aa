/** The package as npm packs it, with the program that the tests have bundled, installed where there is nothing else and no network. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RUTIN } from '../bundle.ts';
import { CHECKOUT } from '../checkout.ts';
import { folderOf } from '../cli.ts';

/** What lies in a checkout and belongs in no package. */
const NOT_PACKED = ['language/cli/main.ts', 'test/tsconfig.json', 'biome.json', 'package-lock.json', 'tsconfig.json'];
const PACKED = ['package.json', 'README.md', 'LICENSE', 'CHANGELOG.md', 'language/routines'];

/** The tarball of a checkout with the bundle. */
export function packed(): string {
  const checkout = folderOf({});
  for (const path of [...PACKED, ...NOT_PACKED]) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    cpSync(join(CHECKOUT, path), join(checkout, path), { recursive: true });
  }
  cpSync(dirname(RUTIN), join(checkout, 'dist/cli'), {
    recursive: true,
    filter: (path) => !/\/(?:begun|done)$/.test(path),
  });
  const [made] = JSON.parse(npm(checkout, 'pack', '--json', '--ignore-scripts')) as [{ readonly filename: string }];
  return join(checkout, made.filename);
}

/** A folder in which the tarball is installed, and nothing else. */
export function installed(tarball: string): string {
  const folder = folderOf({ 'package.json': '{ "private": true }' });
  npm(folder, 'install', '--offline', '--cache', join(folder, '.npm'), tarball);
  return folder;
}

/** The paths in a tarball, without the folder that all of them begin with. */
export function pathsIn(tarball: string): readonly string[] {
  const list = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' });
  return list
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''))
    .sort();
}

/** Runs npm in a folder and gives what it says. */
export function npm(folder: string, ...args: readonly string[]): string {
  writeFileSync(join(folder, '.npmrc'), readFileSync(join(CHECKOUT, '.npmrc')));
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  return execFileSync('npm', [...args, ...quiet], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
