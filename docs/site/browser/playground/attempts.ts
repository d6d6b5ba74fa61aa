/** Changes of single lines from within a panel: tried by the server, shown, written in the text when asked, and taken back. */
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Attempt } from '../../../../extension/src/panels/messages.ts';
import type { FormAnswer, ProposalView } from '../../../../extension/src/shapes.ts';
import type { Ask } from './features.ts';

/** The texts, in which an edit is one step. */
export interface Written {
  apply(edit: WorkspaceEdit): boolean;
  undo(): void;
}

const REFUSED = 'Servern kunde inte svara just nu. Ändra något, eller försök igen.';
const UNWRITTEN = 'Texten gick inte att skriva. Den kan ha ändrats nyss: försök igen.';

export class Attempts {
  readonly #ask: Ask;
  /** The request is `rutin/forms/NAME`. */
  readonly #name: string;
  readonly #texts: Written;
  readonly #shown: () => void;
  #attempt: Attempt | null = null;
  #asked = 0;

  /** @param shown is called whenever there is something else to show */
  constructor(ask: Ask, name: string, texts: Written, shown: () => void) {
    this.#ask = ask;
    this.#name = name;
    this.#texts = texts;
    this.#shown = shown;
  }

  /** What is being tried, or was written last. */
  get current(): Attempt | null {
    return this.#attempt;
  }

  /** Tries a change. */
  async ask(folder: string, fields: object): Promise<void> {
    this.#asked++;
    const asked = this.#asked;
    // Who only looks does not put what was written out of reach.
    const written = 'look' in fields ? (this.#attempt?.written ?? null) : null;
    this.#set({ fields, answer: this.#attempt?.answer ?? null, busy: true, note: null, written });
    const answer = await this.#ask<FormAnswer<object>>(`rutin/forms/${this.#name}`, { folder, fields });
    if (this.#asked !== asked) return;
    this.#set({ fields, answer: answer ?? null, busy: false, note: answer === undefined ? REFUSED : null, written });
  }

  /** Writes what is shown. */
  async write(folder: string, fields: object): Promise<void> {
    await this.ask(folder, fields);
    const attempt = this.#attempt;
    const proposal: ProposalView | null = attempt?.answer?.proposal ?? null;
    if (attempt === null || proposal === null) return;
    if (!this.#texts.apply(proposal.edit as WorkspaceEdit)) this.#set({ ...attempt, note: UNWRITTEN });
    else this.#set({ fields: {}, answer: null, busy: false, note: null, written: proposal.written[0] ?? null });
  }

  /** Lets it be. */
  leave(): void {
    this.#asked++;
    this.#set(null);
  }

  /** Takes back what was written last. */
  undo(): void {
    this.#texts.undo();
    this.leave();
  }

  #set(attempt: Attempt | null): void {
    this.#attempt = attempt;
    this.#shown();
  }
}
