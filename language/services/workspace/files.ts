/** What is asked of the place that files lie in: a disk, or an editor's own files. Paths are in that place's own form. */

/** Of a disk at once, of an editor in a while. */
type Answer<T> = T | Promise<T>;

export type Kind = 'file' | 'folder' | 'other';

/** What stands in a folder; a link is told as that, not as what it leads to. */
export interface Entry {
  readonly name: string;
  readonly kind: Kind | 'link';
}

/** What a path leads to in the end, all links followed. */
export interface Real {
  readonly path: string;
  readonly kind: Kind;
}

/** Why there is no answer, by the system's own code (`EACCES`). */
export interface Fault {
  readonly code: string;
}

/** Nothing here throws. */
export interface Files {
  /** What stands in a folder, in any order. */
  entries(folder: string): Answer<readonly Entry[] | Fault>;
  real(path: string): Answer<Real | Fault>;
  /** What stands at a path, links followed; undefined where nothing does. */
  kind(path: string): Answer<Kind | undefined>;
  /** The text of a small file; undefined where it cannot be read. */
  text(path: string): Answer<string | undefined>;
  child(folder: string, name: string): string;
  /** Undefined at the top. */
  parent(path: string): string | undefined;
  /** The name of a path below a folder, with `/`; empty for the folder itself, undefined elsewhere. */
  nameUnder(folder: string, path: string): string | undefined;
}

/** The name of an entry of a folder, both relative to the workspace. */
export function nameIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
