/** The server's state and the order in which things happen: documents, workspaces, what is published when. */
import { type Connection, TextDocumentSyncKind, type WorkspaceFolder } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Folder } from '../state/folder.ts';
import type { Host } from '../state/host.ts';
import { optionsOf, type Settings, settingsIn } from '../state/settings.ts';
import { shippedFile } from '../state/uris.ts';
import { type Located, uriOf, Workspaces } from '../state/workspaces.ts';
import { type Client, clientOf } from './client.ts';
import { diagnosticsFor } from './diagnostics.ts';

/** A document that is open in the editor. */
export interface OpenDocument {
  document: TextDocument;
  readonly located: Located;
  /** The session has not seen the latest text yet. */
  isStale: boolean;
}

export class Server {
  readonly connection: Connection;
  readonly host: Host;
  readonly workspaces: Workspaces;
  readonly documents = new Map<string, OpenDocument>();
  client: Client = clientOf({ capabilities: {}, processId: null, rootUri: null });
  settings: Settings = settingsIn(undefined);
  /** Settled when the files of the workspace have been read: what is asked across files waits for it. */
  ready: Promise<void> = Promise.resolve();
  #isWaiting = false;

  constructor(connection: Connection, host: Host) {
    this.connection = connection;
    this.host = host;
    this.workspaces = new Workspaces((folder) =>
      optionsOf(this.settings, folder.configuration, this.client.locale, host.today()),
    );
  }

  /** The open document with this URI, its session up to date; undefined for any other URI. */
  current(uri: string): OpenDocument | undefined {
    this.sync();
    return this.documents.get(uri);
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    const located = this.workspaces.locate(uri);
    located.folder.nameUri(located.file, uri);
    const document = TextDocument.create(uri, languageId, version, text);
    this.documents.set(uri, { document, located, isStale: true });
    this.settle();
  }

  change(uri: string, version: number, changes: Parameters<typeof TextDocument.update>[1]): void {
    const open = this.documents.get(uri);
    if (open === undefined) return;
    open.document = TextDocument.update(open.document, changes, version);
    open.isStale = true;
    this.settle();
  }

  /** A closed document is what it is on disk. */
  async close(uri: string): Promise<void> {
    const open = this.documents.get(uri);
    this.documents.delete(uri);
    if (open === undefined || shippedFile(uri) !== undefined) return;
    const { folder, file } = open.located;
    const text = await this.host.read(uri);
    if (!this.documents.has(uri)) this.#setClosed(folder, file, text);
  }

  /** A file changed on disk. What is open in the editor goes before it. */
  async fileChanged(uri: string): Promise<void> {
    const folder = this.workspaces.folderOf(uri);
    if (folder === undefined) return;
    const { file } = this.workspaces.locate(uri);
    const text = folder.configuration.isWanted(file) ? await this.host.read(uri) : undefined;
    if (!this.isOpen(folder, file)) this.#setClosed(folder, file, text);
  }

  /** New workspaces were found: each open document moves to the innermost one that holds it. */
  relocate(): void {
    for (const [uri, open] of this.documents) {
      const { folder, file } = open.located;
      const located = this.workspaces.locate(uri);
      if (located.folder === folder) continue;
      folder.session.setText(file, undefined);
      located.folder.nameUri(located.file, uri);
      this.documents.set(uri, { ...open, located, isStale: true });
    }
  }

  isOpen(folder: Folder, file: string): boolean {
    for (const { located } of this.documents.values()) {
      if (located.folder === folder && located.file === file) return true;
    }
    return false;
  }

  #setClosed(folder: Folder, file: string, text: string | undefined): void {
    if (text === undefined && !folder.session.files.has(file)) return;
    folder.session.setText(file, text);
    this.settle();
  }

  /** Lets the sessions see the latest texts. */
  sync(): void {
    for (const open of this.documents.values()) {
      if (!open.isStale) continue;
      open.isStale = false;
      open.located.session.open(open.located.file, open.document.getText());
    }
  }

  /** Publishes what changed, once all messages that wait have been read. */
  settle(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const publishAll = (): void => {
      this.#isWaiting = false;
      this.sync();
      for (const folder of this.workspaces.all) this.publish(folder);
    };
    this.background(this.host.pause().then(publishAll));
  }

  /** Lets something go on that nobody waits for; a fault in it is written to the log. */
  background(work: Promise<unknown>): void {
    work.catch((fault: unknown) => {
      this.guard(() => {
        throw fault;
      });
    });
  }

  /** Does something that nobody waits for; a fault is written to the log and harms nothing else. */
  guard(run: () => void): void {
    try {
      run();
    } catch (fault) {
      this.connection.console.error(
        `rutin: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`,
      );
    }
  }

  /** Publishes the files about which something else is to be said than last time, open ones first. */
  publish(folder: Folder): void {
    if (!folder.isLoaded) {
      this.publishOpen(folder);
      return;
    }
    const changed = [...folder.session.changedFiles()];
    if (changed.length === 0) return;
    const open = changed.filter((file) => folder.session.reading(file) !== undefined);
    for (const file of new Set([...open, ...changed])) this.publishFile(folder, file);
    this.#refresh();
  }

  /** What can be said about the open files before all has been judged. */
  publishOpen(folder: Folder): void {
    for (const { located } of this.documents.values()) {
      if (located.folder === folder) this.publishFile(folder, located.file);
    }
  }

  publishFile(folder: Folder, file: string): void {
    if (this.client.pulls) return;
    const uri = uriOf(folder, file);
    if (shippedFile(uri) !== undefined && !this.documents.has(uri)) return;
    const diagnostics = diagnosticsFor(folder, file, this.client);
    if (!folder.isRead && !folder.isLoaded && diagnostics.length === 0 && !folder.published.has(file)) return;
    const known = JSON.stringify(diagnostics);
    if ((folder.published.get(file) ?? '[]') === known && !this.documents.has(uri)) return;
    if (folder.published.get(file) === known) return;
    folder.published.set(file, known);
    const version = this.documents.get(uri)?.document.version;
    const stamped = this.client.versions && version !== undefined ? { version } : {};
    void this.connection.sendDiagnostics({ uri, diagnostics, ...stamped });
  }

  /** Takes back what was published about a folder that is no longer open. */
  withdraw(folder: Folder): void {
    for (const [file, known] of folder.published) {
      if (known !== '[]') void this.connection.sendDiagnostics({ uri: uriOf(folder, file), diagnostics: [] });
    }
  }

  #refresh(): void {
    const { languages } = this.connection;
    const quiet = (): void => undefined;
    if (this.client.pulls && this.client.refreshDiagnostics) languages.diagnostics.refresh().then(quiet, quiet);
  }

  /** Settings changed: everything is judged anew. */
  setSettings(value: unknown): void {
    this.settings = settingsIn(value);
    for (const folder of this.workspaces.all) this.reconfigure(folder);
    this.settle();
  }

  reconfigure(folder: Folder): void {
    const { client, settings } = this;
    folder.session.setOptions(optionsOf(settings, folder.configuration, client.locale, this.host.today()));
  }
}

/** The folders that an `initialize` request names. */
export function foldersIn(params: {
  readonly workspaceFolders?: readonly WorkspaceFolder[] | null;
  readonly rootUri?: string | null;
}): readonly string[] {
  const { workspaceFolders, rootUri } = params;
  if (workspaceFolders !== undefined && workspaceFolders !== null) return workspaceFolders.map(({ uri }) => uri);
  return rootUri === undefined || rootUri === null ? [] : [rootUri];
}

/** Changes of documents come as ranges. */
export const SYNC = { openClose: true, change: TextDocumentSyncKind.Incremental } as const;
