/** What the language server asks of the place it runs in: files and today's date. */

import type { Whereabouts } from '../../services/whereabouts/whereabouts.ts';
import type { Files } from '../../services/workspace/index.ts';
import type { Day } from '../../time/index.ts';
import type { Unreadable } from '../../words/index.ts';

/** The text of a file without its byte order mark, or why it has none; undefined where there is no such file. */
export type FileText = string | Unreadable | undefined;

/** The bytes of a file, or why it has none. */
export type FileBytes = Uint8Array | Unreadable;

/** A file of which it is known what it holds before its text is asked for, which must be done once at most. */
export interface Looked {
  /** The same for the same bytes alone; undefined where there are none. */
  readonly digest: string | undefined;
  /** So many bytes are held until the text is no longer wanted. */
  readonly size: number;
  readonly text: () => FileText;
}

/** When something may be taken down to be kept, in milliseconds. */
interface Patience {
  /** So long nobody has typed. */
  readonly quiet: number;
  /** It is not put off longer than this. */
  readonly most: number;
}

/** What is kept of workspaces from one start to the next, each known by the path of its folder. Nothing here throws. */
export interface Kept {
  readonly patience: Patience;
  /** Settled in so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  /** Undefined where there is nothing that can be believed. */
  read(root: string): Promise<Whereabouts | undefined>;
  write(root: string, whereabouts: Whereabouts): Promise<void>;
  /** Looks at the file with a path. */
  look(path: string): Promise<Looked>;
}

/** Nothing here throws. */
export interface Host {
  /** The files of the place, by paths in its own form. */
  readonly files: Files;
  /** The path that a URI stands for; undefined for a URI of another place. */
  pathOf(uri: string): string | undefined;
  uriOf(path: string): string;
  /** The URI of the same file by a way that holds no link, told at once; the URI itself where that cannot be told. */
  real(uri: string): string;
  read(uri: string): Promise<FileText>;
  /** What stands in a file of any kind, as an export of another system. */
  bytes(uri: string): Promise<FileBytes>;
  today(): Day;
  /** Absent where nothing is kept. */
  readonly kept?: Kept | undefined;
  /** Calls back whenever `today` has become another day. */
  onNewDay(run: () => void): void;
  /** Lets what waits come in between two pieces of long work. */
  pause(): Promise<void>;
}
