/** Writes the version that `npm version` has given to package.json where else it stands, and adds that to the commit. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const version = process.env['npm_package_version'];
if (version === undefined || !/^\d+\.\d+\.\d+/.test(version)) throw new Error('this is run by npm version');

const PLACES: readonly (readonly [string, RegExp])[] = [
  ['extension/package.json', /(?<=^ {2}"version": ")[^"]+/m],
  ['language/model/versions.ts', /(?<=PROGRAM_VERSION = ')[^']+/],
];

for (const [path, place] of PLACES) {
  const text = readFileSync(path, 'utf8');
  if (!place.test(text)) throw new Error(`${path} has no version`);
  writeFileSync(path, text.replace(place, version));
}
execFileSync('git', ['add', ...PLACES.map(([path]) => path)]);
