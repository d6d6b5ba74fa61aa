/** What the server is given by whoever starts it: a workspace that is read anew for each question, and its language. */
import type { ReadWorkspace } from '../editing/fixes/mended-files.ts';
import type { FileFacts, Language } from '../model/index.ts';
import type { Stamp } from '../provisioning/index.ts';
import type { ComparedSide } from '../report/diff/report.ts';
import type { Day } from '../time/index.ts';
import type { Unreadable } from '../words/index.ts';

/** A workspace as it stands at the moment of a question. */
export interface OpenedWorkspace extends ReadWorkspace {
  readonly stamp: Stamp;
  /** Of all that was read. */
  readonly digest: string;
  /** The names of its files that belong to it. */
  readonly chosen: ReadonlySet<string>;
  /** The byte order mark that a file begins with; empty where there is none. */
  readonly markOf: (file: string) => string;
}

/** A version of the workspace, with what could not be read of it and what is left out of it on purpose. */
export interface ReadSide extends ComparedSide {
  readonly unreadable: readonly Unreadable[];
  readonly leftOut: readonly Unreadable[];
}

/** Each of its functions throws a UsageError for what makes reading pointless. */
export interface Host {
  /** The language of all that is answered. */
  readonly language: Language;
  /** Reads the workspace; the day goes before that of the start. */
  open(day: Day | undefined): Promise<OpenedWorkspace>;
  /** The versions of two git revisions; without the newer, the workspace as it stands. */
  sides(base: string, head: string | undefined, day: Day | undefined): Promise<readonly [ReadSide, ReadSide]>;
  /** What the file of a routine declares; its path is from the workspace, and may not lead out of it. */
  routine(path: string): FileFacts;
}
