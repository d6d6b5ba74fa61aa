/** Which file imports which, types included, read off the sources. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { CHECKOUT } from '../checkout.ts';

const SOURCE = /\.m?tsx?$/;

/** What each source file of the folders imports, by paths from the checkout. */
export type Imports = ReadonlyMap<string, readonly string[]>;

export function importsIn(folders: readonly string[]): Imports {
  const files = folders.flatMap(sourcesBelow);
  const known = new Set(files);
  return new Map(files.map((file) => [file, importedBy(file).filter((one) => known.has(one))]));
}

function sourcesBelow(folder: string): readonly string[] {
  const names = readdirSync(join(CHECKOUT, folder), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => SOURCE.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  return files.filter((file) => !file.includes('/dist/')).sort();
}

function importedBy(file: string): readonly string[] {
  const text = readFileSync(join(CHECKOUT, file), 'utf8');
  const named = [...text.matchAll(/\b(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, path]) => path as string);
  return named.map((path) => normalize(join(dirname(file), path)).replaceAll('\\', '/'));
}
