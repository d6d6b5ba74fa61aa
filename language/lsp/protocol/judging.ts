/** How the workspaces are judged: by the editor's settings, their configurations and the day; anew when one of those is another. */
import { checkFaultText } from '../../engine/index.ts';
import type { Language } from '../../model/index.ts';
import type { SessionOptions } from '../../services/session.ts';
import type { Folder } from '../state/folder.ts';
import { optionsOf, type Settings, settingsIn, settingsOver } from '../state/settings.ts';
import type { Faults } from './faults.ts';
import type { Publisher } from './publisher.ts';
import type { Serving } from './serving.ts';

/** What is judged, and who is told of it. */
interface Judged extends Serving {
  readonly publisher: Publisher;
  readonly faults: Faults;
}

export class Judging {
  readonly #server: Judged;
  readonly #startedWith: Settings;
  #settings: Settings;

  constructor(server: Judged, startedWith: Settings) {
    this.#server = server;
    this.#startedWith = startedWith;
    this.#settings = startedWith;
  }

  /** What is said of no workspace is said in this one. */
  get language(): Language {
    return this.#settings.language ?? this.#server.client.locale;
  }

  /** Takes what the editor says, and where it says nothing what the server was started with. */
  take(value: unknown): void {
    this.#settings = settingsOver(settingsIn(value), this.#startedWith);
  }

  /** Settings changed: everything is judged anew. */
  change(value: unknown): void {
    this.take(value);
    this.#anew();
  }

  /** A new day has begun; where no date is set everything is judged for it. */
  newDay(): void {
    if (this.#settings.asOf === undefined) this.#anew();
  }

  #anew(): void {
    const { workspaces, publisher } = this.#server;
    for (const folder of [...workspaces.all, ...workspaces.old]) this.reconfigure(folder);
    publisher.settle();
    publisher.refreshDrawn();
  }

  /** Lets a folder be judged as it is to be from now on. */
  reconfigure(folder: Folder): void {
    folder.setOptions(this.optionsFor(folder));
  }

  /** How a folder is judged; a check that fails there is told of, and the others go on. */
  optionsFor(folder: Folder): SessionOptions {
    const { client, host, faults } = this.#server;
    const options = optionsOf(this.#settings, folder.configured.config, client.locale, host.today());
    return {
      ...options,
      checks: folder.role === 'old' ? [] : options.checks,
      onFault: (one) => faults.log(one.code, one.fault, checkFaultText(folder.session.ws, one)),
    };
  }
}
