/**
 * Makes what editors that read tree-sitter need, out of the grammar: `dist/editors/tree-sitter-rutin`, and `dist/editors/zed` beside it.
 *   node editors/build.mts [REPOSITORY REVISION]
 * Zed fetches a grammar from a git repository at a revision; without them that line says that it is to be filled in.
 */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readGrammar, readTerminals } from '../language/grammar/derive/read-grammar.ts';
import { emitGrammar } from '../language/grammar/derive/tree-sitter/emit-grammar.ts';
import {
  emitBrackets,
  emitFolds,
  emitHighlights,
  emitIndents,
  emitOutline,
} from '../language/grammar/derive/tree-sitter/emit-queries.ts';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..');
const OUT = join(ROOT, 'dist/editors');
const [repository = 'REPOSITORY', revision = 'REVISION'] = process.argv.slice(2);

const { version, license, description } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
  readonly license: string;
  readonly description: string;
};
const text = readFileSync(join(ROOT, 'language/grammar/rutin.langium'), 'utf8');
const language = readGrammar(text);

const TREE_SITTER = {
  grammars: [{ name: 'rutin', camelcase: 'Rutin', scope: 'source.rutin', path: '.', 'file-types': ['rutin'] }],
  metadata: { version, license, description, links: { repository } },
};

const EXTENSION = `id = "rutin"
name = "Rutin"
version = "${version}"
schema_version = 1
authors = ["Rutin"]
description = "${description}"
repository = "${repository}"

[language_servers.rutin]
name = "Rutin"
languages = ["Rutin"]

[grammars.rutin]
repository = "${repository}"
rev = "${revision}"
`;

const files: Readonly<Record<string, string>> = {
  'tree-sitter-rutin/grammar.js': emitGrammar(language, readTerminals(text)),
  'tree-sitter-rutin/package.json': '{ "name": "tree-sitter-rutin", "private": true, "type": "commonjs" }\n',
  'tree-sitter-rutin/tree-sitter.json': `${JSON.stringify(TREE_SITTER, undefined, 2)}\n`,
  'tree-sitter-rutin/queries/highlights.scm': emitHighlights(language),
  'tree-sitter-rutin/queries/folds.scm': emitFolds(language),
  'tree-sitter-rutin/queries/indents.scm': emitIndents(language, 'neovim'),
  'tree-sitter-rutin/helix/indents.scm': emitIndents(language, 'helix'),
  'zed/extension.toml': EXTENSION,
  'zed/languages/rutin/highlights.scm': emitHighlights(language),
  'zed/languages/rutin/brackets.scm': emitBrackets(),
  'zed/languages/rutin/indents.scm': emitIndents(language, 'zed'),
  'zed/languages/rutin/outline.scm': emitOutline(language),
};

rmSync(OUT, { recursive: true, force: true });
cpSync(join(HERE, 'zed'), join(OUT, 'zed'), { recursive: true });
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(join(OUT, path)), { recursive: true });
  writeFileSync(join(OUT, path), content);
}
for (const folder of ['tree-sitter-rutin', 'zed']) copyFileSync(join(ROOT, 'LICENSE'), join(OUT, folder, 'LICENSE'));
