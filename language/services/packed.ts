/**
 * Plain values as a text, and the same values again: what is one value in several places stays one, what is undefined stays so.
 * Made for what is known when the program is bundled.
 */

/** A value that is no list of this form stands as it is; in a list stand the numbers of other values. */
type Node = string | number | boolean | null | readonly number[];

/** What a list begins with that is no object; an object begins with the number of its keys among the shapes. */
const [NOTHING, LIST, NUMBERS] = [-1, -2, -3];

interface Packed {
  /** Lists of keys. */
  readonly shapes: readonly (readonly string[])[];
  /** Each after the values that are part of it. */
  readonly nodes: readonly Node[];
}

/** As a text that `unpacked` reads. Nothing in the value may hold itself. */
export function packed(value: unknown): string {
  const shapes = new Map<string, number>();
  const nodes: Node[] = [];
  const known = new Map<unknown, number>();
  const shapeOf = (keys: readonly string[]): number => {
    const name = JSON.stringify(keys);
    if (!shapes.has(name)) shapes.set(name, shapes.size);
    return shapes.get(name) as number;
  };
  const nodeOf = (one: unknown): Node => {
    if (one === undefined) return [NOTHING];
    if (typeof one !== 'object' || one === null) return one as Node;
    if (one instanceof Uint32Array) return [NUMBERS, ...one];
    if (Array.isArray(one)) return [LIST, ...one.map(add)];
    if (Object.getPrototypeOf(one) !== Object.prototype) throw new Error(`cannot pack ${one.constructor.name}`);
    return [shapeOf(Object.keys(one)), ...Object.values(one).map(add)];
  };
  const add = (one: unknown): number => {
    const before = known.get(one);
    if (before !== undefined) return before;
    const number = nodes.push(nodeOf(one)) - 1;
    known.set(one, number);
    return number;
  };
  add(value);
  return JSON.stringify({ shapes: [...shapes.keys()].map((name) => JSON.parse(name)), nodes } satisfies Packed);
}

/** The value that was packed. */
export function unpacked(text: string): unknown {
  const { shapes, nodes } = JSON.parse(text) as Packed;
  const made: unknown[] = [];
  for (const node of nodes) made.push(typeof node === 'object' && node !== null ? madeOf(node, shapes, made) : node);
  return made.at(-1);
}

function madeOf(node: readonly number[], shapes: Packed['shapes'], made: readonly unknown[]): unknown {
  const kind = node[0] as number;
  if (kind === NOTHING) return undefined;
  if (kind === NUMBERS) return Uint32Array.from(node.slice(1));
  if (kind === LIST) return node.slice(1).map((number) => made[number]);
  const keys = shapes[kind] as readonly string[];
  const value: Record<string, unknown> = {};
  for (let index = 0; index < keys.length; index++) value[keys[index] as string] = made[node[index + 1] as number];
  return value;
}
