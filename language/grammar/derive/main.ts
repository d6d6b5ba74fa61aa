/** Derives the parser from the grammar: `node language/grammar/derive/main.ts` writes language/grammar/generated/ and parser/. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beyondGrammar } from './beyond.ts';
import { emitParser } from './emit-parser.ts';
import { emitProperties } from './emit-properties.ts';
import { emitTokens } from './emit-tokens.ts';
import { emitTree } from './emit-tree.ts';
import { emitWords } from './emit-words.ts';
import { readGrammar } from './read-grammar.ts';

const here = new URL('../', import.meta.url);
const language = readGrammar(readFileSync(new URL('rutin.langium', here), 'utf8'));
const { parser, tables } = emitParser(language, beyondGrammar(language));
const files = {
  'generated/tree.ts': emitTree(language),
  'generated/properties.ts': emitProperties(language),
  'generated/tokens.ts': emitTokens(language),
  'generated/tables.ts': tables,
  'generated/words.ts': emitWords(language),
  'parser/parser.ts': parser,
};
for (const folder of ['generated/', 'parser/']) mkdirSync(new URL(folder, here), { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(new URL(name, here), text);
