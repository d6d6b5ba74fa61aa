/** The syntax tree of a text in TypeScript. */
import { parseSync } from 'vite';

/** What is read of a node. Offsets count UTF-16 units of the text. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/**
 * The tree of a text.
 * @throws Error where it is not TypeScript.
 */
export function parsed(file: string, text: string): Node {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file} is not TypeScript: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/** Shows every node that is done: types and imports are left out, with what they hold. */
export function visit(node: Node, see: (node: Node) => void): void {
  if (node.type.startsWith('TS') && !WRAPPED.has(node.type)) return;
  if (node.type === 'ImportDeclaration') return;
  see(node);
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) if (isNode(child)) visit(child, see);
  }
}

/** What is done stands in them, beside its type. */
const WRAPPED: ReadonlySet<string> = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
