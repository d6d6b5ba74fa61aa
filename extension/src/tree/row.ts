/** A row of the tree. */
import type { TreeNode } from '../shapes.ts';

/** A node in the workspace it belongs to. A row of a workspace has no node. */
export interface Row {
  readonly folder: string;
  readonly node: TreeNode | undefined;
  readonly above: Row | undefined;
}
