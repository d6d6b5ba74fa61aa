/** The server's state: what the client can do, the workspaces, the documents that are open, the settings. */
import type { Connection } from 'vscode-languageserver';
import type { Folder } from '../state/folder.ts';
import type { FileText, Host } from '../state/host.ts';
import { NOTHING, optionsOf, type Settings, type StartedWith, settingsIn, settingsOver } from '../state/settings.ts';
import { Workspaces } from '../state/workspaces.ts';
import { type Client, clientOf } from './client.ts';
import { type OpenDocument, OpenDocuments } from './open-documents.ts';
import { Publisher } from './publisher.ts';

export class Server {
  readonly connection: Connection;
  readonly host: Host;
  readonly workspaces: Workspaces;
  readonly documents: OpenDocuments;
  readonly publisher: Publisher;
  client: Client = clientOf({ capabilities: {}, processId: null, rootUri: null });
  settings: Settings;
  /** Settled when the files of the workspace have been read: what is asked across files waits for it. */
  ready: Promise<void> = Promise.resolve();
  /** Reads a folder anew whose configuration says that other files belong to it. */
  reread: (folder: Folder) => void = () => undefined;

  readonly #startedWith: StartedWith;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(connection: Connection, host: Host, startedWith = NOTHING) {
    this.connection = connection;
    this.host = host;
    this.#startedWith = startedWith;
    this.settings = startedWith.settings;
    this.workspaces = new Workspaces(
      ({ configured }) => optionsOf(this.settings, configured.config, this.client.locale, host.today()),
      ({ configured }) => {
        if (startedWith.config !== undefined) configured.give(startedWith.config);
      },
    );
    this.documents = new OpenDocuments(this.workspaces, (folder, text) => this.takeConfiguration(folder, text));
    this.publisher = new Publisher(this);
  }

  /** The open document with this URI, its session up to date; undefined for any other URI. */
  current(uri: string): OpenDocument | undefined {
    this.documents.sync();
    return this.documents.get(uri);
  }

  /** The text of a file that is not open any more, or changed on disk; undefined where it is gone. */
  setClosed(folder: Folder, file: string, text: FileText): void {
    if (text === undefined && !folder.files.has(file) && folder.session.reading(file) === undefined) return;
    folder.take(file, text);
    this.publisher.settle();
  }

  /** The text of a folder's configuration, in the editor or on disk; what it changes is read or judged anew. */
  takeConfiguration(folder: Folder, text: FileText): void {
    const change = folder.configured.take(text);
    if (change !== 'nothing') this.reconfigure(folder);
    if (change === 'files' && folder.isRead) this.reread(folder);
    this.publisher.settle();
  }

  /** Lets what reads files go on one after the other, as it was told, so that an old text never comes after a newer. */
  inTurn(work: () => Promise<unknown>): void {
    this.#turn = this.#turn.then(() => this.ready).then(work);
    this.#turn = this.#turn.catch((fault: unknown) =>
      this.guard(() => {
        throw fault;
      }),
    );
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

  /** What the editor says, and where it says nothing what the server was started with. */
  takeSettings(value: unknown): void {
    this.settings = settingsOver(settingsIn(value), this.#startedWith.settings);
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
    for (const folder of this.workspaces.all) this.reconfigure(folder);
    this.publisher.settle();
    this.publisher.refreshDrawn();
  }

  reconfigure({ session, configured }: Folder): void {
    session.setOptions(optionsOf(this.settings, configured.config, this.client.locale, this.host.today()));
  }
}
