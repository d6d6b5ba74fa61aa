/** The oracle: Langium's own parser for the same grammar, and both trees in one plain form. */

import {
  type AstNode,
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  isAstNode,
  isReference,
} from 'langium';
import {
  RutinGeneratedModule,
  RutinGeneratedSharedModule,
} from '../../../language/grammar/generated/langium/module.ts';
import type { Parsed } from '../../../language/grammar/parse.ts';

/** A node of either tree: its type, its offsets, and what its properties hold; what is missing or empty is left out. */
export interface Plain {
  readonly type: string;
  readonly range: readonly [start: number, end: number];
  readonly [property: string]: unknown;
}

const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), RutinGeneratedSharedModule);
const services = inject(createDefaultCoreModule({ shared }), RutinGeneratedModule);
shared.ServiceRegistry.register(services);

/** What Langium makes of a text: its tree in the plain form, and its messages. */
export function readWithLangium(text: string): { readonly tree: readonly Plain[]; readonly errors: readonly string[] } {
  const { value, lexerErrors, parserErrors } = services.parser.LangiumParser.parse(text);
  const declarations = (value as unknown as { readonly declarations: readonly AstNode[] }).declarations;
  return { tree: declarations.map(plainAst), errors: [...lexerErrors, ...parserErrors].map((error) => error.message) };
}

function plainAst(node: AstNode): Plain {
  const entries = Object.entries(node).filter(([key]) => !key.startsWith('$'));
  const { offset = 0, end = 0 } = node.$cstNode ?? {};
  return { type: node.$type, range: [offset, end], ...kept(entries.map(([key, value]) => [key, plainValue(value)])) };
}

function plainValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainValue);
  if (isReference(value)) return value.$refText;
  if (isAstNode(value)) return plainAst(value);
  return typeof value === 'boolean' ? value || undefined : value;
}

/** The derived parser's tree in the plain form: tokens become their texts, numbers numbers, flags true. */
export function plainTree({ text, tokens, declarations }: Parsed): readonly Plain[] {
  const token = (index: number): string => text.slice(tokens.start[index], tokens.end[index]);
  const value = (item: unknown, flag: boolean): unknown => {
    if (Array.isArray(item)) return item.map((one) => value(one, false));
    if (typeof item === 'number') return flag ? true : asNumber(token(item));
    return typeof item === 'object' && item !== null ? node(item as Record<string, unknown>) : undefined;
  };
  const node = (item: Record<string, unknown>): Plain => {
    const entries = Object.entries(item).filter(([key]) => !key.startsWith('$'));
    const range = [tokens.start[item['$first'] as number], tokens.end[item['$last'] as number]] as [number, number];
    return { type: item['$type'] as string, range, ...kept(entries.map(([k, v]) => [k, value(v, FLAGS.has(k))])) };
  };
  return declarations.map((declaration) => node(declaration as unknown as Record<string, unknown>));
}

/** Properties that Langium keeps as true and false. */
const FLAGS = new Set(['always', 'holidays', 'daily', 'negated', 'local', 'covered']);

/** Langium makes numbers of the terminal INT. */
function asNumber(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

function kept(entries: readonly [string, unknown][]): Record<string, unknown> {
  return Object.fromEntries(entries.filter(([, v]) => v !== undefined && !(Array.isArray(v) && v.length === 0)));
}
