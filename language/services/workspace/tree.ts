/** Files that are known by their names alone: those of a revision, which no disk holds. */
import type { Entry, Fault, Files, Kind, Real } from './files.ts';

/** The folder that everything lies in. */
export const TOP = '';

/** The files of a tree by their names, with `/`; paths are those names. A link is not followed. */
export function filesOfTree(
  names: ReadonlyMap<string, Entry['kind']>,
  textOf: (name: string) => string | undefined,
): Files {
  const folders = foldersOf(names);
  const kind = (path: string): Kind | undefined => {
    const found = folders.has(path) ? 'folder' : names.get(path);
    return found === 'link' ? 'other' : found;
  };
  return {
    entries: (folder): readonly Entry[] | Fault => folders.get(folder) ?? { code: 'ENOENT' },
    real: (path): Real | Fault => {
      const found = kind(path);
      return found === undefined || found === 'other' ? { code: 'ELINK' } : { path, kind: found };
    },
    kind,
    text: textOf,
    child: (folder, name) => (folder === TOP ? name : `${folder}/${name}`),
    parent: (path) => (path === TOP ? undefined : parentOf(path)),
    nameUnder,
  };
}

function foldersOf(names: ReadonlyMap<string, Entry['kind']>): ReadonlyMap<string, readonly Entry[]> {
  const folders = new Map<string, Entry[]>([[TOP, []]]);
  const folderOf = (path: string): Entry[] => {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const made: Entry[] = [];
    folders.set(path, made);
    folderOf(parentOf(path)).push({ name: path.slice(path.lastIndexOf('/') + 1), kind: 'folder' });
    return made;
  };
  for (const [name, kind] of names) {
    folderOf(parentOf(name)).push({ name: name.slice(name.lastIndexOf('/') + 1), kind });
  }
  return folders;
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function nameUnder(folder: string, path: string): string | undefined {
  if (folder === TOP || path === folder) return path.slice(folder.length);
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
