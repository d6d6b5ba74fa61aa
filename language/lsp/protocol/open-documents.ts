/** The documents that are open in the editor, each with the session that it belongs to. */
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_NAME } from '../../services/config/config.ts';
import type { Folder } from '../state/folder.ts';
import { shippedFile } from '../state/uris.ts';
import type { Located, Workspaces } from '../state/workspaces.ts';

/** Changes of documents come as ranges. */
export const SYNC = { openClose: true, change: TextDocumentSyncKind.Incremental } as const;

/** A document that is open in the editor. */
export interface OpenDocument {
  document: TextDocument;
  readonly located: Located;
  /** The session has not seen the latest text yet. */
  isStale: boolean;
}

/** Told of the text of a configuration that is open. */
export type TakeConfiguration = (folder: Folder, text: string) => void;

export class OpenDocuments {
  readonly #workspaces: Workspaces;
  readonly #takeConfiguration: TakeConfiguration;
  readonly #byUri = new Map<string, OpenDocument>();

  constructor(workspaces: Workspaces, takeConfiguration: TakeConfiguration) {
    this.#workspaces = workspaces;
    this.#takeConfiguration = takeConfiguration;
  }

  get(uri: string): OpenDocument | undefined {
    return this.#byUri.get(uri);
  }

  get all(): Iterable<OpenDocument> {
    return this.#byUri.values();
  }

  open(uri: string, languageId: string, version: number, text: string): void {
    const located = this.#workspaces.locate(uri);
    located.folder.nameUri(located.file, uri);
    const document = TextDocument.create(uri, languageId, version, text);
    this.#byUri.set(uri, { document, located, isStale: true });
  }

  /** False for a document that is not open. */
  change(uri: string, version: number, changes: Parameters<typeof TextDocument.update>[1]): boolean {
    const open = this.#byUri.get(uri);
    if (open === undefined) return false;
    open.document = TextDocument.update(open.document, changes, version);
    open.isStale = true;
    return true;
  }

  /** Where the document that is no longer open belongs; undefined for a shipped one, which stays as it is. */
  close(uri: string): Located | undefined {
    const open = this.#byUri.get(uri);
    this.#byUri.delete(uri);
    return shippedFile(uri) === undefined ? open?.located : undefined;
  }

  /** New workspaces were found: each open document moves to the innermost one that holds it. */
  relocate(): void {
    for (const [uri, open] of this.#byUri) {
      const { folder, file } = open.located;
      const located = this.#workspaces.locate(uri);
      if (located.folder === folder) continue;
      folder.session.setText(file, undefined);
      located.folder.nameUri(located.file, uri);
      this.#byUri.set(uri, { ...open, located, isStale: true });
    }
  }

  /** Other files belong to a folder than before: its session sees all that is open there again. */
  reconsider(folder: Folder): void {
    for (const open of this.#byUri.values()) {
      if (open.located.folder === folder) open.isStale = true;
    }
  }

  /** The open document of a file. */
  of(folder: Folder, file: string): OpenDocument | undefined {
    for (const open of this.#byUri.values()) {
      if (open.located.folder === folder && open.located.file === file) return open;
    }
    return undefined;
  }

  /** Lets the sessions see the latest texts. */
  sync(): void {
    for (const open of [...this.#byUri.values()]) {
      if (!open.isStale) continue;
      open.isStale = false;
      const { folder, file, session } = open.located;
      if (file === CONFIG_NAME) this.#takeConfiguration(folder, open.document.getText());
      else if (!isConfiguration(file)) {
        if (folder.holds(file)) session.open(file, open.document.getText());
        else session.look(file, open.document.getText());
      }
    }
  }
}

/** Whether a file, or a URI, is a configuration: of its workspace, or one that a workspace could begin with. */
export function isConfiguration(file: string): boolean {
  return file === CONFIG_NAME || file.endsWith(`/${CONFIG_NAME}`);
}
