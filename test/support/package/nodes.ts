/** Other versions of Node than the one that runs the tests, fetched once as npm packages. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../checkout.ts';

/** The path of a Node of that version, or of the newest there is: `22.0.0`, `latest`. */
export function nodeOf(version: string): string {
  const folder = join(CHECKOUT, '.cache/nodes', version);
  const path = join(folder, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "allowScripts": { "node": true } }');
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', `node@${version}`], { cwd: folder });
  }
  return path;
}
