/** What comes after what: the reading of workspaces goes on in order, and what is asked across files waits for it. */

/** Brings the workspaces into line with the folders of the editor; what lies at or below the keys is read again. */
export type Arrange = (changed: ReadonlySet<string>) => Promise<void>;

export class Turns {
  readonly #arrange: Arrange;
  readonly #log: (fault: unknown) => void;
  /** What is to be read again when the workspaces are next arranged; undefined where nobody waits for that. */
  #changed: Set<string> | undefined;
  #ready: Promise<void> = Promise.resolve();
  #last: Promise<unknown> = Promise.resolve();

  constructor(arrange: Arrange, log: (fault: unknown) => void) {
    this.#arrange = arrange;
    this.#log = log;
  }

  /** Settled when the files of the workspaces have been read. */
  get ready(): Promise<void> {
    return this.#ready;
  }

  /** Is ready when this, too, is done. */
  readyAfter(run: () => Promise<void>): Promise<void> {
    this.#ready = this.#ready.then(run).catch(this.#log);
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

  /** Lets what reads files go on one after the other, as it was told, so that an old text never comes after a newer. */
  inTurn(work: () => Promise<unknown>): void {
    this.#last = this.#last.then(() => this.#ready).then(work);
    this.#last = this.#last.catch(this.#log);
  }
}
