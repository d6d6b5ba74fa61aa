/** Which files of a revision belong to the workspace: by the walk that goes through a disk, over the names in the tree. */
import { type Entry, filesOfTree, listWorkspace, TOP } from '../../services/workspace/index.ts';
import type { TreeEntry } from '../git/tree.ts';

/** Whether an entry is a `.gitignore`, whose words say what is left out. */
export function isRules({ kind, path }: TreeEntry): boolean {
  return kind === 'file' && (path === '.gitignore' || path.endsWith('/.gitignore'));
}

/** The names of what belongs, links among it; `rules` has the contents of the `.gitignore` files by id. */
export async function belonging(
  entries: readonly TreeEntry[],
  rules: ReadonlyMap<string, Buffer>,
): Promise<ReadonlySet<string>> {
  const kinds = new Map<string, Entry['kind']>();
  const texts = new Map<string, string>();
  for (const entry of entries) {
    if (entry.kind !== 'submodule') kinds.set(entry.path, entry.kind);
    if (isRules(entry)) texts.set(entry.path, rules.get(entry.id)?.toString('utf8') ?? '');
  }
  const { files, unreadable } = await listWorkspace(
    filesOfTree(kinds, (name) => texts.get(name)),
    TOP,
  );
  return new Set([...files, ...unreadable].map(({ file }) => file));
}
