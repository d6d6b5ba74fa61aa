/** The window of a panel: a page with one script, that is told what to show and says what is clicked. */
import * as vscode from 'vscode';
import { otherDay } from '../chosen-day.ts';
import { dictionary, language } from '../language.ts';
import { openPlace } from '../open.ts';
import type { AnyView, FromPanel, ToPanel } from './messages.ts';
import { pageOf } from './page.ts';

export class Frame implements vscode.Disposable {
  readonly #panel: vscode.WebviewPanel;
  #view: AnyView | undefined;
  #day: string | undefined;

  /**
   * @param kind the name of its script
   * @param column where it opens: beside the text, or in its stead
   */
  constructor(
    extension: vscode.Uri,
    kind: string,
    title: string,
    column: vscode.ViewColumn,
    hear: (message: FromPanel) => void,
  ) {
    const media = vscode.Uri.joinPath(extension, 'dist', 'panels');
    const place = { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside };
    this.#panel = vscode.window.createWebviewPanel(`rutin.${kind}`, title, place, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: [media],
    });
    const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(extension, 'images', `file-${theme}.svg`);
    this.#panel.iconPath = { light: icon('light'), dark: icon('dark') };
    this.#panel.webview.html = pageOf(this.#panel.webview, media, kind, language());
    this.#panel.webview.onDidReceiveMessage((message: FromPanel) => {
      if (message.type === 'ready') this.#send();
      else if (message.type === 'today') void vscode.commands.executeCommand('rutin.today');
      else if (message.type === 'open') void openPlace(message.place.uri, message.place.line, message.place.character);
      else if (message.type === 'person') void vscode.commands.executeCommand('rutin.showPerson', { key: message.key });
      else hear(message);
    });
  }

  get onDidClose(): vscode.Event<void> {
    return this.#panel.onDidDispose;
  }

  /** Where it stands. */
  get column(): vscode.ViewColumn | undefined {
    return this.#panel.viewColumn;
  }

  get visible(): boolean {
    return this.#panel.visible;
  }

  get onDidChangeVisibility(): vscode.Event<unknown> {
    return this.#panel.onDidChangeViewState;
  }

  reveal(preserveFocus: boolean): void {
    this.#panel.reveal(undefined, preserveFocus);
  }

  /** Shows it, and shows it again when the page is loaded anew; the day is the one it was made for. */
  show(title: string, view: AnyView | undefined, day = otherDay()): void {
    this.#panel.title = title;
    this.#view = view;
    this.#day = day;
    this.#send();
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #send(): void {
    const message: ToPanel = { view: this.#view, texts: dictionary(), language: language(), day: this.#day ?? null };
    void this.#panel.webview.postMessage(message);
  }
}
