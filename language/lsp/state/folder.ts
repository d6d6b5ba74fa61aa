/** One workspace of the editor: its folder, its configuration, its session, and what has been published about its files. */
import { canBelong } from '../../services/files.ts';
import type { Session } from '../../services/session.ts';
import { Configured } from './configured.ts';
import { uriUnder } from './uris.ts';

const UNSAVED = /^untitled:/;

export class Folder {
  /** The URI in normal form. */
  readonly key: string;
  readonly configured = new Configured();
  /** It stands for no folder of the editor's: only documents from elsewhere are in it. */
  isLone = false;
  /** Whether its files have been read, so that names can be resolved. */
  isRead = false;
  /** Whether all of it has been judged. */
  isLoaded = false;
  /** What was last published, by file; the text of it tells whether something changed. */
  readonly published = new Map<string, string>();
  /** URIs as the client writes them, by file. */
  readonly #uris = new Map<string, string>();
  readonly #uri: string;
  readonly #begin: (folder: Folder) => Session;
  #session: Session | undefined;

  constructor(key: string, uri: string, begin: (folder: Folder) => Session) {
    this.key = key;
    this.#uri = uri;
    this.#begin = begin;
  }

  /** As the client writes it. */
  get uri(): string {
    return this.#uri;
  }

  get session(): Session {
    this.#session ??= this.#begin(this);
    return this.#session;
  }

  /** Whether a file is one of the workspace's. What has not been saved is, and so is what stands alone. */
  holds(file: string): boolean {
    return this.isLone || UNSAVED.test(file) || (canBelong(file) && this.configured.isWanted(file));
  }

  /** The URI of a file: as the client wrote it, where it did. */
  uriOf(file: string): string {
    return this.#uris.get(file) ?? uriUnder(this.#uri, file);
  }

  /** Notes how the client writes the URI of a file. */
  nameUri(file: string, uri: string): void {
    this.#uris.set(file, uri);
  }
}
