/** What is to go wrong in a run of the program: which operation on files, and how. */

/** Who works on files: the program, the thread that writes, or a process beside it. */
export type Doer = 'main' | 'thread' | 'beside';

/** Whether an operation changes what is on the disk. */
export type Kind = 'write' | 'read';

/** One operation of a run, counted from 0 among those of its doer and kind. */
export interface Point {
  readonly doer: Doer;
  readonly kind: Kind;
  readonly number: number;
}

/** What happens there: the program is killed before it (`kill`), or the system answers with a code, from then on where it `goesOn`. */
export interface At extends Point {
  readonly does: string;
  readonly goesOn: boolean;
}

/** What the preload is told, as JSON in RUTIN_FAULT. */
export interface Fault {
  /** The folder whose files count, without links in its path. */
  readonly within: string;
  /** Where each operation is taken down. */
  readonly log?: string;
  readonly at?: At;
}
