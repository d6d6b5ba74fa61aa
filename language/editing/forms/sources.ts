/** The texts that a form writes in: of open files as they are in the editor, of others as they were read. */
import { type Parsed, parse } from '../../grammar/parse.ts';
import type { Session } from '../../services/session.ts';

/**
 * What a form reads. A text that nobody has read yet is noted as wanted, and nothing is known of it: whoever asked has what is wanted
 * read, and has the form made anew.
 */
export class Sources {
  readonly #session: Session;
  readonly #read = new Map<string, Parsed>();
  readonly #wanted = new Set<string>();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Files whose text was asked for and is not known. */
  get wanted(): ReadonlySet<string> {
    return this.#wanted;
  }

  /** Takes the text of a file; undefined where there is none to be had. */
  take(file: string, text: string | undefined): void {
    this.#wanted.delete(file);
    if (text !== undefined) this.#read.set(file, parse(text));
  }

  /** The text and tree of a file; of one that is not there yet, those of no text. Undefined where it is not known. */
  parsed(file: string): Parsed | undefined {
    const open = this.#session.reading(file)?.parsed;
    if (open !== undefined) return open;
    const known = this.#read.get(file) ?? (this.#session.files.has(file) ? undefined : parse(''));
    if (known === undefined) this.#wanted.add(file);
    return known;
  }

  /** The text of a file that is there and not open; undefined for any other. */
  closedText(file: string): string | undefined {
    const isClosed = this.#session.reading(file) === undefined && this.#session.files.has(file);
    return isClosed ? this.#read.get(file)?.text : undefined;
  }
}
