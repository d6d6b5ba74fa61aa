/** What is owed to the authors of bundled packages: each by name, version and source, with its licence in full. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const RULE = '='.repeat(80);
const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;
const LICENCE = /^(licen[cs]e|copying|notice)([.-].*)?$/i;

const HEAD = `Rutin contains software by others, listed here with the licences under which it is used.
It is bundled without changes; its source code is published at the address that is named for each.
Where a package offers a choice of licences, the one named first is the one under which it is used.
`;

/** What of a package's package.json is read. */
interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
}

/**
 * The notices of all packages of which something is in the bundles, by name. Throws where a package tells no licence.
 * @param root the folder from which the paths of the bundles' inputs are counted
 */
export function noticesOf(bundles: readonly Metafile[], root: string): string {
  const folders = new Set(bundles.flatMap(inputsOf).flatMap((input) => PACKAGE.exec(input)?.[1] ?? []));
  const sections = new Map([...folders].map((folder) => sectionOf(join(root, folder))));
  const sorted = [...sections].sort(([a], [b]) => (a < b ? -1 : 1));
  return [HEAD, ...sorted.map(([, section]) => section)].join(`\n${RULE}\n\n`);
}

/** The files of which something is left after shaking. */
function inputsOf({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
}

function sectionOf(folder: string): readonly [string, string] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license } = manifest;
  if (license === undefined) throw new Error(`${name} ${version} tells no licence`);
  const head = [`${name} ${version}`, `Licence: ${license}`, `Source: ${sourceOf(manifest)}`, ''];
  return [`${name} ${version}`, [...head, ...textsIn(folder, license)].join('\n')];
}

function sourceOf({ name, repository, homepage }: Manifest): string {
  const url = typeof repository === 'string' ? repository : repository?.url;
  return url === undefined ? (homepage ?? `npm package ${name}`) : url.replace(/^git\+/, '').replace(/\.git$/, '');
}

/** The texts that the package brings, else the standard text of the licence that it states. */
function textsIn(folder: string, license: string): readonly string[] {
  const own = readdirSync(folder).filter((file) => LICENCE.test(file));
  const files = own.length > 0 ? own.sort().map((file) => join(folder, file)) : [standardText(license)];
  return files.map((file) => `${readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()}\n`);
}

function standardText(license: string): string {
  const file = join(import.meta.dirname, 'licences', `${license}.txt`);
  if (!existsSync(file)) throw new Error(`there is no text of the licence ${license} in ${file}`);
  return file;
}
