/** Finding nodes of a tree by place. */
import type { TreeNode } from './generated/tree.ts';
import type { Parsed } from './parse.ts';

/** The nodes that hold an offset, outermost first. */
export function nodesAround({ tokens, declarations }: Parsed, offset: number): TreeNode[] {
  const holds = (node: TreeNode): boolean =>
    (tokens.start[node.$first] as number) <= offset && offset <= (tokens.end[node.$last] as number);
  const path: TreeNode[] = [];
  let candidates: readonly TreeNode[] = declarations;
  for (;;) {
    const node = candidates.find(holds);
    if (node === undefined) return path;
    path.push(node);
    candidates = childrenOf(node);
  }
}

/** The nodes right inside a node, whatever they are called. */
export function childrenOf(node: TreeNode): readonly TreeNode[] {
  return Object.values(node)
    .flat()
    .filter((value): value is TreeNode => typeof value === 'object' && value !== null && '$first' in value);
}
