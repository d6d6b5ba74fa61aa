/** The files of the playground: texts by name, in a folder that is nowhere but in the page. */

export type Files = Readonly<Record<string, string>>;

/** The folder as the server knows it. */
export const FOLDER = 'lek://rutin/vard';

export function uriOf(name: string): string {
  return `${FOLDER}/${name}`;
}

/** The name of a file; undefined of what is no file of the playground. */
export function nameOf(uri: string): string | undefined {
  return uri.startsWith(`${FOLDER}/`) ? decodeURIComponent(uri.slice(FOLDER.length + 1)) : undefined;
}

interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** What stands in a folder; null where there is none. */
export function entriesIn(files: Files, folder: string): readonly Entry[] | null {
  const uri = decodeURIComponent(folder).replace(/\/$/, '');
  if (uri !== FOLDER && !uri.startsWith(`${FOLDER}/`)) return null;
  const above = uri === FOLDER ? '' : `${uri.slice(FOLDER.length + 1)}/`;
  const found = new Map<string, Entry>();
  for (const name of Object.keys(files)) {
    if (!name.startsWith(above)) continue;
    const [first = '', ...rest] = name.slice(above.length).split('/');
    found.set(first, { name: first, kind: rest.length > 0 ? 'folder' : 'file' });
  }
  return [...found.values()];
}
