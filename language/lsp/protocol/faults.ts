/** Faults of the program's own: each is told of once, and takes nothing with it but what was being done. */
import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Sentence } from '../../model/index.ts';

/** Told the user about a fault. */
const FEATURE = (what: string): Sentence => ({
  sv: `Ett fel i programmet Rutin, inte i dina filer (${what}). Allt annat fungerar som vanligt. Loggen säger mer.`,
  en: `A fault in the program Rutin, not in your files (${what}). All else works as usual. The log says more.`,
});

/** Writes faults to the log and tells the user, each the first time alone: what fails once fails at every keystroke. */
export class Faults {
  readonly #connection: Connection;
  readonly #language: () => keyof Sentence;
  readonly #told = new Set<string>();

  constructor(connection: Connection, language: () => keyof Sentence) {
    this.#connection = connection;
    this.#language = language;
  }

  /** A fault in something that the server does. */
  log(what: string, fault: unknown, text: Sentence = FEATURE(what)): void {
    if (this.#told.has(what)) return;
    this.#told.add(what);
    const details = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    this.#connection.console.error(`rutin: ${what}: ${details}`);
    const message = text[this.#language()];
    this.#connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
      .catch(() => undefined);
  }
}
