/** One panel that follows the cursor: it shows a view that the server gives. */
import * as vscode from 'vscode';
import type { Cursor, Keyed, Server } from '../server.ts';
import type { DelegatesView, WeekView } from '../shapes.ts';
import { t } from '../text.ts';
import { Frame } from './frame.ts';

export type PanelKind = 'week' | 'delegates';

export class Panel implements vscode.Disposable {
  readonly #kind: PanelKind;
  readonly #server: Server;
  readonly #frame: Frame;
  #view: WeekView | DelegatesView | undefined;

  constructor(kind: PanelKind, extension: vscode.Uri, server: Server, onClosed: () => void) {
    this.#kind = kind;
    this.#server = server;
    this.#frame = new Frame(extension, kind, this.#title(), vscode.ViewColumn.Beside, (message) => {
      if (message.type === 'select') void this.select(message.key);
      if (message.type === 'absence') void vscode.commands.executeCommand('rutin.newAbsence', { key: message.key });
    });
    this.#frame.onDidClose(onClosed);
  }

  reveal(): void {
    this.#frame.reveal(true);
  }

  /** Shows what the cursor is about, if it is about something that can be shown here. */
  async follow(cursor: Cursor): Promise<void> {
    await this.#ask(cursor);
  }

  async select(key: string): Promise<void> {
    await this.#ask({ key });
  }

  /** Shows the same again as it now is. */
  async refresh(): Promise<void> {
    if (this.#view !== undefined) await this.#ask({ key: this.#view.key });
    else this.#show();
  }

  dispose(): void {
    this.#frame.dispose();
  }

  async #ask(params: Cursor | Keyed): Promise<void> {
    const question = this.#kind === 'week' ? 'rutin/week' : 'rutin/delegates';
    const view = await this.#server.ask(question, params);
    if (view !== null && view !== undefined) this.#view = view;
    this.#show();
  }

  #show(): void {
    this.#frame.show(this.#title(), this.#view);
  }

  #title(): string {
    return this.#kind === 'week' ? t('Week schedule') : t('Delegates');
  }
}
