/** What is said between the program and the thread that writes its files. */
import type { ListedFile } from './writer.ts';

/** A file, or a part of one: where its bytes lie in those that are sent. */
export interface Portion {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Bytes, and which files they are of. They are handed over, not copied. */
export interface Batch {
  readonly bytes: ArrayBuffer;
  readonly portions: readonly Portion[];
}

/** What the thread says when it has written what it was sent. */
export interface Answer {
  /** What it was sent, to be filled anew. */
  readonly bytes: ArrayBuffer;
  /** The files that are whole now. */
  readonly listed: readonly ListedFile[];
  /** What the system said; nothing is written any more. */
  readonly fault?: {
    readonly code: string | undefined;
    readonly syscall: string | undefined;
    readonly message: string;
  };
}
