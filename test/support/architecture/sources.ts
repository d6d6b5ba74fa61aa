/** The sources as they lie in the checkout, by paths from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKOUT } from '../checkout.ts';

const SOURCE = /\.m?tsx?$/;
const MADE = /\/generated\/|^language\/grammar\/parser\//;

/** Every source file below the folders with its text, in the order of their paths; what is generated is left out. */
export function sourcesIn(folders: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...allSourcesIn(folders)].filter(([file]) => !MADE.test(file)));
}

/** Every source file below the folders with its text, also those that are generated. */
export function allSourcesIn(folders: readonly string[]): ReadonlyMap<string, string> {
  const files = folders.flatMap(filesBelow).sort();
  return new Map(files.map((file) => [file, readFileSync(join(CHECKOUT, file), 'utf8')]));
}

function filesBelow(folder: string): readonly string[] {
  const names = readdirSync(join(CHECKOUT, folder), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => SOURCE.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  return files.filter((file) => !/\/(dist|node_modules)\//.test(file));
}
