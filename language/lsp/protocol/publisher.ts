/** Sends what is to be said about files when something else is to be said than last time. */
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { CONFIG_NAME } from '../../services/config/config.ts';
import type { Folder } from '../state/folder.ts';
import { shippedFile } from '../state/uris.ts';
import { uriOf } from '../state/workspaces.ts';
import { diagnosticsFor } from './diagnostics.ts';
import type { Server } from './server.ts';
import { judged } from './steps.ts';

export class Publisher {
  readonly #server: Server;
  #isWaiting = false;

  constructor(server: Server) {
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
        this.publish(folder);
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

  #publishFile(folder: Folder, file: string): void {
    const { client, documents, connection } = this.#server;
    if (client.pulls) return;
    const uri = uriOf(folder, file);
    const open = documents.get(uri);
    if (shippedFile(uri) !== undefined && open === undefined) return;
    const diagnostics = diagnosticsFor(folder, file, client);
    if (!folder.isRead && !folder.isLoaded && diagnostics.length === 0 && !folder.published.has(file)) return;
    const known = JSON.stringify(diagnostics);
    const before = folder.published.get(file);
    if (before === known || (before === undefined && known === '[]' && open === undefined)) return;
    folder.published.set(file, known);
    const version = open?.document.version;
    const stamped = client.versions && version !== undefined ? { version } : {};
    void connection.sendDiagnostics({ uri, diagnostics, ...stamped });
  }

  /** Takes back what was published about a folder that is no longer open. */
  withdraw(folder: Folder): void {
    for (const [file, known] of folder.published) {
      if (known !== '[]') void this.#server.connection.sendDiagnostics({ uri: uriOf(folder, file), diagnostics: [] });
    }
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
    if (client.refreshColours) connection.languages.semanticTokens.refresh().then(quiet, quiet);
  }
}

function quiet(): void {}
