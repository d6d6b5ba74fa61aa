/** The documents that are open in the editor, each with the session that it belongs to. */
import { TextDocumentSyncKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIG_NAME } from '../../services/config/config.ts';
import type { Folder } from '../state/folder.ts';
import { normal, shippedFile } from '../state/uris.ts';
import type { Located, Workspaces } from '../state/workspaces.ts';

/** Changes of documents come as ranges. */
export const SYNC = { openClose: true, change: TextDocumentSyncKind.Incremental } as const;

/** A document that is open in the editor. */
export interface OpenDocument {
  readonly document: TextDocument;
  readonly located: Located;
}

/** What is kept of it. */
interface Kept extends OpenDocument {
  document: TextDocument;
  /** The session has not seen the latest text yet. */
  isStale: boolean;
  /** Greater than that of any document that was opened or changed before. */
  touched: number;
}

/** What becomes of texts as the sessions see them. */
interface Told {
  /** Told of the text of a configuration that is open. */
  readonly takeConfiguration: (folder: Folder, text: string) => void;
  /** Takes down a fault in reading a text; the other texts are read. */
  readonly log: (fault: unknown) => void;
}

export class OpenDocuments {
  readonly #workspaces: Workspaces;
  readonly #told: Told;
  /** By URI in normal form: a client may write one in several ways. */
  readonly #byUri = new Map<string, Kept>();
  #touches = 0;

  constructor(workspaces: Workspaces, told: Told) {
    this.#workspaces = workspaces;
    this.#told = told;
  }

  get(uri: string): OpenDocument | undefined {
    return this.#byUri.get(normal(uri));
  }

  get all(): Iterable<OpenDocument> {
    return this.#byUri.values();
  }

  /** Grows whenever a document is opened or changed. */
  get touches(): number {
    return this.#touches;
  }

  open(uri: string, languageId: string, version: number, text: string): Located {
    const located = this.#workspaces.locate(uri);
    const document = TextDocument.create(uri, languageId, version, text);
    const open = { document, located, isStale: true, touched: 0 };
    this.#byUri.set(normal(uri), open);
    this.#touch(open);
    return located;
  }

  /** False for a document that is not open. */
  change(uri: string, version: number, changes: Parameters<typeof TextDocument.update>[1]): boolean {
    const open = this.#byUri.get(normal(uri));
    if (open === undefined) return false;
    open.document = TextDocument.update(open.document, changes, version);
    this.#touch(open);
    return true;
  }

  /** One file may be open as several documents, by links that lead to it: the text last touched is the file's. */
  #touch(open: Kept): void {
    open.isStale = true;
    open.touched = this.#touches++;
    open.located.folder.nameUri(open.located.file, open.document.uri);
  }

  /** Where the document that is no longer open belongs; undefined for a shipped one, which stays as it is. */
  close(uri: string): Located | undefined {
    const open = this.#byUri.get(normal(uri));
    this.#byUri.delete(normal(uri));
    if (open === undefined || shippedFile(uri) !== undefined) return undefined;
    const { folder, file } = open.located;
    folder.forgetPreview();
    const other = this.#lastOf(folder, file);
    if (other !== undefined) this.#touch(other);
    return open.located;
  }

  /** The workspaces are others than before: each open document moves to the innermost one that holds it. */
  relocate(): void {
    for (const open of [...this.#byUri.values()]) {
      const { folder, file } = open.located;
      const { uri } = open.document;
      const located = this.#workspaces.locate(uri);
      if (located.folder === folder && located.file === file) continue;
      folder.forgetPreview();
      folder.session.setText(file, undefined);
      located.folder.nameUri(located.file, uri);
      this.#byUri.set(normal(uri), { ...open, located, isStale: true });
    }
  }

  /** Other files belong to a folder than before: its session sees all that is open there again. */
  reconsider(folder: Folder): void {
    for (const open of this.#byUri.values()) if (open.located.folder === folder) open.isStale = true;
  }

  /** The open documents of a folder. */
  in(folder: Folder): readonly OpenDocument[] {
    return [...this.#byUri.values()].filter(({ located }) => located.folder === folder);
  }

  /** The open document of a file; of several the one last touched. */
  of(folder: Folder, file: string): OpenDocument | undefined {
    return this.#lastOf(folder, file);
  }

  #lastOf(folder: Folder, file: string): Kept | undefined {
    let last: Kept | undefined;
    for (const open of this.#byUri.values()) {
      const isOne = open.located.folder === folder && open.located.file === file;
      if (isOne && open.touched >= (last?.touched ?? 0)) last = open;
    }
    return last;
  }

  /** Whether the text of a document is that of its file. */
  holdsText(open: OpenDocument): boolean {
    const { folder, file } = open.located;
    const last = this.of(folder, file);
    return last === open || last?.document.getText() === open.document.getText();
  }

  /** Lets the sessions see the latest texts. */
  sync(): void {
    for (const open of [...this.#byUri.values()]) {
      if (!open.isStale) continue;
      open.isStale = false;
      if (this.of(open.located.folder, open.located.file) !== open) continue;
      try {
        this.#show(open);
      } catch (fault) {
        this.#told.log(fault);
      }
    }
  }

  #show({ document, located: { folder, file, session } }: OpenDocument): void {
    if (file === CONFIG_NAME) this.#told.takeConfiguration(folder, document.getText());
    else if (!isConfiguration(file)) {
      const text = document.getText();
      if (folder.holds(file)) {
        folder.preview?.show(file, text);
        session.open(file, text);
      } else {
        folder.forgetPreview();
        session.look(file, text);
      }
    }
  }
}

/** Whether a file, or a URI, is a configuration: of its workspace, or one that a workspace could begin with. */
export function isConfiguration(file: string): boolean {
  return file === CONFIG_NAME || file.endsWith(`/${CONFIG_NAME}`);
}
