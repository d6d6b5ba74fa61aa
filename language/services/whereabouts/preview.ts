/** A workspace of which only what is asked for has been read, for what can be said of some files before all have been. */
import { type FileFacts, type Finding, Workspace } from '../../model/index.ts';
import { Session, type SessionOptions } from '../session.ts';
import { KnownFiles } from './known-files.ts';
import type { Whereabouts } from './whereabouts.ts';

/** So many files may be lowered for one question: else whoever waits for an answer to another one would wait too long. */
const MOST_AT_ONCE = 150;

export class Preview {
  readonly #session: Session;
  readonly #files: KnownFiles;
  #isLost = false;

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
    const { onFault: _, ...others } = options;
    this.#files = new KnownFiles(known, changed.keys(), lower, MOST_AT_ONCE);
    this.#session = new Session(others, new Workspace({ supply: this.#files }));
    for (const [file, text] of changed) if (text !== undefined) this.#session.setText(file, text);
  }

  /** Whether something could not be answered: then nothing more is. */
  get isLost(): boolean {
    return this.#isLost;
  }

  /** The files that have been read. */
  get files(): Session['files'] {
    return this.#session.files;
  }

  /** Takes the text that a file has in an editor. */
  show(file: string, text: string): void {
    this.#attempt((session) => {
      this.#files.part(session.ws, file);
      session.open(file, text);
    });
  }

  /** Judges at most so many declarations of what `firstFindingsIn` needs; true when none of them waits, or nothing can be known. */
  workOn(file: string, most: number): boolean {
    return this.#attempt((session) => session.workOn(file, most)) ?? true;
  }

  /** What there is to say about a file before all has been judged; undefined where that cannot be known. */
  firstFindingsIn(file: string): readonly Finding[] | undefined {
    return this.#attempt((session) => session.firstFindingsIn(file));
  }

  /** A check that fails, or too much that is looked up, is no fault here: it is told, or done, when all has been read. */
  #attempt<T>(run: (session: Session) => T): T | undefined {
    if (this.#isLost) return undefined;
    this.#files.begin();
    try {
      return run(this.#session);
    } catch {
      this.#isLost = true;
      return undefined;
    }
  }
}
