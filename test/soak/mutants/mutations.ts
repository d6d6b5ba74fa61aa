/** Small faults that a hand could make: each a place in a text with what would stand there instead. */
import { type Node, parsed, visit } from './tree.ts';

/** One fault. Offsets count UTF-16 units of the text. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly instead: string;
}

type Of = (node: Node, text: string) => readonly Mutation[];

const OPERATORS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '&&': '||',
  '||': '&&',
};

/** By name, and by no other: `toString` is none of them. */
const METHODS: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
]);

const BY_TYPE: Readonly<Record<string, Of>> = {
  BinaryExpression: otherOperator,
  LogicalExpression: otherOperator,
  UnaryExpression: (node) => (node['operator'] === '!' ? [instead(node, '')].map(atStart) : []),
  Literal: otherLiteral,
  IfStatement: (node) => always(node['test'] as Node),
  ConditionalExpression: (node) => always(node['test'] as Node),
  ExpressionStatement: (node) => (isForTypes(node['expression'] as Node) ? [] : [instead(node, ';')]),
  MemberExpression: otherMethod,
};

/** All faults of a text in TypeScript, in the order of their places. Types, imports and texts in quotes are left alone. */
export function mutationsOf(file: string, text: string): readonly Mutation[] {
  const found: Mutation[] = [];
  visit(parsed(file, text), (node) => found.push(...(BY_TYPE[node.type]?.(node, text) ?? [])));
  return found.sort((a, b) => a.start - b.start || a.end - b.end || (a.instead < b.instead ? -1 : 1));
}

/** The text with the fault in it. */
export function mutated(text: string, { start, end, instead: words }: Mutation): string {
  return text.slice(0, start) + words + text.slice(end);
}

function instead({ start, end }: Node, words: string): Mutation {
  return { start, end, instead: words };
}

/** The sign before what it negates is taken away. */
function atStart({ start, instead: words }: Mutation): Mutation {
  return { start, end: start + 1, instead: words };
}

function otherOperator(node: Node, text: string): readonly Mutation[] {
  const operator = node['operator'] as string;
  const other = OPERATORS[operator];
  const [left, right] = [node['left'] as Node, node['right'] as Node];
  const start = text.indexOf(operator, left.end);
  // Texts are put together by the same sign as numbers: what is in quotes is no sum.
  if (other === undefined || start < 0 || start >= right.start || [left, right].some(isText)) return [];
  return [{ start, end: start + operator.length, instead: other }];
}

function isText({ type, ...node }: Node): boolean {
  return type === 'TemplateLiteral' || (type === 'Literal' && typeof node['value'] === 'string');
}

function otherLiteral(node: Node): readonly Mutation[] {
  const value = node['value'];
  if (typeof value === 'boolean') return [instead(node, String(!value))];
  return typeof value === 'number' ? [instead(node, String(value + 1))] : [];
}

/** `name satisfies Type` by itself: only the compiler reads it. */
function isForTypes(node: Node): boolean {
  return node.type === 'TSSatisfiesExpression' && (node['expression'] as Node).type === 'Identifier';
}

/** A condition that always holds, and one that never does. */
function always(test: Node): readonly Mutation[] {
  return [instead(test, '(true)'), instead(test, '(false)')];
}

function otherMethod(node: Node): readonly Mutation[] {
  const property = node['property'] as Node;
  const other = node['computed'] === true ? undefined : METHODS.get(property['name'] as string);
  return other === undefined ? [] : [instead(property, other)];
}
