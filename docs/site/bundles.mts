/** What runs in the reader's browser, bundled: the site's own script, the playground with its editor, server and panels. */
import { join } from 'node:path';
import type { BuildOptions } from 'esbuild';

/** Paths in the notices are counted from the root. */
export function bundles(root: string, out: string): readonly BuildOptions[] {
  const here = (path: string): string => join(root, 'docs/site', path);
  const common: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    loader: { '.md': 'text', '.rutin': 'text', '.ttf': 'file' },
    logLevel: 'warning',
  };
  return [
    {
      ...common,
      entryPoints: { theme: here('browser/theme.ts'), site: here('browser/site.ts') },
      outdir: out,
    },
    { ...common, entryPoints: { site: here('style/site.css') }, outdir: out, target: 'esnext' },
    {
      ...common,
      entryPoints: {
        playground: here('browser/playground/main.ts'),
        server: join(root, 'language/server/browser.ts'),
        'meaning-worker': here('browser/playground/meaning-worker.ts'),
        'editor-worker': here('browser/playground/editor-worker.ts'),
        'panel-frame': here('browser/playground/panel-frame.ts'),
        vecka: join(root, 'extension/src/webview/week.tsx'),
        ombud: join(root, 'extension/src/webview/delegates.tsx'),
        franvaro: join(root, 'extension/src/webview/absence.tsx'),
      },
      outdir: join(out, 'playground'),
      jsx: 'automatic',
      jsxImportSource: 'preact',
    },
    {
      ...common,
      entryPoints: { 'playground-page': here('style/playground.css'), panel: here('style/panel.css') },
      outdir: join(out, 'playground'),
      target: 'esnext',
    },
  ];
}
