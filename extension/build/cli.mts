/** Bundles the command line. cli.mts NAME=ENTRY... --target=TARGET --outdir=OUT, paths from the folder one stands in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildOptions, build } from 'esbuild';
import { builtinsByRequire } from './builtins.mts';
import { factsRead } from './shipped-facts.mts';
import { together } from './together.mts';
import { setUpWhenCalled } from './when-called.mts';

const { values, positionals } = parseArgs({
  options: { target: { type: 'string' }, outdir: { type: 'string' } },
  allowPositionals: true,
});
const { target = '', outdir = '' } = values;

/** What starts, what a check needs that judges nothing, and what judges. */
const GROUPS = [
  ['language/cli/start.ts'],
  ['language/cli/commands/check.ts', 'language/report/findings/concise.ts'],
  ['language/cli/commands/check/anew.ts'],
];

const plugins = [builtinsByRequire, factsRead, setUpWhenCalled];
const options: BuildOptions = {
  entryPoints: Object.fromEntries(positionals.map((word) => word.split('=') as [string, string])),
  outdir,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target,
  splitting: true,
  loader: { '.md': 'text', '.rutin': 'text' },
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  logLevel: 'warning',
  plugins,
};
const all = [...plugins, await together(options, GROUPS)];
const { metafile } = await build({ ...options, plugins: all, metafile: true });
writeFileSync(join(outdir, 'meta.json'), JSON.stringify(metafile));
