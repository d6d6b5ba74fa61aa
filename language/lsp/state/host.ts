/** What the language server asks of the place it runs in: files and today's date. */

import type { Day } from '../../time/index.ts';
import type { Unreadable } from '../../words/index.ts';

/** The text of a file without its byte order mark, or why it has none; undefined where there is no such file. */
export type FileText = string | Unreadable | undefined;

/** Files are named by URI. Nothing here throws. */
export interface Host {
  /** The URIs of the `.rutin` files and configuration files at or below a folder. */
  list(folder: string): Promise<readonly string[]>;
  read(uri: string): Promise<FileText>;
  today(): Day;
  /** Calls back whenever `today` has become another day. */
  onNewDay(run: () => void): void;
  /** Lets what waits come in between two pieces of long work. */
  pause(): Promise<void>;
}
