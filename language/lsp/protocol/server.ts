/** The server's state: what the client can do, the workspaces, and the documents that are open. */
import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Folder } from '../state/folder.ts';
import type { FileText, Host } from '../state/host.ts';
import { NOTHING } from '../state/settings.ts';
import { Workspaces } from '../state/workspaces.ts';
import { type Client, clientOf } from './client.ts';
import { Faults } from './faults.ts';
import { Judging } from './judging.ts';
import { Leaving } from './leaving.ts';
import { type OpenDocument, OpenDocuments } from './open-documents.ts';
import { Publisher } from './publisher.ts';
import type { Serving } from './serving.ts';
import { type Arrange, Turns } from './turns.ts';

export class Server implements Serving {
  readonly connection: Connection;
  readonly host: Host;
  readonly workspaces: Workspaces;
  readonly documents: OpenDocuments;
  readonly publisher: Publisher;
  readonly judging: Judging;
  readonly turns: Turns;
  readonly faults: Faults;
  readonly leaving: Leaving;

  #client: Client = clientOf({ capabilities: {}, processId: null, rootUri: null });
  #opened: readonly string[] = [];

  constructor(connection: Connection, host: Host, arrangerOf: (server: Server) => Arrange, startedWith = NOTHING) {
    this.connection = connection;
    this.host = host;
    this.faults = new Faults(connection, () => this.judging.language);
    this.judging = new Judging(this, startedWith.settings);
    this.workspaces = new Workspaces(
      (folder) => this.judging.optionsFor(folder),
      ({ configured }) => {
        if (startedWith.config !== undefined) configured.give(startedWith.config);
      },
      (uri) => host.real(uri),
    );
    this.documents = new OpenDocuments(this.workspaces, {
      takeConfiguration: (folder, text) => this.takeConfiguration(folder, text),
      log: (fault) => this.log(fault),
    });
    this.publisher = new Publisher(this);
    this.leaving = new Leaving(this);
    this.turns = new Turns(arrangerOf(this), (fault) => this.log(fault));
  }

  /** What the client can do. */
  get client(): Client {
    return this.#client;
  }

  /** The folders of the editor, as the client writes them. */
  get opened(): readonly string[] {
    return this.#opened;
  }

  /** Takes what the client says of itself. */
  meet(params: InitializeParams): void {
    this.#client = clientOf(params);
    this.judging.take(params.initializationOptions);
  }

  /** Takes which folders the editor has open. */
  open(folders: readonly string[]): void {
    this.#opened = folders;
    this.workspaces.judgeSchemesOf(folders);
  }

  /**
   * The open document with this URI, its session up to date; undefined for any other URI, and for one whose file is open by
   * another name too with another text.
   */
  current(uri: string): OpenDocument | undefined {
    this.documents.sync();
    const open = this.documents.get(uri);
    return open !== undefined && this.documents.holdsText(open) ? open : undefined;
  }

  /** Settled when the files have been read that have to do with a document. */
  async readyFor(uri: string): Promise<void> {
    await this.turns.ready;
    await this.documents.get(uri)?.located.folder.ready;
  }

  /** The text of a file that is not open any more, or changed on disk; undefined where it is gone. */
  setClosed(folder: Folder, file: string, text: FileText): void {
    if (text === undefined && !folder.knows(file) && folder.session.reading(file) === undefined) return;
    folder.take(file, text);
    this.publisher.settle();
  }

  /** The text of a folder's configuration, in the editor or on disk; what it changes is read or judged anew. */
  takeConfiguration(folder: Folder, text: FileText): void {
    const change = folder.configured.take(text);
    if (change !== 'nothing') this.judging.reconfigure(folder);
    if (change === 'files' && folder.isRead) void this.turns.rearrange([]);
    this.publisher.settle();
  }

  /** Takes a workspace away, with all that was said of it. */
  drop(folder: Folder): void {
    this.workspaces.remove(folder);
    this.publisher.withdraw(folder);
  }

  /** Takes away the workspaces that were there for the sake of documents no longer open. */
  dropUnused(): void {
    for (const folder of [...this.workspaces.all, ...this.workspaces.old]) {
      if (folder.role !== 'opened' && this.documents.in(folder).length === 0) this.drop(folder);
    }
  }

  /** Lets something go on that nobody waits for; a fault in it is logged. */
  background(work: Promise<unknown>): void {
    work.catch((fault: unknown) => this.log(fault));
  }

  /** Does something that nobody waits for; a fault is logged and harms nothing else. */
  guard(run: () => void): void {
    try {
      run();
    } catch (fault) {
      this.log(fault);
    }
  }

  /** Logs a fault in what nobody waits for. */
  log(fault: unknown): void {
    this.faults.log(fault instanceof Error ? fault.message : String(fault), fault);
  }
}
