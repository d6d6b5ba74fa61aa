/** An editor's own files, which it is asked for: URIs, of a disk somewhere else or of no disk at all. */
import type { Entry, Fault, Files, Kind, Real } from '../lsp/start.ts';

/** The two questions that the editor answers; what it cannot tell is null. */
export interface Asked {
  /** What stands in a folder. */
  entries(folder: string): Promise<readonly Entry[] | null>;
  /** The text of a file. */
  read(uri: string): Promise<{ readonly text: string } | null>;
}

/** What is said of a link: an editor does not tell where one leads. */
const NOT_FOLLOWED: Fault = { code: 'ELINK' };

/** Each question is put once. */
interface AskedFiles extends Files {
  text(uri: string): Promise<string | undefined>;
}

export function filesAskedFor(asked: Asked): AskedFiles {
  const entries = async (folder: string): Promise<readonly Entry[] | Fault> =>
    (await asked.entries(folder).catch(() => null)) ?? { code: 'EIO' };
  const kind = async (uri: string): Promise<Kind | undefined> => {
    const parent = parentOf(uri);
    if (parent === undefined) return 'folder';
    const beside = await entries(parent);
    const found = 'code' in beside ? undefined : beside.find(({ name }) => name === nameUnder(parent, uri));
    return found?.kind === 'link' ? 'other' : found?.kind;
  };
  return {
    entries,
    kind,
    real: async (): Promise<Real | Fault> => NOT_FOLLOWED,
    text: async (uri) => (await asked.read(uri).catch(() => null))?.text,
    child: childOf,
    parent: parentOf,
    nameUnder,
  };
}

function childOf(folder: string, name: string): string {
  return `${folder.replace(/\/$/, '')}/${encodeURIComponent(name)}`;
}

/** `vscode-vfs://github/owner` has none above it, nor has `file:///`. */
function parentOf(uri: string): string | undefined {
  const [, top = '', path = ''] = /^([a-z][a-z0-9+.-]*:(?:\/\/[^/]*)?\/)(.*)$/i.exec(uri.replace(/\/$/, '')) ?? [];
  if (path === '') return undefined;
  const end = path.lastIndexOf('/');
  return end < 0 ? top : top + path.slice(0, end);
}

function nameUnder(folder: string, uri: string): string | undefined {
  if (uri === folder) return '';
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return uri.startsWith(start) ? uri.slice(start.length).split('/').map(decodeURIComponent).join('/') : undefined;
}
