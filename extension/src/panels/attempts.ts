/** Changes of single lines from within a panel: each is tried by the server, shown, written as one step when asked, and can be taken back. */
import * as vscode from 'vscode';
import type { Server } from '../server.ts';
import type { ProposalView } from '../shapes.ts';
import { t } from '../text.ts';
import { isSameProposal } from './form.ts';
import type { Attempt } from './messages.ts';

/** The document that was written last, as it was before and after. */
interface LastWritten {
  readonly uri: vscode.Uri;
  readonly before: string;
  readonly after: string;
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
    const before = this.#attempt?.answer ?? null;
    // Who only looks does not put what was written out of reach.
    const written = 'look' in fields ? (this.#attempt?.written ?? null) : null;
    this.#set({ fields, answer: before, busy: true, note: null, written });
    const answer = await this.#server.askForm(this.#name, { folder, fields }, asking.token);
    if (this.#asking !== asking) return;
    this.#asking = undefined;
    const note =
      answer === undefined ? t('The server could not answer just now. Change something, or try again.') : null;
    this.#set({ fields, answer: answer ?? null, busy: false, note, written });
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
    const before = await textOf(proposal);
    if (!(await this.#server.apply(proposal.edit))) {
      const note = t('The text could not be written. A file may be read-only, or have changed just now.');
      return this.#set({ ...attempt, note });
    }
    await this.#remember(proposal, before);
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
    if (document.getText() !== last.after) {
      const note = t('The text has been changed since. Take it back there, with the undo of the editor.');
      return this.#set({ ...attempt, note });
    }
    const isSaved = !document.isDirty;
    const column = vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.viewColumn;
    await vscode.window.showTextDocument(document, { viewColumn: column ?? vscode.ViewColumn.One });
    await vscode.commands.executeCommand('undo');
    // A document that was closed meanwhile remembers nothing.
    if (document.getText() !== last.before) await replace(document, last.before);
    if (isSaved) await document.save();
    this.#last = undefined;
    this.#set(null);
  }

  async #remember({ written: [first] }: ProposalView, before: string): Promise<void> {
    if (first === undefined) return;
    const uri = vscode.Uri.parse(first.place.uri);
    this.#last = { uri, before, after: (await vscode.workspace.openTextDocument(uri)).getText() };
  }

  #set(attempt: Attempt | null): void {
    this.#attempt = attempt;
    this.#shown();
  }
}

/** The text that a proposal is about to change. */
async function textOf({ written: [first] }: ProposalView): Promise<string> {
  if (first === undefined) return '';
  return (await vscode.workspace.openTextDocument(vscode.Uri.parse(first.place.uri))).getText();
}

async function replace(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const all = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  edit.replace(document.uri, all, text);
  await vscode.workspace.applyEdit(edit);
}
