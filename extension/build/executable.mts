/**
 * Builds the command line as an executable of one file, for those who have no Node: dist/executable/rutin-PLATFORM-ARCH, with the
 * notices of what is in it. It is made of the Node that runs this, for the machine that this runs on.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { NOTICES, noticesOf } from './notices.mts';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'dist/executable');
const NAME = `rutin-${process.platform}-${process.arch}${process.platform === 'win32' ? '.exe' : ''}`;

/** The first that can put a program into itself (`--build-sea`), and is supported for years. */
const NODE = 26;

const PROGRAMS = [
  'server/programs/watch-client',
  'publishing/programs/write-files',
  'publishing/programs/rename-twice',
  'publishing/programs/move-in',
];

const common: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: `node${NODE}`,
  outExtension: { '.js': '.cjs' },
  define: { 'import.meta.url': '"file:///rutin"' },
  loader: { '.md': 'text', '.rutin': 'text' },
  logLevel: 'warning',
  metafile: true,
};

async function bundled(): Promise<void> {
  const programs = Object.fromEntries(PROGRAMS.map((path) => [basename(path), `language/${path}.ts`]));
  const built = await Promise.all([
    build({ ...common, entryPoints: { main: 'extension/build/executable-entry.mts' }, outdir: join(OUT, 'parts') }),
    build({ ...common, entryPoints: programs, outdir: join(OUT, 'parts') }),
  ]);
  const notices = noticesOf(
    built.map(({ metafile }) => metafile ?? never()),
    ROOT,
  );
  writeFileSync(join(OUT, NOTICES), `${notices}\n${NODE_NOTICE}`);
}

const NODE_NOTICE = `${'='.repeat(80)}

Node.js ${process.versions.node}
Licence: MIT, and those of what is in it
Source: https://github.com/nodejs/node

The licences of Node.js and of all that it holds stand in the file LICENSE of its source code, at the tag v${process.versions.node}.
`;

function never(): never {
  throw new Error('esbuild gave no list of what it bundled');
}

function assembled(): void {
  const part = (name: string): string => join(OUT, 'parts', `${name}.cjs`);
  const config = join(OUT, 'parts/sea.json');
  const build = join(OUT, 'parts/build.txt');
  writeFileSync(
    build,
    createHash('sha256')
      .update(readFileSync(part('main')))
      .digest('hex'),
  );
  const programs = Object.fromEntries(PROGRAMS.map((path) => [basename(path), part(basename(path))]));
  const assets = { ...programs, build };
  const output = join(OUT, NAME);
  writeFileSync(
    config,
    JSON.stringify({ main: part('main'), output, disableExperimentalSEAWarning: true, useCodeCache: true, assets }),
  );
  run(process.execPath, '--build-sea', config);
  // The signature of Node does not hold for what it has become; macOS starts nothing that has none.
  if (process.platform === 'darwin') run('codesign', '--sign', '-', '--force', output);
}

function run(program: string, ...args: readonly string[]): void {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
}

if (Number(process.versions.node.split('.')[0]) < NODE) {
  throw new Error(`Node ${NODE} is needed to build the executable, and this is ${process.versions.node}`);
}
rmSync(OUT, { recursive: true, force: true });
mkdirSync(join(OUT, 'parts'), { recursive: true });
await bundled();
assembled();
copyFileSync(join(ROOT, 'LICENSE'), join(OUT, 'LICENSE'));
rmSync(join(OUT, 'parts'), { recursive: true });
process.stdout.write(`dist/executable/${NAME}: ${Math.round(statSync(join(OUT, NAME)).size / 1024 / 1024)} MB\n`);
