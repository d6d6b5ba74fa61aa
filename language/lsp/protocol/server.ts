/** The server's state: what the client can do, the workspaces, the documents that are open, the settings. */
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { checkFaultText } from '../../engine/index.ts';
import type { SessionOptions } from '../../services/session.ts';
import type { Folder } from '../state/folder.ts';
import type { FileText, Host } from '../state/host.ts';
import { NOTHING, optionsOf, type Settings, type StartedWith, settingsIn, settingsOver } from '../state/settings.ts';
import { Workspaces } from '../state/workspaces.ts';
import { type Client, clientOf } from './client.ts';
import { Faults } from './faults.ts';
import { type OpenDocument, OpenDocuments } from './open-documents.ts';
import { Publisher } from './publisher.ts';
import type { Serving } from './serving.ts';

/** Brings the workspaces into line with the folders of the editor; what lies at or below the keys is read again. */
export type Arrange = (changed: ReadonlySet<string>) => Promise<void>;

export class Server implements Serving {
  readonly connection: Connection;
  readonly host: Host;
  readonly workspaces: Workspaces;
  readonly documents: OpenDocuments;
  readonly publisher: Publisher;
  readonly faults: Faults;

  readonly #startedWith: StartedWith;
  readonly #arrange: Arrange;
  /** What is to be read again when the workspaces are next arranged; undefined where nobody waits for that. */
  #changed: Set<string> | undefined;
  #client: Client = clientOf({ capabilities: {}, processId: null, rootUri: null });
  #settings: Settings;
  #opened: readonly string[] = [];
  #ready: Promise<void> = Promise.resolve();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection, host: Host, arrangerOf: (server: Server) => Arrange, startedWith = NOTHING) {
    this.connection = connection;
    this.host = host;
    this.#startedWith = startedWith;
    this.#settings = startedWith.settings;
    this.faults = new Faults(connection, () => this.settings.language ?? this.client.locale);
    this.workspaces = new Workspaces(
      (folder) => this.#optionsFor(folder),
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
    this.#arrange = arrangerOf(this);
  }

  /** What the client can do. */
  get client(): Client {
    return this.#client;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** The folders of the editor, as the client writes them. */
  get opened(): readonly string[] {
    return this.#opened;
  }

  /** Settled when the files of the workspace have been read: what is asked across files waits for it. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Takes what the client says of itself. */
  meet(params: InitializeParams): void {
    this.#client = clientOf(params);
    this.takeSettings(params.initializationOptions);
  }

  /** Takes which folders the editor has open. */
  open(folders: readonly string[]): void {
    this.#opened = folders;
    this.workspaces.judgeSchemesOf(folders);
  }

  /** Is ready when this, too, is done. */
  readyAfter(run: () => Promise<void>): Promise<void> {
    this.#ready = this.#ready.then(run).catch((fault: unknown) => this.log(fault));
    return this.#ready;
  }

  /** Arranges the workspaces anew: once for all that asked while it waited for its turn. */
  rearrange(changed: Iterable<string>): Promise<void> {
    if (this.#changed !== undefined) {
      for (const key of changed) this.#changed.add(key);
      return this.#ready;
    }
    const waiting = new Set(changed);
    this.#changed = waiting;
    return this.readyAfter(() => {
      this.#changed = undefined;
      return this.#arrange(waiting);
    });
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
    await this.ready;
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
    if (change !== 'nothing') this.reconfigure(folder);
    if (change === 'files' && folder.isRead) void this.rearrange([]);
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

  /** Lets what reads files go on one after the other, as it was told, so that an old text never comes after a newer. */
  inTurn(work: () => Promise<unknown>): void {
    this.#turn = this.#turn.then(() => this.ready).then(work);
    this.#turn = this.#turn.catch((fault: unknown) => this.log(fault));
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

  /** What the editor says, and where it says nothing what the server was started with. */
  takeSettings(value: unknown): void {
    this.#settings = settingsOver(settingsIn(value), this.#startedWith.settings);
  }

  /** Settings changed: everything is judged anew. */
  setSettings(value: unknown): void {
    this.takeSettings(value);
    this.#judgeAnew();
  }

  /** A new day has begun; where no date is set everything is judged for it. */
  newDay(): void {
    if (this.settings.asOf === undefined) this.#judgeAnew();
  }

  #judgeAnew(): void {
    for (const folder of [...this.workspaces.all, ...this.workspaces.old]) this.reconfigure(folder);
    this.publisher.settle();
    this.publisher.refreshDrawn();
  }

  reconfigure(folder: Folder): void {
    folder.session.setOptions(this.#optionsFor(folder));
  }

  /** How a folder is judged; a check that fails there is told of, and the others go on. */
  #optionsFor(folder: Folder): SessionOptions {
    const options = optionsOf(this.#settings, folder.configured.config, this.client.locale, this.host.today());
    return {
      ...options,
      checks: folder.role === 'old' ? [] : options.checks,
      onFault: (one) => this.faults.log(one.code, one.fault, checkFaultText(folder.session.ws, one)),
    };
  }
}
