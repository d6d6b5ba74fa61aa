/** What is said between the program and the thread that writes its files. */
import type { ListedFile } from './writer.ts';

/** A file, or a part of one. */
export interface Portion {
  readonly path: string;
  readonly text: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** What the thread says when it has written what it was sent. */
export interface Answer {
  /** The files that are whole now. */
  readonly listed: readonly ListedFile[];
  /** What the system said; nothing is written any more. */
  readonly fault?: {
    readonly code: string | undefined;
    readonly syscall: string | undefined;
    readonly message: string;
  };
}
