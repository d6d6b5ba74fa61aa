/** What writes the files of a set into a folder, and what it says of them afterwards. */
import type { GeneratedFile } from '../generators/index.ts';

/** A file that has been written. */
export interface ListedFile {
  /** With `/`. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/** Writes files, and may be behind with it. */
export interface SetWriter {
  /** Takes a file; waits while too much is to be written still. Throws what the system says of it or of one before it. */
  readonly take: (file: GeneratedFile) => Promise<void>;
  /** All that was taken, when it has been written. */
  readonly finish: () => Promise<readonly ListedFile[]>;
  /** Nothing is written any more once this is done. */
  readonly stop: () => Promise<void>;
}
