/** The panel of a form: the page says what has been filled in, the server what that means, and what it would write is written when asked. */
import * as vscode from 'vscode';
import { openPlace } from '../open.ts';
import type { Server } from '../server.ts';
import type { FormAnswer, ProposalView } from '../shapes.ts';
import { t } from '../text.ts';
import { Frame } from './frame.ts';
import type { FormView, FromPanel, Wish } from './messages.ts';

/** What a form is: its script, its request `rutin/forms/NAME`, and its title. */
export interface FormRecipe {
  /** The name of the page's script. */
  readonly kind: string;
  readonly name: string;
  readonly title: () => string;
  /** Where it opens; in the text's stead where nothing is said. */
  readonly column?: vscode.ViewColumn;
  /** When it has been written, with what was shown then: what is written may change it; else the panel closes, and the first written line is shown. */
  readonly written?: (proposal: ProposalView, panel: FormPanel, view: unknown) => Promise<void>;
  /** Does what a button of the page asks for. */
  readonly hear?: (wish: Wish, panel: FormPanel) => Promise<void>;
}

/** Starts where `fields` says, in the workspace with the URI. */
export interface FormStart {
  readonly folder?: string;
  readonly fields: object;
}

export class FormPanel implements vscode.Disposable {
  readonly #recipe: FormRecipe;
  readonly #server: Server;
  readonly #frame: Frame;
  #folder: string | undefined;
  /** Counts the openings: a page that is opened anew begins anew. */
  #opening = 0;
  #fields: object = {};
  #answer: FormAnswer<unknown> | undefined;
  #asking: vscode.CancellationTokenSource | undefined;

  constructor(extension: vscode.Uri, recipe: FormRecipe, server: Server) {
    this.#recipe = recipe;
    this.#server = server;
    const column = recipe.column ?? vscode.ViewColumn.Active;
    this.#frame = new Frame(extension, recipe.kind, recipe.title(), column, (message) => void this.#hear(message));
    this.#frame.onDidClose(() => this.#asking?.cancel());
  }

  get onDidClose(): vscode.Event<void> {
    return this.#frame.onDidClose;
  }

  /** Begins anew. */
  async open({ folder, fields }: FormStart): Promise<void> {
    this.#opening++;
    this.#folder = folder;
    this.#answer = undefined;
    this.#frame.reveal(false);
    await this.#ask(fields);
  }

  /** Shows the page anew with other fields. */
  async reopen(fields: object): Promise<void> {
    this.#opening++;
    await this.#ask(fields);
  }

  /** What has been filled in. */
  get fields(): object {
    return this.#fields;
  }

  /** Shows the same as it now is: a file may have changed. */
  async refresh(): Promise<void> {
    await this.#ask(this.#fields);
  }

  dispose(): void {
    this.#frame.dispose();
  }

  async #hear(message: FromPanel): Promise<void> {
    if (message.type === 'ask') await this.#ask(message.fields);
    if (message.type === 'write') await this.#write(message.fields);
    if (message.type === 'leave') this.dispose();
    if (message.type === 'wish') await this.#recipe.hear?.(message.wish, this);
  }

  async #ask(fields: object): Promise<FormAnswer<unknown> | undefined> {
    this.#asking?.cancel();
    const asking = new vscode.CancellationTokenSource();
    this.#asking = asking;
    this.#fields = fields;
    this.#show(true, null);
    const answer = await this.#server.askForm(this.#recipe.name, { folder: this.#folder, fields }, asking.token);
    if (this.#asking !== asking) return undefined;
    this.#asking = undefined;
    if (answer !== undefined) this.#answer = answer;
    this.#show(
      false,
      answer === undefined ? t('The server could not answer just now. Change something, or try again.') : null,
    );
    return answer;
  }

  /** Writes what is shown; where it would be another now, that is shown in its stead. */
  async #write(fields: object): Promise<void> {
    const shown = this.#answer?.proposal;
    const answer = await this.#ask(fields);
    const proposal = answer?.proposal;
    if (proposal === undefined || proposal === null) return;
    if (!isSameProposal(shown, proposal)) {
      this.#show(
        false,
        t('The files have changed meanwhile. Look at what would be written now, and write it if it is right.'),
      );
      return;
    }
    if (!(await this.#server.apply(proposal.edit))) {
      this.#show(false, t('The text could not be written. A file may be read-only, or have changed just now.'));
      return;
    }
    if (this.#recipe.written !== undefined) return this.#recipe.written(proposal, this, answer?.view);
    const { column } = this.#frame;
    this.dispose();
    await showWritten(proposal, column);
  }

  #show(busy: boolean, note: string | null): void {
    const view: FormView = { opening: this.#opening, fields: this.#fields, answer: this.#answer ?? null, busy, note };
    this.#frame.show(this.#recipe.title(), view);
  }
}

/** Whether two proposals write the same and are judged the same. */
export function isSameProposal(a: ProposalView | null | undefined, b: ProposalView | null | undefined): boolean {
  return JSON.stringify(wordsOf(a)) === JSON.stringify(wordsOf(b));
}

/** What the reader has seen of a proposal, and what follows the lines that are shown. */
function wordsOf(proposal: ProposalView | null | undefined): unknown {
  const problems = (list: ProposalView['come']): unknown => list.map(({ code, message }) => [code, message]);
  if (proposal === undefined || proposal === null) return null;
  const { edit, written, come, gone } = proposal;
  const texts = JSON.stringify(edit, (key, value: unknown) => (key === 'version' ? undefined : value));
  return [written.map(({ file, text }) => [file, text]), texts, problems(come), problems(gone)];
}

/** Leads to the first line that has been written; where the form was, if the file is not in sight. */
async function showWritten({ written }: ProposalView, column?: vscode.ViewColumn): Promise<void> {
  const [first] = written;
  if (first === undefined) return;
  const indent = /^\s*/.exec(first.text)?.[0].length ?? 0;
  await openPlace(first.place.uri, first.place.line, indent, column);
}
