/** One panel: it shows a view that the server gives, and passes on what is clicked in it. */
import * as vscode from 'vscode';
import { dictionary, language } from '../language.ts';
import { openPlace } from '../open.ts';
import type { Cursor, Keyed, Server } from '../server.ts';
import type { DelegatesView, WeekView } from '../shapes.ts';
import { t } from '../text.ts';
import type { FromPanel, ToPanel } from './messages.ts';
import { pageOf } from './page.ts';

export type PanelKind = 'week' | 'delegates';

export class Panel implements vscode.Disposable {
  readonly #kind: PanelKind;
  readonly #server: Server;
  readonly #panel: vscode.WebviewPanel;
  #view: WeekView | DelegatesView | undefined;

  constructor(kind: PanelKind, extension: vscode.Uri, server: Server, onClosed: () => void) {
    this.#kind = kind;
    this.#server = server;
    const media = vscode.Uri.joinPath(extension, 'dist', 'panels');
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.#panel = vscode.window.createWebviewPanel(`rutin.${kind}`, this.#title(), column, {
      enableScripts: true,
      localResourceRoots: [media],
    });
    this.#panel.webview.html = pageOf(this.#panel.webview, media, kind, language());
    this.#panel.webview.onDidReceiveMessage((message: FromPanel) => this.#hear(message));
    this.#panel.onDidDispose(onClosed);
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
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
    this.#panel.dispose();
  }

  async #ask(params: Cursor | Keyed): Promise<void> {
    const question = this.#kind === 'week' ? 'rutin/week' : 'rutin/delegates';
    const view = await this.#server.ask(question, params);
    if (view !== null && view !== undefined) this.#view = view;
    this.#show();
  }

  #show(): void {
    this.#panel.title = this.#title();
    const message: ToPanel = { view: this.#view, texts: dictionary(), language: language() };
    void this.#panel.webview.postMessage(message);
  }

  #title(): string {
    return this.#kind === 'week' ? t('Week schedule') : t('Delegates');
  }

  #hear(message: FromPanel): void {
    if (message.type === 'ready') this.#show();
    if (message.type === 'select') void this.select(message.key);
    if (message.type === 'open') void openPlace(message.place.uri, message.place.line, message.place.character);
  }
}
