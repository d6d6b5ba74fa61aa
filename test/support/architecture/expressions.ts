/** The regular expressions that stand in sources, and how the time that one takes grows with the text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'vitest/node';
import { CHECKOUT } from '../checkout.ts';

/** An expression, and the files it stands in. */
export interface Expression {
  /** As it is written: `/a+/u`. */
  readonly written: string;
  readonly source: string;
  readonly flags: string;
  readonly files: readonly string[];
}

interface Found {
  readonly literals: readonly Expression[];
  /** What is made of texts while the program runs: the file and the words. */
  readonly made: readonly string[];
}

type Syntax = Readonly<Record<string, unknown>>;

/** All expressions in the sources of some folders; what is derived from the grammar counts too. */
export function expressionsIn(folders: readonly string[]): Found {
  const literals = new Map<string, Expression>();
  const made: string[] = [];
  for (const file of folders.flatMap(sourcesIn)) {
    const text = readFileSync(join(CHECKOUT, file), 'utf8');
    for (const node of nodesOf(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file))) {
      const regex = node['regex'] as { readonly pattern: string; readonly flags: string } | undefined;
      if (node['type'] === 'Literal' && regex !== undefined) {
        const written = `/${regex.pattern}/${regex.flags}`;
        const files = [...new Set([...(literals.get(written)?.files ?? []), file])];
        literals.set(written, { written, source: regex.pattern, flags: regex.flags, files });
      } else if ((node['callee'] as Syntax | undefined)?.['name'] === 'RegExp') {
        made.push(`${file}: ${text.slice(node['start'] as number, node['end'] as number).replaceAll(/\s+/g, ' ')}`);
      }
    }
  }
  return { literals: [...literals.values()], made };
}

function sourcesIn(folder: string): readonly string[] {
  const names = readdirSync(join(CHECKOUT, folder), { recursive: true, encoding: 'utf8' });
  const sources = names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  return sources.filter((name) => /\.m?tsx?$/.test(name) && !/\.d\.ts$|\/generated\/langium\//.test(name)).sort();
}

function* nodesOf(root: unknown): Generator<Syntax> {
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const one = waiting.pop();
    if (typeof one !== 'object' || one === null) continue;
    if (!Array.isArray(one)) yield one as Syntax;
    for (const inner of Object.values(one)) waiting.push(inner);
  }
}

/** Letters and digits of all scripts as some of them: what shares a character with what stays the same. */
const CLASSES: readonly (readonly [RegExp, within: string])[] = [
  [/\\p\{L\}/g, 'A-ZÅÄÖa-zåäö'],
  [/\\p\{Lu\}/g, 'A-ZÅÄÖ'],
  [/\\p\{Ll\}/g, 'a-zåäö'],
  [/\\p\{N\}/g, '0-9'],
  [/\\p\{M\}/g, '\\u0301'],
];

/** `[\p{L}_]` as `[A-Za-z…_]`, `\p{L}` as `[A-Za-z…]`: a class of thousands of ranges is more than the proof can carry. */
function simpler(source: string): string {
  return CLASSES.reduce((rest, [name, within]) => {
    return rest.replaceAll(name, (_, at: number) => (isInClass(rest, at) ? within : `[${within}]`));
  }, source);
}

/** `(?<!a)a+$` as `(?:^|[^a])a+$`: what is looked back at is one character, which costs one step. */
function lookedBackAt(source: string): string {
  return source.replaceAll(/(^|\|)\(\?<!(\[[^\]]*\]|\\.|[^\\(])\)/g, (_, begin: string, one: string) => {
    const inner = one.startsWith('[') ? one.slice(1, -1) : one;
    return `${begin}(?:^|${inner.startsWith('^') ? `[${inner.slice(1)}]` : `[^${inner}]`})`;
  });
}

function isInClass(source: string, at: number): boolean {
  const before = source.slice(0, at).replaceAll(/\\./g, '__');
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}

/** Whether the time is proved to grow with the length of the text alone, wherever in it the search begins. */
export function isProvedLinear(
  { source, flags }: Pick<Expression, 'source' | 'flags'>,
  limit: number | null = null,
): boolean {
  return checkSync(lookedBackAt(simpler(source)), flags, { timeout: limit }).status === 'safe';
}
