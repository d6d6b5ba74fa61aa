/** Bundles the command line. cli.mts NAME=ENTRY... --target=TARGET --outdir=OUT, paths from the folder one stands in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { builtinsByRequire } from './builtins.mts';
import { factsRead } from './shipped-facts.mts';
import { setUpWhenCalled } from './when-called.mts';

const { values, positionals } = parseArgs({
  options: { target: { type: 'string' }, outdir: { type: 'string' } },
  allowPositionals: true,
});
const { target = '', outdir = '' } = values;

const { metafile } = await build({
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
  metafile: true,
  plugins: [builtinsByRequire, factsRead, setUpWhenCalled],
});
writeFileSync(join(outdir, 'meta.json'), JSON.stringify(metafile));
