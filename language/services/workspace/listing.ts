/** What a workspace holds, as a walk through its folders found it. */
import type { Unreadable } from '../../words/index.ts';

/** A file to be read. */
export interface FoundFile {
  /** As reports name it: relative to the workspace, with `/`. */
  readonly file: string;
  /** Where it really is. */
  readonly path: string;
}

/** Before `include` and `exclude` have been asked. Everything is sorted by name. */
export interface Listing {
  readonly root: string;
  /** Its configuration; undefined where it has none. */
  readonly config: string | undefined;
  readonly files: readonly FoundFile[];
  /** The paths of the folders below that are workspaces of their own. */
  readonly nested: readonly string[];
  /** What should have been read and cannot be; links that lead out of the workspace among them. */
  readonly unreadable: readonly Unreadable[];
  /** The names of files that were surely meant to be read. */
  readonly nearMisses: readonly string[];
}
