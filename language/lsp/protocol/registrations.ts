/** What the server asks to be told of, beyond the documents in its language. */
import {
  BulkRegistration,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type Disposable,
} from 'vscode-languageserver';
import { CONFIG_NAME } from '../../services/config/config.ts';
import type { Client } from './client.ts';
import { SYNC } from './open-documents.ts';

/** The client, and what it can be asked for. */
interface Registrar {
  readonly client: Client;
  readonly connection: Connection;
}

/** Files that change on disk, the text of the configuration, the settings: what the client lets itself be asked. */
export async function register({ client, connection }: Registrar): Promise<void> {
  if (client.watchesFiles) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      // Of a folder that comes, goes or is put in the stead of another nothing but the folder is told.
      watchers: [{ globPattern: '**/*' }],
    });
  }
  if (client.tellsOfMore) await connection.client.register(configurationDocuments());
  if (client.registersSettings) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'rutin' });
  }
}

/** Watches workspaces that begin above the folders of the editor; what lies in those is told of anyhow. */
export class OuterWatch {
  readonly #asked: Registrar;
  #watched = '';
  #registration: Disposable | undefined;

  constructor(asked: Registrar) {
    this.#asked = asked;
  }

  /** Lets the client tell of all that changes below these folders and below no others. */
  async watch(folders: readonly string[]): Promise<void> {
    const { client, connection } = this.#asked;
    const watched = folders.join('\n');
    if (!client.watchesOutside || watched === this.#watched) return;
    this.#watched = watched;
    this.#registration?.dispose();
    const watchers = folders.map((baseUri) => ({ globPattern: { baseUri, pattern: '**/*' } }));
    this.#registration =
      watchers.length === 0
        ? undefined
        : await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

/** The configuration is a document of another kind, and nothing but its text is asked for. */
function configurationDocuments(): BulkRegistration {
  const documentSelector = [{ pattern: `**/${CONFIG_NAME}` }];
  const all = BulkRegistration.create();
  all.add(DidOpenTextDocumentNotification.type, { documentSelector });
  all.add(DidChangeTextDocumentNotification.type, { documentSelector, syncKind: SYNC.change });
  all.add(DidCloseTextDocumentNotification.type, { documentSelector });
  return all;
}
