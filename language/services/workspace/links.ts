/** Links: what one leads to belongs where it lies. Out of the workspace none is followed. */
import { brokenLink, linkOut, notAFile, type Unreadable } from '../../words/index.ts';
import type { Files } from './files.ts';
import type { FoundFile } from './listing.ts';
import { isNamedAsFile } from './names.ts';

/** A link that the walk passed. */
export interface Link {
  readonly file: string;
  readonly path: string;
}

/** What the walk found beside the links. */
interface Around {
  readonly root: string;
  readonly files: readonly FoundFile[];
  readonly nested: readonly string[];
}

interface Followed {
  readonly files: readonly FoundFile[];
  readonly unreadable: readonly Unreadable[];
}

/**
 * A link to a file that the walk has found adds nothing: one real file is one file. A link to one that it passed by (in
 * a hidden folder, or by another name) stands for it, under the name of the first such link.
 */
export async function followed(files: Files, links: readonly Link[], around: Around): Promise<Followed> {
  const known = new Set(around.files.map(({ path }) => path));
  const found: FoundFile[] = [];
  const unreadable: Unreadable[] = [];
  for (const link of links) {
    const one = await leadsTo(files, link, around);
    if (one === undefined) continue;
    if ('reason' in one) unreadable.push(one);
    else if (!known.has(one.path)) {
      known.add(one.path);
      found.push(one);
    }
  }
  return { files: found, unreadable };
}

async function leadsTo(
  files: Files,
  { file, path }: Link,
  around: Around,
): Promise<FoundFile | Unreadable | undefined> {
  const real = await files.real(path);
  const isOne = isNamedAsFile(file);
  if ('code' in real) return isOne ? brokenLink(file, real) : undefined;
  const isInside = (folder: string): boolean => files.nameUnder(folder, real.path) !== undefined;
  if (!isInside(around.root)) return isOne || real.kind === 'folder' ? linkOut(file) : undefined;
  if (!isOne || real.kind === 'folder' || around.nested.some(isInside)) return undefined;
  return real.kind === 'file' ? { file, path: real.path } : notAFile(file);
}
