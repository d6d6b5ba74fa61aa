/** Changes of single lines from within a panel: each is tried by the server, shown, written as one step when asked, and can be taken back. */
import * as vscode from 'vscode';
import type { Server } from '../server.ts';
import type { ProposalView } from '../shapes.ts';
import { t } from '../text.ts';
import { isSameProposal } from './form.ts';
import type { Attempt } from './messages.ts';

/** The document that was written last, as it was then. */
interface LastWritten {
  readonly uri: vscode.Uri;
  readonly version: number;
}

export class Attempts {
  readonly #server: Server;
  /** The request is `rutin/forms/NAME`. */
  readonly #name: string;
  readonly #shown: () => void;
  #attempt: Attempt | null = null;
  #asking: vscode.CancellationTokenSource | undefined;
  #last: LastWritten | undefined;

  /** @param shown is called whenever there is something else to show */
  constructor(server: Server, name: string, shown: () => void) {
    this.#server = server;
    this.#name = name;
    this.#shown = shown;
  }

  /** What is being tried, or was written last. */
  get current(): Attempt | null {
    return this.#attempt;
  }

  /** Tries a change. */
  async ask(folder: string | undefined, fields: object): Promise<void> {
    this.#asking?.cancel();
    const asking = new vscode.CancellationTokenSource();
    this.#asking = asking;
    const before = this.#attempt?.written === null ? this.#attempt.answer : null;
    this.#set({ fields, answer: before, busy: true, note: null, written: null });
    const answer = await this.#server.askForm(this.#name, { folder, fields }, asking.token);
    if (this.#asking !== asking) return;
    this.#asking = undefined;
    const note =
      answer === undefined ? t('The server could not answer just now. Change something, or try again.') : null;
    this.#set({ fields, answer: answer ?? null, busy: false, note, written: null });
  }

  /** Writes what is shown; where it would be another now, that is shown in its stead. */
  async write(folder: string | undefined, fields: object): Promise<void> {
    const shown = this.#attempt?.answer?.proposal;
    await this.ask(folder, fields);
    const attempt = this.#attempt;
    const proposal = attempt?.answer?.proposal;
    if (attempt === null || proposal === undefined || proposal === null) return;
    if (!isSameProposal(shown, proposal)) {
      const note = t(
        'The files have changed meanwhile. Look at what would be written now, and write it if it is right.',
      );
      return this.#set({ ...attempt, note });
    }
    if (!(await this.#server.apply(proposal.edit))) {
      const note = t('The text could not be written. A file may be read-only, or have changed just now.');
      return this.#set({ ...attempt, note });
    }
    await this.#remember(proposal);
    this.#set({ fields: {}, answer: null, busy: false, note: null, written: proposal.written[0] ?? null });
  }

  /** Lets it be. */
  leave(): void {
    this.#asking?.cancel();
    this.#asking = undefined;
    this.#set(null);
  }

  /** Takes back what was written last, unless the text has been changed since. */
  async undo(): Promise<void> {
    const last = this.#last;
    const attempt = this.#attempt;
    if (last === undefined || attempt === null) return;
    const document = await vscode.workspace.openTextDocument(last.uri);
    if (document.version !== last.version) {
      const note = t('The text has been changed since. Take it back there, with the undo of the editor.');
      return this.#set({ ...attempt, note });
    }
    const isSaved = !document.isDirty;
    const column = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
    await vscode.window.showTextDocument(document, { viewColumn: column ?? vscode.ViewColumn.One });
    await vscode.commands.executeCommand('undo');
    if (isSaved) await document.save();
    this.#last = undefined;
    this.#set(null);
  }

  async #remember({ written: [first] }: ProposalView): Promise<void> {
    if (first === undefined) return;
    const uri = vscode.Uri.parse(first.place.uri);
    this.#last = { uri, version: (await vscode.workspace.openTextDocument(uri)).version };
  }

  #set(attempt: Attempt | null): void {
    this.#attempt = attempt;
    this.#shown();
  }
}
