/** Sends what is to be said about files when something else is to be said than last time. */
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { isShipped } from '../../model/index.ts';
import { CONFIG_NAME } from '../../services/config/config.ts';
import type { Folder } from '../state/folder.ts';
import { shippedFile } from '../state/uris.ts';
import { uriOf } from '../state/workspaces.ts';
import { diagnosticsFor, isTold } from './file-diagnostics.ts';
import type { Serving } from './serving.ts';
import { judged } from './steps.ts';

/** What the client has been told of a file. */
interface Published {
  readonly folder: Folder;
  readonly uri: string;
  /** The diagnostics as text, which tells whether something changed. */
  readonly known: string;
}

export class Publisher {
  readonly #server: Serving;
  #isWaiting = false;
  /** What was last published, by key. */
  readonly #published = new Map<string, Published>();

  constructor(server: Serving) {
    this.#server = server;
  }

  /** Publishes what changed, once all messages that wait have been read. */
  settle(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const { host, documents, workspaces } = this.#server;
    const publishAll = async (): Promise<void> => {
      this.#isWaiting = false;
      documents.sync();
      for (const folder of workspaces.all) {
        if (folder.isLoaded) await judged(this.#server, folder.session);
        this.#server.guard(() => this.publish(folder));
      }
    };
    this.#server.background(host.pause().then(publishAll));
  }

  /** Publishes the files about which something else is to be said than last time, open ones first. */
  publish(folder: Folder): void {
    this.#publishFile(folder, CONFIG_NAME);
    if (!folder.isLoaded) {
      this.publishOpen(folder);
      return;
    }
    const changed = folder.changedFiles();
    if (changed.length === 0) return;
    const open = changed.filter((file) => folder.session.reading(file) !== undefined);
    for (const file of new Set([...open, ...changed])) this.#publishFile(folder, file);
    this.#refreshPulled();
  }

  /** What can be said about the open files before all has been judged. */
  publishOpen(folder: Folder): void {
    for (const { located } of this.#server.documents.all) {
      if (located.folder === folder) this.#publishFile(folder, located.file);
    }
  }

  /** What goes wrong with one file keeps nothing back of the others. */
  #publishFile(folder: Folder, file: string): void {
    this.#server.guard(() => this.#tell(folder, file));
  }

  #tell(folder: Folder, file: string): void {
    const { client, documents, workspaces } = this.#server;
    if (client.pulls || !isTold(this.#server, folder, file)) return;
    const key = `${folder.key}/${file}`;
    if (!isShipped(file) && workspaces.ownerOf(key) !== folder) return;
    const uri = uriOf(folder, file);
    const open = documents.of(folder, file);
    if (shippedFile(uri) !== undefined && open === undefined) return;
    const diagnostics = diagnosticsFor(folder, file, client);
    const before = this.#published.get(key);
    if (!folder.isRead && !folder.isLoaded && diagnostics.length === 0 && before === undefined) return;
    const known = JSON.stringify(diagnostics);
    if (before === undefined && known === '[]' && open === undefined) return;
    if (before?.uri === uri && before.known === known) return;
    if (before !== undefined && before.uri !== uri) this.#clear(before);
    this.#published.set(key, { folder, uri, known });
    const version = open?.document.version;
    const stamped = client.versions && version !== undefined ? { version } : {};
    void this.#server.connection.sendDiagnostics({ uri, diagnostics, ...stamped });
  }

  /** Takes back what was published about a folder that is no longer open. */
  withdraw(folder: Folder): void {
    for (const [key, published] of this.#published) {
      if (published.folder !== folder) continue;
      this.#published.delete(key);
      this.#clear(published);
    }
    this.#refreshPulled();
  }

  /** Takes back what was published about a file. */
  retract(folder: Folder, file: string): void {
    const key = `${folder.key}/${file}`;
    const published = this.#published.get(key);
    if (published?.folder !== folder) return;
    this.#published.delete(key);
    this.#clear(published);
  }

  #clear({ uri, known }: Published): void {
    if (known !== '[]') void this.#server.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  #refreshPulled(): void {
    const { client, connection } = this.#server;
    if (client.pulls && client.refreshDiagnostics) connection.languages.diagnostics.refresh().then(quiet, quiet);
  }

  /** Another day or other settings: what is drawn in open documents is to be asked for anew. */
  refreshDrawn(): void {
    const { client, connection } = this.#server;
    if (client.refreshLenses) connection.sendRequest(CodeLensRefreshRequest.type).then(quiet, quiet);
    if (client.refreshHints) connection.languages.inlayHint.refresh().then(quiet, quiet);
    if (client.refreshTokens) connection.languages.semanticTokens.refresh().then(quiet, quiet);
  }
}

function quiet(): void {}
