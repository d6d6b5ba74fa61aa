/** Files that are no more than texts by URI, as a server's host has them. */
import type { Host } from '../../../language/lsp/start.ts';

/** What a host says of the files in a dictionary: no links, no disk. */
export function memoryFiles(texts: ReadonlyMap<string, string>): Pick<Host, 'files' | 'pathOf' | 'uriOf' | 'real'> {
  const below = (folder: string): readonly string[] =>
    [...texts.keys()].filter((uri) => uri.startsWith(`${folder}/`)).map((uri) => uri.slice(folder.length + 1));
  const kind = (path: string) =>
    texts.has(path) ? ('file' as const) : below(path).length > 0 ? ('folder' as const) : undefined;
  return {
    files: {
      entries: (folder) =>
        [...new Set(below(folder).map((name) => name.split('/')[0] as string))].map((name) => ({
          name,
          kind: kind(`${folder}/${name}`) ?? 'other',
        })),
      real: (path) => ({ path, kind: kind(path) ?? 'other' }),
      kind,
      text: (path) => texts.get(path),
      child: (folder, name) => `${folder}/${name}`,
      parent: (path) => (/^[a-z-]+:\/\/$/.test(path) ? undefined : path.slice(0, path.lastIndexOf('/')) || undefined),
      nameUnder: (folder, path) =>
        path === folder ? '' : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined,
    },
    pathOf: (uri) => uri,
    uriOf: (path) => path,
    real: (uri) => uri,
  };
}
