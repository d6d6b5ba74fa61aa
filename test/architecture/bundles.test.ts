/** What runs: of Langium and the parser beneath it nothing is in any bundle, and what runs apart lies beside the bundle. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const CHECKOUT = join(import.meta.dirname, '../..');
const OF_LANGIUM = /node_modules\/@?(?:langium|chevrotain)/;
/** All that lies in a folder of that name, without `.ts`. */
const PROGRAMS = globSync('language/**/programs/*.ts', { cwd: CHECKOUT }).map((path) => path.replace(/\.ts$/, ''));

const bundles: readonly (readonly [string, BuildOptions])[] = [
  ['the command line', { entryPoints: ['language/cli/main.ts'], platform: 'node' }],
  ['the language server of Node', { entryPoints: ['language/server/node.ts'], platform: 'node' }],
  ['the language server of a web worker', { entryPoints: ['language/server/browser.ts'], platform: 'browser' }],
];

async function inputsOf(options: BuildOptions): Promise<readonly string[]> {
  const { metafile } = await build({
    ...options,
    absWorkingDir: CHECKOUT,
    bundle: true,
    format: 'esm',
    outdir: 'dist/none',
    write: false,
    metafile: true,
    loader: { '.md': 'text', '.rutin': 'text' },
  });
  return Object.keys(metafile?.inputs ?? {});
}

describe.each(bundles)('%s', (_, options) => {
  it('holds the derived parser and nothing of Langium', async () => {
    const inputs = await inputsOf(options);
    expect(inputs.filter((path) => path.startsWith('language/grammar/parser/'))).not.toEqual([]);
    expect(inputs.filter((path) => OF_LANGIUM.test(path) || path.includes('generated/langium'))).toEqual([]);
  });
});

describe('what runs apart from what starts it', () => {
  const script = (JSON.parse(readFileSync(join(CHECKOUT, 'package.json'), 'utf8')) as { scripts: { bundle: string } })
    .scripts.bundle;
  const ofExtension = readFileSync(join(CHECKOUT, 'extension/build/main.mts'), 'utf8');
  const ofExecutable = readFileSync(join(CHECKOUT, 'extension/build/executable.mts'), 'utf8');

  it('is known', () => expect(PROGRAMS.length).toBe(4));

  it.each(PROGRAMS)('%s is a file of its own in both bundles, and a text in the executable', (path) => {
    expect(script).toContain(` programs/${basename(path)}=${path}.ts `);
    expect(ofExtension).toContain(`'${path.replace('language/', '')}'`);
    expect(ofExecutable).toContain(`'${path.replace('language/', '')}'`);
  });
});
