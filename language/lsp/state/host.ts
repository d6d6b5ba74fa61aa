/** What the language server asks of the place it runs in: files and today's date. */
import type { Day } from '../../time/index.ts';

/** Files are named by URI. Nothing here throws; what cannot be read is undefined. */
export interface Host {
  /** The URIs of the `.rutin` files and configuration files at or below a folder. */
  list(folder: string): Promise<readonly string[]>;
  /** The text of a file without its byte order mark. */
  read(uri: string): Promise<string | undefined>;
  today(): Day;
  /** Calls back whenever `today` has become another day. */
  onNewDay(run: () => void): void;
  /** Lets what waits come in between two pieces of long work. */
  pause(): Promise<void>;
}
