/** A workspace of which only what is asked for has been read, for what can be said of some files before all have been. */
import { type FileFacts, Workspace } from '../../model/index.ts';
import { Session, type SessionOptions } from '../session.ts';
import { KnownFiles } from './known-files.ts';
import type { Whereabouts } from './whereabouts.ts';

export class Preview {
  /** To be asked for what is said of a file before all has been judged. */
  readonly session: Session;
  readonly #files: KnownFiles;

  /**
   * `changed` are the files that are not as they were when it was taken down where everything stands, each with its text, or undefined
   * where it is gone or to be shown; `lower` gives the facts of any other.
   */
  constructor(
    options: SessionOptions,
    known: Whereabouts,
    changed: ReadonlyMap<string, string | undefined>,
    lower: (file: string) => FileFacts,
  ) {
    this.#files = new KnownFiles(known, changed.keys(), lower);
    this.session = new Session(options, new Workspace({ supply: this.#files }));
    for (const [file, text] of changed) if (text !== undefined) this.session.setText(file, text);
  }

  /** Takes the text that a file has in an editor. */
  show(file: string, text: string): void {
    this.#files.part(this.session.ws, file);
    this.session.open(file, text);
  }
}
