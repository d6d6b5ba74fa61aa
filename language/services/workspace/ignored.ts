/** What `.gitignore` files leave out: that of each folder goes before those above it, as in git. */
import ignore, { type Ignore } from 'ignore';
import { type Files, nameIn } from './files.ts';
import { repositoryAround } from './place.ts';

const NAME = '.gitignore';

/** What one file says, of names below its folder, and what those above it say. */
interface Rules {
  readonly says: Ignore;
  /** Where the walk begins, as seen from the folder of the file; empty for a file in it or below. */
  readonly above: string;
  /** The folder of the file as seen from where the walk begins; empty for that folder and those above. */
  readonly folder: string;
  readonly outer: Ignored;
}

/** The rules that hold in a folder; undefined where there are none. */
export type Ignored = Rules | undefined;

/** Whether rules leave out a name relative to where the walk begins; that of a folder ends with `/`. */
export function isIgnored(rules: Ignored, name: string): boolean {
  for (let at = rules; at !== undefined; at = at.outer) {
    const inside = at.folder === '' ? name : name.slice(at.folder.length + 1);
    const { ignored, unignored } = at.says.test(nameIn(at.above, inside));
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** The rules in a folder that has such a file, which lies in one where `outer` hold. */
export async function rulesIn(files: Files, path: string, folder: string, outer: Ignored): Promise<Ignored> {
  return rulesOf(await files.text(files.child(path, NAME)), { above: '', folder, outer });
}

/** The rules that hold where a walk begins by what stands above: in the repository around, unless they leave out that folder itself. */
export async function rulesAbove(files: Files, root: string): Promise<Ignored> {
  const top = await repositoryAround(files, root);
  if (top === undefined || top === root) return undefined;
  let rules: Ignored;
  for (const folder of foldersBetween(files, top, root)) {
    const above = files.nameUnder(folder, root) ?? '';
    rules = rulesOf(await files.text(files.child(folder, NAME)), { above, folder: '', outer: rules });
    if (rules?.above === above && rules.says.test(`${above}/`).ignored) return undefined;
  }
  return rules;
}

function rulesOf(text: string | undefined, where: Omit<Rules, 'says'>): Ignored {
  return text === undefined ? where.outer : { ...where, says: ignore({ ignorecase: false }).add(text) };
}

/** The folders from the top down to the one that holds the last. */
function foldersBetween(files: Files, top: string, root: string): readonly string[] {
  const between: string[] = [];
  for (let at = files.parent(root); at !== undefined; at = files.parent(at)) {
    between.unshift(at);
    if (at === top) break;
  }
  return between;
}
