/** Builds the site: `npm run docs -- [--datum 2026-11-21] [--out dist/docs]`. Needs nothing but the checkout and its packages. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { NOTICES, noticesOf } from '../../extension/build/notices.mts';
import type { Sources } from './book/index.ts';
import { bundles } from './bundles.mts';

const ROOT = join(import.meta.dirname, '../..');
/** Where the book is bundled, beside what else is built: it reads pages and routines as text. */
const BOOK = join(ROOT, 'dist/docs-book/book.mjs');

/** Pictures of the extension that the chapters show. */
const PICTURES = ['ombud.png', 'veckoschema.png'];

const { values } = parseArgs({ options: { datum: { type: 'string' }, out: { type: 'string', default: 'dist/docs' } } });

type Book = typeof import('./book/index.ts');

async function bookOf(): Promise<Book> {
  await build({
    entryPoints: [join(import.meta.dirname, 'book/index.ts')],
    outfile: BOOK,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    external: ['langium'],
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    loader: { '.md': 'text', '.rutin': 'text' },
    logLevel: 'warning',
  });
  return (await import(pathToFileURL(BOOK).href)) as Book;
}

async function main(out: string): Promise<void> {
  const sources: Sources = {
    grammarFile: join(ROOT, 'language/grammar/rutin.langium'),
    textOf: (file) => readFileSync(join(ROOT, file), 'utf8'),
    day: values.datum ?? new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' }),
  };
  const { siteOf } = await bookOf();
  const { files, pages } = await siteOf(sources);
  rmSync(out, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  const built = await Promise.all(bundles(ROOT, out).map((options) => build(options)));
  writeFileSync(
    join(out, NOTICES),
    noticesOf(
      built.flatMap(({ metafile }) => metafile ?? []),
      ROOT,
    ),
  );
  cpSync(join(ROOT, 'extension/images/icon.svg'), join(out, 'icon.svg'));
  for (const name of PICTURES) cpSync(join(ROOT, 'extension/images', name), join(out, 'images', name));
  process.stdout.write(`${pages.length} sidor i ${values.out}. Öppna ${values.out}/index.html.\n`);
}

await main(resolve(ROOT, values.out));
