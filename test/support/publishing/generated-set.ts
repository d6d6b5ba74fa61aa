/** Looks at a folder as somebody would who must be able to rely on it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

interface Listed {
  readonly path: string;
  readonly sha256: string;
}

/** Paths of all files below a folder, with `/`, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Every file below a folder as text by path. */
export function contentBelow(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

/**
 * The as-of date of the set in a folder; undefined where there is no folder. Throws unless the folder holds exactly the
 * files that its manifest lists, each as it was written.
 */
export function wholeSetIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    readonly stamp: { readonly asOf: string };
    readonly files: readonly Listed[];
  };
  const expected = manifest.files.map(({ path, sha256 }) => `${path} ${sha256}`).sort();
  const found = filesBelow(folder).filter((path) => path !== 'manifest.json');
  const hashed = found.map(
    (path) =>
      `${path} ${createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex')}`,
  );
  if (hashed.sort().join('\n') !== expected.join('\n')) {
    throw new Error(`not whole: ${found.length} files of ${expected.length}`);
  }
  return manifest.stamp.asOf;
}
