/**
 * Keeps a bundle in few files. What is loaded by several others, each at a time of its own, esbuild splits to a file for each set
 * of those that share it: hundreds, of some lines each, and each takes Node half a millisecond. Whoever is loaded later and needs
 * a good part of what goes together loads all of it, so that it can stand in one file.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

/** The part of a group from which on the rest is no burden. */
const GOOD_PART = 0.1;

type Inputs = Metafile['inputs'];

/** For a bundle with these options: each group is what its files load at once, save what an earlier one has. */
export async function together(options: BuildOptions, groups: readonly (readonly string[])[]): Promise<Plugin> {
  const { metafile } = await build({ ...options, metafile: true, write: false });
  const added = addedTo(metafile as Metafile, groups);
  return {
    name: 'together',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const more = added.get(path);
        if (more === undefined) return undefined;
        // They come last: what the file itself imports is made in the order that it was.
        const imports = more.map((file) => `\nimport ${JSON.stringify(file)};`).join('');
        return { contents: `${readFileSync(path, 'utf8')}${imports}`, loader: 'ts', resolveDir: dirname(path) };
      });
    },
  };
}

/** By the file that is loaded later, the first files of the groups that it is to load. */
function addedTo({ inputs, outputs }: Metafile, groups: readonly (readonly string[])[]): ReadonlyMap<string, string[]> {
  const later = loadedLater(inputs, outputs);
  const taken = new Set<string>();
  const added = new Map<string, string[]>();
  for (const heads of groups) {
    const own = [...atOnce(inputs, heads)].filter((file) => !taken.has(file));
    for (const file of later) {
      const needed = atOnce(inputs, [file]);
      const part =
        bytesOf(
          inputs,
          own.filter((one) => needed.has(one)),
        ) / bytesOf(inputs, own);
      const more = part < GOOD_PART ? [] : heads.filter((head) => head !== file).map((head) => resolve(head));
      if (more.length > 0) added.set(resolve(file), [...(added.get(resolve(file)) ?? []), ...more]);
    }
    for (const file of own) taken.add(file);
  }
  return added;
}

/** What is loaded by `import()` alone. */
function loadedLater(inputs: Inputs, outputs: Metafile['outputs']): readonly string[] {
  const all = Object.values(inputs).flatMap(({ imports }) => imports);
  const dynamic = new Set(all.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path));
  const fixed = new Set(all.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path));
  const entries = Object.values(outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
  return entries.filter((file) => dynamic.has(file) && !fixed.has(file)).sort();
}

function atOnce(inputs: Inputs, first: readonly string[]): ReadonlySet<string> {
  const all = new Set(first);
  for (const file of all) {
    for (const { path, kind } of inputs[file]?.imports ?? []) if (kind === 'import-statement') all.add(path);
  }
  return all;
}

function bytesOf(inputs: Inputs, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + (inputs[file]?.bytes ?? 0), 0);
}
