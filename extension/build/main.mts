/** Builds the extension: bundles for desktop and web, the panels' scripts, the colours the schema, and the notices. */
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { buildOf } from './build-of.mts';
import { builtinsByRequire } from './builtins.mts';
import { NOTICES, noticesOf } from './notices.mts';
import { factsRead } from './shipped-facts.mts';
import { textMate } from './textmate.mts';
import { setUpWhenCalled } from './when-called.mts';

const EXTENSION = join(import.meta.dirname, '..');
const ROOT = join(EXTENSION, '..');
const DIST = join(EXTENSION, 'dist');

const common: BuildOptions = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  logLevel: 'warning',
  legalComments: 'none',
  metafile: true,
  loader: { '.md': 'text', '.rutin': 'text' },
};

const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** The client of the desktop; the editor gives it `vscode`. */
const desktop: BuildOptions = {
  entryPoints: { extension: 'extension/src/desktop.ts' },
  outdir: 'extension/dist/node',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
};

/** What runs apart from what starts it lies beside that, in `programs`. */
const programs = Object.fromEntries(
  [
    'server/programs/watch-client',
    'publishing/programs/write-files',
    'publishing/programs/rename-twice',
    'publishing/programs/move-in',
  ].map((path) => [`programs/${basename(path)}`, `language/${path}.ts`]),
);

/** The server and the command line, as they are: what they share is bundled once, and beside them, where `programs` is. */
const node: BuildOptions = {
  entryPoints: { server: 'extension/build/server.mts', rutin: 'extension/build/command-line.mts', ...programs },
  outdir: 'extension/dist/node',
  outExtension: { '.js': '.mjs' },
  platform: 'node',
  format: 'esm',
  target: 'node20',
  splitting: true,
  chunkNames: 'part-[hash]',
  banner: { js: REQUIRE },
  plugins: [builtinsByRequire, factsRead, setUpWhenCalled],
};

const web: BuildOptions = {
  entryPoints: { extension: 'extension/src/web.ts' },
  outdir: 'extension/dist/web',
  platform: 'browser',
  format: 'cjs',
  target: 'es2022',
  external: ['vscode'],
};

const worker: BuildOptions = {
  entryPoints: { server: 'language/server/browser.ts' },
  outdir: 'extension/dist/web',
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
};

const panels: BuildOptions = {
  entryPoints: {
    week: 'extension/src/webview/week.tsx',
    delegates: 'extension/src/webview/delegates.tsx',
    absence: 'extension/src/webview/absence.tsx',
    graph: 'extension/src/webview/graph.tsx',
    plan: 'extension/src/webview/plan.tsx',
    impact: 'extension/src/webview/impact.tsx',
    subject: 'extension/src/webview/subject.tsx',
    'add-member': 'extension/src/webview/add-member.tsx',
    'last-day': 'extension/src/webview/last-day.tsx',
    'new-employee': 'extension/src/webview/new-employee.tsx',
    'new-unit': 'extension/src/webview/new-unit.tsx',
    change: 'extension/src/webview/change.tsx',
    import: 'extension/src/webview/import.tsx',
    panel: 'extension/media/panel.css',
  },
  outdir: 'extension/dist/panels',
  platform: 'browser',
  format: 'iife',
  target: 'es2022',
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

/** A fence ```rutin in Markdown is coloured too. */
function markdownGrammar(): object {
  const begin = '(^|\\G)(\\s*)(`{3,}|~{3,})\\s*(?i:(rutin)((\\s+|:|,|\\{|\\?)[^`]*)?$)';
  const block = {
    begin: '(^|\\G)(\\s*)(.*)',
    while: '(^|\\G)(?!\\s*([`~]{3,})\\s*$)',
    contentName: 'meta.embedded.block.rutin',
  };
  const fence = {
    name: 'markup.fenced_code.block.markdown',
    begin,
    end: '(^|\\G)(\\2|\\s{0,3})(\\3)\\s*$',
    patterns: [{ ...block, patterns: [{ include: 'source.rutin' }] }],
  };
  return { scopeName: 'markdown.rutin.codeblock', injectionSelector: 'L:text.html.markdown', patterns: [fence] };
}

function writeColours(): void {
  const folder = join(EXTENSION, 'syntaxes');
  mkdirSync(folder, { recursive: true });
  const grammar = textMate(join(ROOT, 'language/grammar/rutin.langium'));
  writeFileSync(join(folder, 'rutin.tmLanguage.json'), `${JSON.stringify(grammar)}\n`);
  writeFileSync(join(folder, 'markdown.tmLanguage.json'), `${JSON.stringify(markdownGrammar())}\n`);
}

function copySchema(): void {
  const folder = join(EXTENSION, 'schemas');
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(ROOT, 'language/services/config/config.schema.json'), join(folder, 'config.schema.json'));
}

/** The examples that can be opened as copies: small and whole ones. */
const EXAMPLES = ['fristad', 'vastra-gotaland'];

function copyExamples(): void {
  const home = join(DIST, 'examples');
  const index = EXAMPLES.map((name) => {
    const from = join(ROOT, 'examples', name);
    cpSync(from, join(home, name), { recursive: true });
    const entries = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const files = entries.map((entry) => relative(from, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
    return { name, files: files.sort() };
  });
  writeFileSync(join(home, 'index.json'), `${JSON.stringify(index)}\n`);
}

async function main(): Promise<void> {
  rmSync(DIST, { recursive: true, force: true });
  writeColours();
  copySchema();
  mkdirSync(DIST, { recursive: true });
  copyExamples();
  const built = await Promise.all(
    [desktop, node, web, worker, panels].map((options) => build({ ...common, ...options })),
  );
  const outputs = Object.keys(built[1]?.metafile?.outputs ?? {});
  writeFileSync(join(DIST, 'node/build.txt'), buildOf(outputs.map((name) => join(ROOT, name))));
  writeFileSync(
    join(DIST, NOTICES),
    noticesOf(
      built.flatMap(({ metafile }) => metafile ?? []),
      ROOT,
    ),
  );
}

await main();
