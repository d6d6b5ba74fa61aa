/** Says when what is shown may have changed: once a while after the last of many changes. */
import * as vscode from 'vscode';

const QUIET_MS = 250;

export class Heartbeat implements vscode.Disposable {
  readonly #beat = new vscode.EventEmitter<void>();
  readonly #parts: readonly vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Heard when texts, findings or settings have changed. */
  readonly onBeat = this.#beat.event;

  constructor() {
    this.#parts = [
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.languageId === 'rutin') this.changed();
      }),
      vscode.languages.onDidChangeDiagnostics(() => this.changed()),
    ];
  }

  /** Something changed. */
  changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#beat.fire(), QUIET_MS);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const part of this.#parts) part.dispose();
    this.#beat.dispose();
  }
}
