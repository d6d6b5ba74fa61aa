/** One workspace of the editor: its folder, its configuration, its session, and which files are in it. */

import type { FileFacts } from '../../model/index.ts';
import type { Session, SessionOptions } from '../../services/session.ts';
import type { Preview } from '../../services/whereabouts/preview.ts';
import { canBelong } from '../../services/workspace/index.ts';
import type { Unreadable } from '../../words/index.ts';
import { Configured } from './configured.ts';
import { Held } from './held.ts';
import type { FileText } from './host.ts';
import { uriUnder } from './uris.ts';

const UNSAVED = /^untitled:/;

/**
 * Why there is the workspace: a folder is `opened` in the editor; a document from elsewhere brings its own as a `guest`, and
 * is `alone` until that is known, or where there is none; an `old` version, such as the other side of a diff, is no part of any.
 */
export type Role = 'opened' | 'guest' | 'alone' | 'old';

export class Folder {
  /** The URI in normal form, by a way that holds no link. */
  readonly key: string;
  readonly configured = new Configured();
  /** Which files lie in it, as last listed. */
  readonly held = new Held();
  /** URIs as the client writes them, by file. */
  readonly #uris = new Map<string, string>();
  readonly #faults = new Map<string, Unreadable>();
  readonly #faultsChanged = new Set<string>();
  readonly #uri: string;
  #role: Role;
  #isRead = false;
  #isLoaded = false;
  #ready: Promise<void> = Promise.resolve();
  #preview: Preview | undefined;
  #isPreviewed = (): void => undefined;
  /** Settled when names can be resolved in a preview; never, where there is none. */
  readonly previewed = new Promise<void>((resolve) => {
    this.#isPreviewed = resolve;
  });
  /** What the files held on disk that have been read. */
  readonly digests = new WeakMap<FileFacts, string>();
  readonly #begin: (folder: Folder) => Session;
  #session: Session | undefined;

  constructor(key: string, uri: string, role: Role, begin: (folder: Folder) => Session) {
    this.key = key;
    this.#role = role;
    this.#uri = uri;
    this.#begin = begin;
  }

  get role(): Role {
    return this.#role;
  }

  /** Is there for another reason from now on. */
  becomes(role: Role): void {
    this.#role = role;
  }

  /** Whether its files have been read, so that names can be resolved. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** Whether all of it has been judged. */
  get isLoaded(): boolean {
    return this.#isLoaded;
  }

  /** Its files have been read. */
  markRead(): void {
    this.#isRead = true;
    this.#preview = undefined;
  }

  /** In which names are resolved before its files have been read. */
  get preview(): Preview | undefined {
    return this.#preview?.isLost === true ? undefined : this.#preview;
  }

  takePreview(preview: Preview): void {
    this.#preview = preview;
    this.#isPreviewed();
  }

  /** Something is no longer as it is in the preview. */
  forgetPreview(): void {
    this.#preview = undefined;
  }

  /** It is judged in another way from now on. */
  setOptions(options: SessionOptions): void {
    this.#preview = undefined;
    this.session.setOptions(options);
  }

  /** All of it has been judged. */
  markLoaded(): void {
    this.#isLoaded = true;
  }

  /** Settled when it is known which workspace this is, and its files have been read. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Is ready when this is settled. */
  waitFor(settled: Promise<void>): void {
    this.#ready = settled;
  }

  /** As the client writes it. */
  get uri(): string {
    return this.#uri;
  }

  get session(): Session {
    this.#session ??= this.#begin(this);
    return this.#session;
  }

  /** Takes what stands in a file on disk. */
  take(file: string, text: FileText): void {
    const fault = typeof text === 'object' ? text : undefined;
    if (fault !== undefined || this.#faults.has(file)) this.#faultsChanged.add(file);
    if (fault === undefined) this.#faults.delete(file);
    else this.#faults.set(file, fault);
    this.session.setText(file, typeof text === 'string' ? text : undefined);
    this.session.setUnread(file, fault !== undefined && fault.holdsNothing !== true);
  }

  /** Why a file could not be read; undefined of one that could, or whose text the editor has. */
  faultOf(file: string): Unreadable | undefined {
    return this.session.files.has(file) ? undefined : this.#faults.get(file);
  }

  /** Every file there is, those that could not be read included. */
  get files(): ReadonlySet<string> {
    return new Set([...this.session.files.keys(), ...this.#faults.keys()]);
  }

  /** Whether a file is one of those that have been read, or could not be. */
  knows(file: string): boolean {
    return this.session.files.has(file) || this.#faults.has(file);
  }

  /** The files about which something else may be said than when this was last asked. */
  changedFiles(): readonly string[] {
    const changed = [...this.#faultsChanged, ...this.session.changedFiles()];
    this.#faultsChanged.clear();
    return changed;
  }

  /** Whether a file is one of the workspace's. What has not been saved is, and so is what stands alone. */
  holds(file: string): boolean {
    if (this.role === 'alone' || this.role === 'old' || UNSAVED.test(file)) return true;
    return canBelong(file) && this.configured.isWanted(file) && this.held.has(file);
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
