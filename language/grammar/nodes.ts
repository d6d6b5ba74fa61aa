/** The nodes of a tree by place: those around an offset, and those right inside another. A list of thousands is searched, not walked. */
import type { TreeNode } from './generated/tree.ts';
import type { Parsed } from './parse.ts';

/** The nodes that hold an offset, outermost first. */
export function nodesAround(parsed: Parsed, offset: number): TreeNode[] {
  const path: TreeNode[] = [];
  let candidates: readonly TreeNode[] = parsed.declarations;
  for (;;) {
    const node = holderIn(parsed, candidates, offset);
    if (node === undefined) return path;
    path.push(node);
    candidates = childrenOf(node);
  }
}

/** The first of some nodes that holds an offset. */
function holderIn({ tokens }: Parsed, nodes: readonly TreeNode[], offset: number): TreeNode | undefined {
  const holds = (node: TreeNode): boolean =>
    (tokens.start[node.$first] as number) <= offset && offset <= (tokens.end[node.$last] as number);
  if (!isInOrder(nodes)) return nodes.find(holds);
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[(nodes[middle] as TreeNode).$last] as number) < offset) low = middle + 1;
    else high = middle;
  }
  const node = nodes[low];
  return node !== undefined && holds(node) ? node : undefined;
}

const inOrder = new WeakMap<readonly TreeNode[], boolean>();

/** Whether each node begins after the one before it has ended. */
function isInOrder(nodes: readonly TreeNode[]): boolean {
  let known = inOrder.get(nodes);
  if (known === undefined) {
    known = nodes.every(({ $first }, index) => index === 0 || (nodes[index - 1] as TreeNode).$last < $first);
    inOrder.set(nodes, known);
  }
  return known;
}

const children = new WeakMap<TreeNode, readonly TreeNode[]>();

/** The nodes right inside a node, whatever they are called. */
function childrenOf(node: TreeNode): readonly TreeNode[] {
  let known = children.get(node);
  if (known === undefined) {
    known = Object.values(node)
      .flat()
      .filter((value): value is TreeNode => typeof value === 'object' && value !== null && '$first' in value);
    children.set(node, known);
  }
  return known;
}

/** Nodes of one type right inside another, and where each stands among them. */
interface Siblings {
  readonly nodes: readonly TreeNode[];
  readonly places: ReadonlyMap<TreeNode, number>;
}

const siblings = new WeakMap<TreeNode, Map<string, Siblings>>();

/** The nodes of a type right inside a node. */
export function siblingsIn(parent: TreeNode, type: string): Siblings {
  const byType = siblings.get(parent) ?? new Map<string, Siblings>();
  siblings.set(parent, byType);
  let known = byType.get(type);
  if (known === undefined) {
    const nodes = childrenOf(parent).filter(({ $type }) => $type === type);
    known = { nodes, places: new Map(nodes.map((node, index) => [node, index])) };
    byType.set(type, known);
  }
  return known;
}
