/** What runs: of Langium and the parser beneath it nothing is in any bundle, and what runs apart lies beside the bundle. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
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

describe('the server for assistants', () => {
  const OF_PROTOCOL = /node_modules\/(?:@modelcontextprotocol|zod)\//;
  let building: ReturnType<typeof bundle> | undefined;
  const made = (): ReturnType<typeof bundle> => (building ??= bundle());

  it('is loaded by its own command alone, once that runs', async () => {
    const { outputs } = (await made()).metafile;
    const withIt = Object.keys(outputs).filter((path) => holds(outputs[path], OF_PROTOCOL));
    expect(withIt).not.toEqual([]);
    const commands = Object.keys(outputs).filter((path) =>
      holds(outputs[path], /^language\/cli\/commands\/[\w-]+\.ts$/),
    );
    expect(commands.length).toBeGreaterThan(10);
    for (const path of commands) {
      expect(
        [...atOnce(outputs, path)].filter((one) => withIt.includes(one)),
        path,
      ).toEqual([]);
    }
  });

  it('has nothing in it that reaches for a network', async () => {
    const { outputFiles, metafile } = await made();
    const own = outputFiles.filter(({ path }) => holds(metafile.outputs[relative(CHECKOUT, path)], OF_PROTOCOL));
    expect(own).not.toEqual([]);
    for (const { path, text } of own) {
      expect(text).not.toMatch(/\bfetch\(|\bWebSocket\b|\bEventSource\b|\bXMLHttpRequest\b/);
      const asked = metafile.outputs[relative(CHECKOUT, path)]?.imports.map((one) => one.path) ?? [];
      expect(asked).toContain('node:process');
      expect(asked.filter((name) => /^(?:node:)?(?:https?|http2|net|tls|dgram|dns)(?:\/|$)/.test(name))).toEqual([]);
    }
  });
});

describe('what is loaded at once', () => {
  let building: ReturnType<typeof bundle> | undefined;
  const sourcesOf = async (...entries: readonly string[]): Promise<readonly string[]> => {
    building ??= bundle();
    const { outputs } = (await building).metafile;
    const firsts = Object.keys(outputs).filter((path) => entries.includes(outputs[path]?.entryPoint ?? ''));
    expect(firsts.length).toBe(entries.length);
    const all = new Set(firsts.flatMap((first) => [...atOnce(outputs, first)]));
    return [...all].flatMap((path) =>
      Object.entries(outputs[path]?.inputs ?? {}).flatMap(([input, { bytesInOutput }]) =>
        bytesInOutput > 0 ? [input] : [],
      ),
    );
  };
  const READS_OR_JUDGES = /^language\/(?:grammar|lowering|checks|engine|editing|generators|plan|services\/session)\b/;

  it('by a check that tells what is known is nothing that reads a file or judges it', async () => {
    const start = ['language/cli/start.ts', 'language/cli/commands/check.ts'];
    const loaded = await sourcesOf(...start, 'language/report/findings/concise.ts');
    expect(loaded).toContain('language/disk/cache/judgements.ts');
    expect(loaded.filter((path) => READS_OR_JUDGES.test(path))).toEqual([]);
    const judging = await sourcesOf('language/cli/commands/check/anew.ts');
    expect(judging.filter((path) => READS_OR_JUDGES.test(path)).length).toBeGreaterThan(200);
  });

  it('by the language server is nothing that only panels, forms and pages need', async () => {
    const loaded = await sourcesOf('language/server/node.ts');
    const late =
      /^(?:language\/(?:import|generators|plan|starter|editing\/forms)\/|node_modules\/(?:marked|papaparse|diff)\/)/;
    expect(loaded).toContain('language/lsp/start.ts');
    expect(loaded.filter((path) => late.test(path))).toEqual([]);
    expect((await sourcesOf('language/lsp/protocol/own-requests.ts')).filter((path) => late.test(path))).not.toEqual(
      [],
    );
  });
});

/** As it ships: in parts that are loaded when they are needed. */
function bundle() {
  return build({
    entryPoints: { main: 'language/cli/main.ts' },
    platform: 'node',
    target: 'node22',
    absWorkingDir: CHECKOUT,
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'dist/none',
    write: false,
    metafile: true,
    loader: { '.md': 'text', '.rutin': 'text' },
  });
}

type Outputs = Metafile['outputs'];

function holds(output: Outputs[string] | undefined, files: RegExp): boolean {
  return Object.entries(output?.inputs ?? {}).some(
    ([path, { bytesInOutput }]) => bytesInOutput > 0 && files.test(path),
  );
}

/** A bundle and all that is loaded with it. */
function atOnce(outputs: Outputs, first: string): ReadonlySet<string> {
  const all = new Set([first]);
  for (const path of all) {
    for (const { path: other, kind } of outputs[path]?.imports ?? []) if (kind === 'import-statement') all.add(other);
  }
  return all;
}

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
